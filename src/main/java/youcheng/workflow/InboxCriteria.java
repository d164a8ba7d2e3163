package youcheng.workflow;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.SearchText;

/** What a query of the inbox means to the database: which rows, in which order, on which side of a row. */
class InboxCriteria {

    /** A group is a role and, behind this, a desk. */
    private static final String BEFORE_DESK = "@";

    private static final char ESCAPE = '\\';

    private static final String STATE = "state";

    private static final String DUE_ORDER = "dueOrder";

    private static final Set<InboxQuery.Scope> OF_CLAIMANTS =
            EnumSet.of(InboxQuery.Scope.MINE, InboxQuery.Scope.FREE, InboxQuery.Scope.ALL);

    private final InboxQuery query;
    private final AbstractQuery<?> asked;
    private final Root<InboxRow> row;
    private final CriteriaBuilder builder;

    InboxCriteria(InboxQuery query, AbstractQuery<?> asked, Root<InboxRow> row, CriteriaBuilder builder) {
        this.asked = asked;
        this.query = query;
        this.row = row;
        this.builder = builder;
    }

    /** The work that is asked for, however it is sorted. */
    Predicate matching() {
        return isByClaimant() ? builder.and(matches()) : inOrder();
    }

    /** The work that is asked for, where its order matters: an index has it below the state. */
    Predicate inOrder() {
        boolean open = query.scope() != InboxQuery.Scope.DONE;
        Predicate state = builder.equal(row.get(STATE), open ? WorkItem.State.OPEN : WorkItem.State.DONE);
        return builder.and(
                Stream.concat(Stream.of(state), Arrays.stream(matches())).toArray(Predicate[]::new));
    }

    /** Only what is open has a claimant, so that the state need not be asked. */
    private boolean isByClaimant() {
        return OF_CLAIMANTS.contains(query.scope())
                && query.claimants().stream()
                        .noneMatch(claimant -> claimant.bounds().ofGroups());
    }

