package youcheng.search.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;
import youcheng.search.SearchKind;
import youcheng.search.SearchSubjects;
import youcheng.search.SearchTexts;
import youcheng.search.index.IndexFields;

/**
 * What the signed-in person may see of what is found. The index knows the readers as it last heard of them; what it finds
 * for them is asked of the database once more.
 */
@Component
class SearchRights {

    private final List<SearchSubjects> owners;
    private final List<SearchTexts> texts;

    SearchRights(List<SearchSubjects> owners, List<SearchTexts> texts) {
        this.owners = owners;
        this.texts = texts;
    }

    /**
     * A text that the index found.
     *
     * @param document its place in the index
     * @param kind what it is
     * @param key its key
     * @param subject what it belongs to
     * @param score how good it is
     */
    record Candidate(int document, SearchKind kind, String key, String subject, float score) {}

    /** A question that finds only what the index knows the person to be a reader of. */
    Query readable() {
        List<BytesRef> names = owners.stream()
                .flatMap(owner -> owner.principals().stream())
                .distinct()
                .map(BytesRef::new)
                .toList();
        return new TermInSetQuery(IndexFields.READER, names);
    }

    /** Those of these that may be read and stand now. */
    List<Candidate> confirmed(Collection<Candidate> candidates) {
        Set<String> readable = new HashSet<>();
        for (SearchSubjects owner : owners) {
            List<String> asked = candidates.stream()
                    .map(Candidate::subject)
                    .filter(subject -> subject.startsWith(owner.prefix()))
                    .distinct()
                    .toList();
            if (!asked.isEmpty()) {
                readable.addAll(owner.readable(asked));
            }
        }
        Map<SearchKind, Set<String>> standing = new HashMap<>();
        for (SearchTexts feature : texts) {
            List<String> asked = candidates.stream()
                    .filter(each -> each.kind() == feature.kind() && readable.contains(each.subject()))
                    .map(Candidate::key)
                    .distinct()
                    .toList();
            if (!asked.isEmpty()) {
                standing.computeIfAbsent(feature.kind(), any -> new HashSet<>()).addAll(feature.standing(asked));
            }
        }
        List<Candidate> confirmed = new ArrayList<>();
        for (Candidate each : candidates) {
            if (readable.contains(each.subject())
                    && standing.getOrDefault(each.kind(), Set.of()).contains(each.key())) {
                confirmed.add(each);
            }
        }
        return confirmed;
    }
}
