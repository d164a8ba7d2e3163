package youcheng.register.agreements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.search.SearchKind;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;
import youcheng.search.SubjectKeys;

/** Agreements are found with their partner, on whose page they stand; here search only hears that one changed. */
@Component
class AgreementSearch implements SearchTexts {

    private static final SubjectKeys KEYS = new SubjectKeys("relationship:");

    @Override
    public SearchKind kind() {
        return SearchKind.PARTNER;
    }

    @Override
    public Optional<String> subjectOf(Object row) {
        return row instanceof Agreement agreement
                ? Optional.of(KEYS.of(agreement.relationship().value()))
                : Optional.empty();
    }

    @Override
    public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
        return List.of();
    }

    @Override
    public Set<String> standing(Collection<String> keys) {
        return Set.of();
    }
}
