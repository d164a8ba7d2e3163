package youcheng.search.find;

import jakarta.annotation.security.PermitAll;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.search.SearchKind;
import youcheng.search.find.IndexQuestion.Answered;
import youcheng.search.find.SearchAnswer.AnswerState;
import youcheng.search.find.SearchAnswer.Count;
import youcheng.search.find.SearchRights.Candidate;
import youcheng.search.index.IndexFollower;
import youcheng.search.index.TextIndex;

/**
 * Searches everything that the signed-in person may see: what they may not is neither found nor counted. Without a
 * transaction around it, since what auditors were shown is recorded in one of its own.
 */
@Service
@PermitAll
public class Search {

    /** So many of each kind are looked at; of more it is said that there are more. */
    public static final int MOST_OF_EACH = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);
    private static final int MOST_RECORDED = 20;
    private static final Set<SearchKind> OF_CASES =
            Set.of(SearchKind.CASE, SearchKind.STATEMENT, SearchKind.COMMENT, SearchKind.DOCUMENT);
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::kind);

    private final IndexFollower follower;
    private final SearchRights rights;
    private final SignedIn signedIn;
    private final AccessLog accessLog;

    Search(IndexFollower follower, SearchRights rights, SignedIn signedIn, AccessLog accessLog) {
        this.follower = follower;
        this.rights = rights;
        this.signedIn = signedIn;
        this.accessLog = accessLog;
    }

    /** The best few of each kind, those kinds first of which something fits best. */
    public SearchAnswer overview(String typed, int ofEach) {
        return search(typed, found -> {
            Map<SearchKind, List<Candidate>> kinds = new EnumMap<>(SearchKind.class);
            found.forEach(each ->
                    kinds.computeIfAbsent(each.kind(), any -> new ArrayList<>()).add(each));
            return kinds.values().stream()
                    .sorted(Comparator.comparing(List::getFirst, BEST_FIRST))
                    .flatMap(each -> each.stream().limit(ofEach))
                    .toList();
        });
    }

    /** A part of what was found, of this kind or of all, the best first. */
    public SearchAnswer page(String typed, @Nullable SearchKind kind, int offset, int limit) {
        return search(
                typed,
                found -> found.stream()
                        .filter(each -> kind == null || each.kind() == kind)
                        .skip(offset)
                        .limit(limit)
                        .toList());
    }

    /** Chooses what is shown. */
    private interface Choice {
        List<Candidate> of(List<Candidate> found);
    }

    private SearchAnswer search(String typed, Choice choice) {
        Person person = signedIn.person();
        if (typed.isBlank()) {
            return SearchAnswer.none(AnswerState.NOTHING_TYPED);
        }
        List<TypedPart> parts = TypedPart.of(typed);
        if (parts.isEmpty()) {
            return SearchAnswer.none(AnswerState.NO_WORDS);
        }
        TextIndex index = follower.index().orElse(null);
        if (index == null) {
            return SearchAnswer.none(AnswerState.BUILDING);
        }
        IndexQuestion question =
                new IndexQuestion(new TypedQuery(IndexQuestion.beginning(typed), parts), rights, MOST_OF_EACH);
        try {
            return ask(index, question, choice, person, typed.length() > TypedPart.LONGEST);
        } catch (UncheckedIOException damaged) {
            LOG.warn("The search index cannot be read", damaged);
            follower.distrust();
            return SearchAnswer.none(AnswerState.BUILDING);
        }
    }

    private SearchAnswer ask(TextIndex index, IndexQuestion question, Choice choice, Person person, boolean shortened) {
        return index.ask(searcher -> {
            Answered answered = question.ask(searcher);
            List<Candidate> best = answered.found().stream().sorted(BEST_FIRST).toList();
            List<Candidate> shown = choice.of(best);
            record(person, shown);
            return new SearchAnswer(
                    AnswerState.ASKED,
                    counts(answered),
                    question.described(searcher, shown, answered.withSlips()),
                    shortened,
                    answered.withSlips());
        });
    }

    private static Map<SearchKind, Count> counts(Answered answered) {
        Map<SearchKind, Count> counts = new EnumMap<>(SearchKind.class);
        answered.found().stream()
                .collect(Collectors.groupingBy(Candidate::kind, Collectors.counting()))
                .forEach((kind, number) -> counts.put(
                        kind, new Count(number.intValue(), answered.more().contains(kind))));
        return counts;
    }

    /** An auditor who reads passages of cases reads these cases; which words led there is nobody's business. */
    private void record(Person person, List<Candidate> shown) {
        if (!person.is(Role.AUDITOR)) {
            return;
        }
        Set<String> subjects = shown.stream()
                .filter(each -> OF_CASES.contains(each.kind()))
                .map(Candidate::subject)
                .limit(MOST_RECORDED)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!subjects.isEmpty()) {
            accessLog.recordRepeatable(
                    AuditEvent.of("access.searched", person.asActor())
                            .with(Change.of("access.attempt", null, String.join(" ", subjects))),
                    person.id());
        }
    }
}
