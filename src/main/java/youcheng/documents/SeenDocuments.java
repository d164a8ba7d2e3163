package youcheng.documents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person had in front of them of the documents of a subject: the newest version of each that is not withdrawn.
 *
 * @param versions their ids
 */
public record SeenDocuments(Set<Long> versions) {

    public SeenDocuments {
        versions = Set.copyOf(versions);
    }

    /** Of a subject that has no documents. */
    public static SeenDocuments none() {
        return new SeenDocuments(Set.of());
    }

    /** Of these documents, as a page shows them. */
    public static SeenDocuments of(List<DocumentRecord> shown) {
        return new SeenDocuments(shown.stream()
                .filter(document -> !document.isWithdrawn())
                .map(document -> document.newest().id())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
