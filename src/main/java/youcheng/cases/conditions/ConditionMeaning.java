package youcheng.cases.conditions;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.identity.Desk;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.workflow.DueBorders;
import youcheng.workflow.DueRange;
import youcheng.workflow.InboxCondition;
import youcheng.workflow.Priority;
import youcheng.workflow.ProcessModels;

/**
 * What conditions mean to the inbox at one moment for whoever looks. What names something that is not there any more finds
 * nothing, and {@link #objections} says what it was.
 */
@Component
public class ConditionMeaning {

    /** More days than any task waits. */
    private static final int LONGEST_AGE = 36_500;

    private final ProcessModels models;
    private final People people;
    private final SignedIn signedIn;
    private final Clock clock;

    ConditionMeaning(ProcessModels models, People people, SignedIn signedIn, Clock clock) {
        this.models = models;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** At the moment of these borders. */
    public List<List<InboxCondition>> of(TaskConditions conditions, DueBorders borders) {
        return conditions.anyOf().stream()
                .map(all ->
                        all.stream().flatMap(each -> of(each, borders).stream()).toList())
                .toList();
    }

    private List<InboxCondition> of(TaskCondition condition, DueBorders borders) {
        Set<String> values = new LinkedHashSet<>(condition.values());
        return switch (condition.field()) {
            case PROCESS -> List.of(new InboxCondition.OfProcess(values));
            case STEP -> List.of(new InboxCondition.AtStep(values));
            case DESK -> List.of(new InboxCondition.OfDesk(values));
            case GROUP -> List.of(new InboxCondition.OfGroup(values));
            case HOLDER -> List.of(holder(values));
            case DUE -> List.of(due(condition, borders));
            case AGE -> List.of(age(condition, borders));
            case PRIORITY -> List.of(new InboxCondition.Pressing(constants(Priority.class, values)));
            case FOLLOW_UP -> List.of(new InboxCondition.FollowUpBy(LocalDate.now(clock)));
            case AMOUNT ->
                List.of(new InboxCondition.Worth(
                        condition.number(0).orElse(null), condition.number(1).orElse(null)));
            case ESCALATED -> List.of(new InboxCondition.Escalated());
            case TEXT -> List.of(new InboxCondition.Saying(String.join(" ", condition.values())));
        };
    }

    private InboxCondition holder(Set<String> values) {
        Set<Long> accounts =
                values.stream().flatMap(each -> account(each).stream()).collect(Collectors.toSet());
        return new InboxCondition.HeldBy(accounts, values.contains(TaskCondition.NOBODY));
    }

    private Optional<Long> account(String value) {
        if (value.equals(TaskCondition.ME)) {
            return Optional.of(signedIn.person().claimant());
        }
        return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    private InboxCondition due(TaskCondition condition, DueBorders borders) {
        ZoneId zone = clock.getZone();
        DueRange range = condition.isBetweenDays()
                ? DueWhen.days(condition.day(1).orElse(null), condition.day(2).orElse(null), zone)
                : constants(DueWhen.class, condition.values()).stream()
                        .findFirst()
                        .map(when -> when.range(borders, zone))
                        .orElseGet(() -> DueRange.between(borders.now(), borders.now()));
        return new InboxCondition.DueThen(range);
    }

    private InboxCondition age(TaskCondition condition, DueBorders borders) {
        long days = condition.number(0).map(ConditionMeaning::days).orElse(0L);
        return new InboxCondition.CreatedThen(
                null, borders.tomorrow().atZone(clock.getZone()).minusDays(days).toInstant());
    }

    private static long days(BigDecimal said) {
        return said.max(BigDecimal.ZERO).min(BigDecimal.valueOf(LONGEST_AGE)).longValue();
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, Iterable<String> values) {
        Set<E> found = new LinkedHashSet<>();
        values.forEach(value -> Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .forEach(found::add));
        return found;
    }

    /** What of these conditions cannot be met any more, or never could. */
    public List<Rejection> objections(TaskConditions conditions) {
        return conditions.anyOf().stream()
                .flatMap(List::stream)
                .flatMap(each -> objections(each).stream())
                .toList();
    }

    private List<Rejection> objections(TaskCondition condition) {
        return switch (condition.field()) {
            case PROCESS -> gone(condition, models.keysOfWork()::contains);
            case STEP -> gone(condition, models.steps()::contains);
            case DESK -> gone(condition, names(Desk.class)::contains);
            case PRIORITY -> gone(condition, names(Priority.class)::contains);
            case GROUP -> gone(condition, Person.allGroups()::contains);
            case HOLDER -> gone(condition, this::isSomebody);
            case DUE ->
                condition.isBetweenDays() ? turnedRound(condition) : gone(condition, names(DueWhen.class)::contains);
            case AMOUNT -> amount(condition);
            case AGE -> condition.number(0).isPresent() ? List.of() : List.of(badNumber(condition));
            case FOLLOW_UP, ESCALATED, TEXT -> List.of();
        };
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
    }

    private boolean isSomebody(String value) {
        return value.equals(TaskCondition.NOBODY)
                || account(value).flatMap(people::find).isPresent();
    }

    private static List<Rejection> gone(TaskCondition condition, Predicate<String> isThere) {
        return condition.values().stream()
                .filter(isThere.negate())
                .map(value -> Rejection.of(condition.field().name(), "tasks.filter.gone." + condition.field(), value))
                .toList();
    }

    private static List<Rejection> turnedRound(TaskCondition condition) {
        Optional<LocalDate> first = condition.day(1);
        Optional<LocalDate> last = condition.day(2);
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get())
                ? List.of(Rejection.of(TaskField.DUE.name(), "tasks.filter.daysTurnedRound", first.get(), last.get()))
                : List.of();
    }

    private static List<Rejection> amount(TaskCondition condition) {
        List<Rejection> objections = new ArrayList<>();
        for (int place = 0; place < condition.values().size(); place++) {
            if (!condition.values().get(place).isBlank()
                    && condition.number(place).isEmpty()) {
                objections.add(badNumber(condition));
            }
        }
        Optional<BigDecimal> least = condition.number(0);
        if (least.isPresent()
                && condition
                        .number(1)
                        .filter(most -> most.compareTo(least.get()) < 0)
                        .isPresent()) {
            objections.add(Rejection.of(TaskField.AMOUNT.name(), "tasks.filter.amountTurnedRound"));
        }
        return objections;
    }

    private static Rejection badNumber(TaskCondition condition) {
        return Rejection.of(condition.field().name(), "tasks.filter.badNumber");
    }
}