    private Predicate[] matches() {
        List<Predicate> all = new ArrayList<>();
        all.add(scope());
        if (!query.text().isBlank()) {
            all.add(saying(query.text()));
        }
        if (query.desk() != null) {
            String desk = query.desk().replace("_", ESCAPE + "_");
            all.add(builder.like(row.get("candidateGroup"), "%" + BEFORE_DESK + desk, ESCAPE));
        }
        if (query.process() != null) {
            all.add(builder.equal(row.get("process"), query.process()));
        }
        if (query.due() != null) {
            all.add(due(query.due()));
        }
        if (!query.anyOf().isEmpty()) {
            all.add(builder.or(query.anyOf().stream()
                    .map(each -> builder.and(each.stream().map(this::is).toArray(Predicate[]::new)))
                    .toArray(Predicate[]::new)));
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate is(InboxCondition condition) {
        return switch (condition) {
            case InboxCondition.OfProcess process -> oneOf(row.get("process"), process.models());
            case InboxCondition.AtStep step -> oneOf(stepOf(), step.steps());
            case InboxCondition.OfDesk desk -> oneOf(row.get("desk"), desk.desks());
            case InboxCondition.OfGroup group -> oneOf(row.get("candidateGroup"), group.groups());
            case InboxCondition.Pressing pressing ->
                oneOf(
                        row.get("priority"),
                        pressing.priorities().stream().map(Priority::number).toList());
            case InboxCondition.HeldBy holder -> heldBy(holder);
            case InboxCondition.DueThen then -> due(then.range());
            case InboxCondition.CreatedThen then -> between(row.get("created"), then.from(), then.before());
            case InboxCondition.FollowUpBy by -> builder.lessThanOrEqualTo(row.get("followUp"), by.last());
            case InboxCondition.Worth worth -> worth(worth);
            case InboxCondition.Saying saying -> saying(saying.text());
            case InboxCondition.Escalated late -> builder.isNotNull(row.get("escalated"));
        };
    }

    private <T> Predicate oneOf(Expression<T> column, Collection<T> values) {
        return values.isEmpty() ? builder.disjunction() : column.in(values);
    }

    private Predicate heldBy(InboxCondition.HeldBy holder) {
        Predicate held = oneOf(row.get("assignee"), holder.accounts());
        return holder.orNobody() ? builder.or(held, builder.isNull(row.get("assignee"))) : held;
    }

    private Predicate between(Path<Instant> column, @Nullable Instant from, @Nullable Instant before) {
        List<Predicate> borders = new ArrayList<>(List.of(builder.isNotNull(column)));
        if (from != null) {
            borders.add(builder.greaterThanOrEqualTo(column, from));
        }
        if (before != null) {
            borders.add(builder.lessThan(column, before));
        }
        return builder.and(borders.toArray(Predicate[]::new));
    }

    private Predicate worth(InboxCondition.Worth worth) {
        Path<BigDecimal> amount = row.get("amount");
        List<Predicate> borders = new ArrayList<>(List.of(builder.isNotNull(amount)));
        if (worth.least() != null) {
            borders.add(builder.greaterThanOrEqualTo(amount, worth.least()));
        }
        if (worth.most() != null) {
            borders.add(builder.lessThanOrEqualTo(amount, worth.most()));
        }
        return builder.and(borders.toArray(Predicate[]::new));
    }

    private Predicate saying(String text) {
        String key = SearchText.of(text);
        return key.isEmpty() ? builder.disjunction() : builder.like(row.get("searchKey"), "%" + key + "%");
    }

    private Expression<String> stepOf() {
        return builder.concat(builder.concat(row.get("process"), "."), row.<String>get("step"));
    }

    private Predicate scope() {
        List<Predicate> any = query.alike().stream().map(this::scope).toList();
        return any.size() == 1 ? any.getFirst() : builder.or(any.toArray(Predicate[]::new));
    }

    private Predicate scope(List<Claimant> alike) {
        Claimant.Bounds bounds = alike.getFirst().bounds();
        Predicate all = switch (query.scope()) {
            case MINE -> held(alike);
            case FREE -> claimed(offered(alike));
            case ALL ->
                bounds.ofGroups()
                        ? builder.or(held(alike), claimed(offered(alike)))
                        : claimed(Stream.concat(holders(alike), offered(alike)));
            case LATE_BELOW -> ofTheirs("escalatedTo", alike);
            case TEAM -> builder.or(alike.stream().map(this::team).toArray(Predicate[]::new));
            case DONE -> ofAccounts("doneBy", alike);
        };
        return bounds.processes().isEmpty()
                ? all
                : builder.and(all, row.get("process").in(bounds.processes()));
    }

    private Predicate claimed(Stream<String> claimants) {
        return oneOf(row.get("claimant"), claimants.distinct().toList());
    }

    private static Stream<String> holders(List<Claimant> alike) {
        return alike.stream().map(claimant -> InboxRow.heldBy(claimant.accountId()));
    }

    private static Stream<String> offered(List<Claimant> alike) {
        return alike.stream().flatMap(claimant -> claimant.groups().stream()).map(InboxRow::offeredTo);
    }

    private Predicate held(List<Claimant> alike) {
        return alike.getFirst().bounds().ofGroups() ? ofAccounts("assignee", alike) : claimed(holders(alike));
    }

    /** A deputy has what is for the groups that were left to them, and not all that the other holds or did. */
    private Predicate ofAccounts(String column, List<Claimant> alike) {
        if (!alike.getFirst().bounds().ofGroups()) {
            return row.get(column)
                    .in(alike.stream().map(Claimant::accountId).distinct().toList());
        }
        return builder.or(alike.stream()
                .map(claimant -> builder.and(
                        builder.equal(row.get(column), claimant.accountId()),
                        builder.or(
                                builder.isNull(row.get("candidateGroup")),
                                oneOf(row.get("candidateGroup"), claimant.groups()))))
                .toArray(Predicate[]::new));
    }

    /** Each oversees what they read themselves: that another of them reads it makes it no work of their team. */
    private Predicate team(Claimant claimant) {
        List<String> desks = claimant.supervised();
        return desks.isEmpty()
                ? builder.disjunction()
                : builder.and(row.get("desk").in(desks), builder.exists(reader(claimant.readers())));
    }

    private Subquery<Integer> reader(List<String> readers) {
        Subquery<Integer> found = asked.subquery(Integer.class);
        Root<ReaderRow> reader = found.from(ReaderRow.class);
        return found.select(builder.literal(1))
                .where(
                        builder.equal(reader.get("caseNumber"), row.get("caseNumber")),
                        oneOf(reader.get("principal"), readers));
    }

    private Predicate ofTheirs(String group, List<Claimant> alike) {
        return oneOf(
                row.get(group),
                alike.stream()
                        .flatMap(claimant -> claimant.groups().stream())
                        .distinct()
                        .toList());
    }

    /** What is due then. */
    Predicate due(DueRange range) {
        Path<Instant> due = row.get(DUE_ORDER);
        if (!range.isDated()) {
            return builder.equal(due, InboxRow.NEVER);
        }
        Predicate before = builder.lessThan(due, range.before() == null ? InboxRow.NEVER : range.before());
        return range.from() == null ? before : builder.and(builder.greaterThanOrEqualTo(due, range.from()), before);
    }

    /**
     * The ids, upwards, decide between equals; backwards is exactly the other way round. The state, which is the same in
     * all, comes first, as in the index: H2 sorts everything anew otherwise.
     */
    List<Order> order(boolean backwards) {
        Expression<?> column =
                query.sort().isByRank() ? rank() : row.get(query.sort().attribute());
        Nulls nulls = hasNoEmpty() ? Nulls.NONE : backwards ? Nulls.FIRST : Nulls.LAST;
        Order first = query.ascending() != backwards ? builder.asc(column, nulls) : builder.desc(column, nulls);
        Expression<?> id = row.get("id");
        Expression<?> state = row.get(STATE);
        return backwards
                ? List.of(builder.desc(state), first, builder.desc(id))
                : List.of(builder.asc(state), first, builder.asc(id));
    }

    Predicate at(InboxKey key) {
        return builder.equal(row.get("id"), key.id());
    }

    /** The rows before a place, in the order that is asked for. */
    Predicate before(InboxKey key) {
        return beside(key, true);
    }

    /** The rows behind a place, or all where there is none. */
    Predicate from(@Nullable InboxKey key) {
        return key == null ? builder.conjunction() : after(key);
    }

    /** The rows behind a place, in the order that is asked for. */
    Predicate after(InboxKey key) {
        return beside(key, false);
    }

    private Predicate beside(InboxKey key, boolean before) {
        Object value = query.sort() == InboxQuery.Sort.DUE && key.value() == null ? InboxRow.NEVER : key.value();
        String attribute = query.sort().attribute();
        return switch (query.sort()) {
            case DUE, AGE, DONE -> beside(row.get(attribute), (Instant) value, key.id(), before);
            case CASE, TITLE, ENGLISH_TITLE -> beside(row.get(attribute), (String) value, key.id(), before);
            case AMOUNT -> beside(row.get(attribute), (BigDecimal) value, key.id(), before);
            case FOLLOW_UP -> beside(row.get(attribute), (LocalDate) value, key.id(), before);
            case PRIORITY -> beside(row.get(attribute), (Integer) value, key.id(), before);
            case PROCESS, DESK, STEP, HOLDER, GROUP -> beside(rank(), (Integer) value, key.id(), before);
        };
    }

    /** The place of what a row says among what is sorted by names. */
    private Expression<Integer> rank() {
        Expression<String> said = switch (query.sort()) {
            case STEP -> stepOf();
            case HOLDER -> row.get("assignee").cast(String.class);
            default -> row.get(query.sort().attribute());
        };
        Expression<Integer> last = builder.literal(query.ranks().size());
        // Where nothing has a rank, the database still asks for a case.
        CriteriaBuilder.SimpleCase<String, Integer> rank =
                builder.<String, Integer>selectCase(said).when("", last);
        for (int place = 0; place < query.ranks().size(); place++) {
            rank.when(query.ranks().get(place), builder.literal(place));
        }
        return rank.otherwise(last);
    }

    /** As in the order, rows without a value come last; an index is entered at the value itself. */
    private <T extends Comparable<? super T>> Predicate beside(
            Expression<T> column, @Nullable T value, String id, boolean before) {
        Path<String> ids = row.get("id");
        Predicate byId = before ? builder.lessThan(ids, id) : builder.greaterThan(ids, id);
        if (value == null) {
            Predicate among = builder.and(builder.isNull(column), byId);
            return before ? builder.or(builder.isNotNull(column), among) : among;
        }
        boolean smaller = before == query.ascending();
        Predicate beyond = builder.and(
                smaller ? builder.lessThanOrEqualTo(column, value) : builder.greaterThanOrEqualTo(column, value),
                builder.or(builder.notEqual(column, value), byId));
        return before || hasNoEmpty() ? beyond : builder.or(beyond, builder.isNull(column));
    }

    /** Whether every row that is asked for has a value in the column by which the list is sorted. */
    private boolean hasNoEmpty() {
        return switch (query.sort()) {
            case AMOUNT, FOLLOW_UP -> false;
            default -> true;
        };
    }
}
