package youcheng.register;

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
import youcheng.search.SubjectKeys;

/** Contact persons are found by name and title; how to reach them is in no index. */
@Component
@Transactional(readOnly = true)
class ContactSearch implements SearchTexts {

    private static final SubjectKeys KEYS = new SubjectKeys("relationship:");

    private final ContactPersonRepository persons;

    ContactSearch(ContactPersonRepository persons) {
        this.persons = persons;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.PERSON;
    }

    @Override
    public Optional<String> subjectOf(Object row) {
        return row instanceof ContactPerson person
                ? Optional.of(KEYS.of(person.relationship().value()))
                : Optional.empty();
    }

    @Override
    public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
        List<Long> ids = KEYS.ids(subjects.keySet());
        return ids.isEmpty()
                ? List.of()
                : persons.of(ids).stream()
                        .map(person -> person.record(false))
                        .map(person -> text(person, subjects))
                        .toList();
    }

    private static SearchedText text(ContactPersonRecord person, Map<String, SearchedSubject> subjects) {
        String subject = KEYS.of(person.relationship().value());
        return new SearchedText(
                SearchKind.PERSON,
                Long.toString(person.id().value()),
                subject,
                new Bilingual(person.name(), person.name()),
                List.of(),
                person.title(),
                Objects.requireNonNull(subjects.get(subject)).papersLink(),
                null);
    }

    @Override
    public Set<String> standing(Collection<String> keys) {
        return persons.findByIdIn(keys.stream().map(Long::valueOf).toList()).stream()
                .map(person -> Long.toString(person.record(false).id().value()))
                .collect(Collectors.toSet());
    }
}
