package youcheng.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.search.SearchKind;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;

/** Documents are found by their name and the text inside their newest version, by whoever reads their subject. */
@Component
@Transactional(readOnly = true)
class DocumentSearch implements SearchTexts {

    private final DocumentRepository documents;
    private final DocumentTexts texts;

    DocumentSearch(DocumentRepository documents, DocumentTexts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.DOCUMENT;
    }

    @Override
    public Optional<String> subjectOf(Object row) {
        return row instanceof Document document ? Optional.of(document.subject()) : Optional.empty();
    }

    @Override
    public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
        List<Document> found = documents.standingOf(subjects.keySet());
        Map<Long, String> inside =
                texts.of(found.stream().map(document -> document.newest().id()).toList());
        return found.stream()
                .map(document -> text(document, inside, Objects.requireNonNull(subjects.get(document.subject()))))
                .toList();
    }

    private static SearchedText text(Document document, Map<Long, String> inside, SearchedSubject subject) {
        DocumentVersion newest = document.newest();
        return new SearchedText(
                SearchKind.DOCUMENT,
                Long.toString(document.id()),
                document.subject(),
                new Bilingual(newest.fileName(), newest.fileName()),
                List.of(),
                inside.getOrDefault(newest.id(), ""),
                subject.papersLink(),
                newest.asRecord().addedAt());
    }

    @Override
    public Set<String> standing(Collection<String> keys) {
        return documents.standing(keys.stream().map(Long::valueOf).toList()).stream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
