package youcheng.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.cases.CasesNavigation;
import youcheng.decisions.DecisionFileRepository.Worded;
import youcheng.search.SearchKind;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;
import youcheng.search.SubjectKeys;

/** Opinions, reviews and decisions are found by what they say and by their papers, by whoever reads their case. */
@Component
@Transactional(readOnly = true)
class DecisionSearch implements SearchTexts {

    private static final SubjectKeys KEYS = new SubjectKeys("case:");

    private final DecisionFileRepository files;

    DecisionSearch(DecisionFileRepository files) {
        this.files = files;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.STATEMENT;
    }

    @Override
    public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
        List<String> numbers = KEYS.numbers(subjects.keySet());
        return numbers.isEmpty()
                ? List.of()
                : files.worded(numbers).stream()
                        .map(statement -> text(statement, subjects))
                        .toList();
    }

    private static SearchedText text(Worded statement, Map<String, SearchedSubject> subjects) {
        CaseNumber number = new CaseNumber(statement.caseNumber());
        String subject = KEYS.of(number);
        String document = statement.document();
        return new SearchedText(
                SearchKind.STATEMENT,
                number + ":" + statement.place(),
                subject,
                Objects.requireNonNull(subjects.get(subject)).title(),
                List.of(),
                document == null ? statement.text() : statement.text() + "\n" + document,
                CasesNavigation.of(number, CasesNavigation.OPINIONS),
                statement.at());
    }

    /** What was stated is never taken back. */
    @Override
    public Set<String> standing(Collection<String> keys) {
        return Set.copyOf(keys);
    }
}
