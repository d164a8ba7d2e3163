package youcheng.cases.comments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.cases.CasesNavigation;
import youcheng.search.SearchKind;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;
import youcheng.search.SubjectKeys;

/** Comments are found by what they say, as long as they are not withdrawn, by whoever reads their case. */
@Component
@Transactional(readOnly = true)
class CommentSearch implements SearchTexts {

    private static final SubjectKeys KEYS = new SubjectKeys("case:");

    private final StoredComments comments;

    CommentSearch(StoredComments comments) {
        this.comments = comments;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.COMMENT;
    }

    @Override
    public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
        List<String> numbers = KEYS.numbers(subjects.keySet());
        return numbers.isEmpty()
                ? List.of()
                : comments.standingOf(numbers).stream()
                        .map(comment -> text(comment, subjects))
                        .toList();
    }

    private static SearchedText text(StoredComment comment, Map<String, SearchedSubject> subjects) {
        CaseNumber number = comment.number();
        String subject = KEYS.of(number);
        return new SearchedText(
                SearchKind.COMMENT,
                Long.toString(comment.id()),
                subject,
                Objects.requireNonNull(subjects.get(subject)).title(),
                List.of(),
                comment.said(),
                CasesNavigation.of(number, CasesNavigation.COMMENTS),
                comment.commented());
    }

    @Override
    public Set<String> standing(Collection<String> keys) {
        return comments.standing(keys.stream().map(Long::valueOf).toList()).stream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
