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
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.SearchText;

/** What a query of the inbox means to the database: which rows, in which order, on which side of a row. */
class InboxCriteria {

    /** A group is a role and, behind this, a desk. */
    private static final String BEFORE_DESK = "@";

    private static final char ESCAPE = '\\';

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

    /** The open work that is asked for. */
    Predicate matching() {
        List<Predicate> all = new ArrayList<>();
        boolean open = query.scope() != InboxQuery.Scope.DONE;
        all.add(builder.equal(row.get("state"), open ? WorkItem.State.OPEN : WorkItem.State.DONE));
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
        return builder.and(all.toArray(Predicate[]::new));
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
        Predicate free = builder.and(builder.isNull(row.get("assignee")), ofTheirs("candidateGroup", alike));
        Predicate all = switch (query.scope()) {
            case MINE -> ofAccounts("assignee", alike);
            case FREE -> free;
            case ALL -> builder.or(ofAccounts("assignee", alike), free);
            case LATE_BELOW -> ofTheirs("escalatedTo", alike);
            case TEAM -> builder.or(alike.stream().map(this::team).toArray(Predicate[]::new));
            case DONE -> ofAccounts("doneBy", alike);
        };
        return bounds.processes().isEmpty()
                ? all
                : builder.and(all, row.get("process").in(bounds.processes()));
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
        Path<Instant> due = row.get("due");
        if (!range.isDated()) {
            return builder.isNull(due);
        }
        return between(due, range.from(), range.before());
    }

    /** The ids, upwards, decide between equals; backwards is exactly the other way round. */
    List<Order> order(boolean backwards) {
        Expression<?> column =
                query.sort().isByRank() ? rank() : row.get(query.sort().attribute());
        Nulls nulls = backwards ? Nulls.FIRST : Nulls.LAST;
        Order first = query.ascending() != backwards ? builder.asc(column, nulls) : builder.desc(column, nulls);
        Expression<?> id = row.get("id");
        return List.of(first, backwards ? builder.desc(id) : builder.asc(id));
    }

    Predicate at(InboxKey key) {
        return builder.equal(row.get("id"), key.id());
    }

    /** The rows before a place, in the order that is asked for. */
    Predicate before(InboxKey key) {
        return beside(key, true);
    }

    /** The rows behind a place, in the order that is asked for. */
    Predicate after(InboxKey key) {
        return beside(key, false);
    }

    private Predicate beside(InboxKey key, boolean before) {
        Object value = key.value();
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
            case DUE -> query.due() != null && query.due().isDated();
            case AMOUNT, FOLLOW_UP -> false;
            default -> true;
        };
    }
}
