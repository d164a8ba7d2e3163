package youcheng.workflow;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.SearchText;

/** What a query of the inbox means to the database: which rows, in which order, on which side of a row. */
class InboxCriteria {

    /** A group is a role and, behind this, a desk. */
    private static final String BEFORE_DESK = "@";

    private static final char ESCAPE = '\\';

    private final InboxQuery query;
    private final Root<InboxRow> row;
    private final CriteriaBuilder builder;

    InboxCriteria(InboxQuery query, Root<InboxRow> row, CriteriaBuilder builder) {
        this.query = query;
        this.row = row;
        this.builder = builder;
    }

    /** The open work that is asked for. */
    Predicate matching() {
        List<Predicate> all = new ArrayList<>();
        all.add(builder.equal(row.get("state"), WorkItem.State.OPEN));
        all.add(scope());
        if (!query.text().isBlank()) {
            String key = SearchText.of(query.text());
            all.add(key.isEmpty() ? builder.disjunction() : builder.like(row.get("searchKey"), "%" + key + "%"));
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
        return builder.and(all.toArray(Predicate[]::new));
    }

    private Predicate scope() {
        List<Predicate> any = query.alike().stream().map(this::scope).toList();
        return any.size() == 1 ? any.getFirst() : builder.or(any.toArray(Predicate[]::new));
    }

    private Predicate scope(List<Claimant> alike) {
        Predicate mine = row.get("assignee")
                .in(alike.stream().map(Claimant::accountId).distinct().toList());
        Predicate free = builder.and(builder.isNull(row.get("assignee")), ofTheirs("candidateGroup", alike));
        Predicate all = switch (query.scope()) {
            case MINE -> mine;
            case FREE -> free;
            case ALL -> builder.or(mine, free);
            case LATE_BELOW -> ofTheirs("escalatedTo", alike);
        };
        Claimant any = alike.getFirst();
        return any.isBounded() ? builder.and(all, row.get("process").in(any.processes())) : all;
    }

    private Predicate ofTheirs(String group, List<Claimant> alike) {
        List<String> groups = alike.stream()
                .flatMap(claimant -> claimant.groups().stream())
                .distinct()
                .toList();
        return groups.isEmpty() ? builder.disjunction() : row.get(group).in(groups);
    }

    /** What is due then. */
    Predicate due(DueRange range) {
        Path<Instant> due = row.get("due");
        if (!range.isDated()) {
            return builder.isNull(due);
        }
        List<Predicate> borders = new ArrayList<>(List.of(builder.isNotNull(due)));
        if (range.from() != null) {
            borders.add(builder.greaterThanOrEqualTo(due, range.from()));
        }
        if (range.before() != null) {
            borders.add(builder.lessThan(due, range.before()));
        }
        return builder.and(borders.toArray(Predicate[]::new));
    }

    /** The ids, upwards, decide between equals; backwards is exactly the other way round. */
    List<Order> order(boolean backwards) {
        Expression<?> column = row.get(query.sort().attribute());
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
        String attribute = query.sort().attribute();
        return query.sort().isByTime()
                ? beside(row.<Instant>get(attribute), key.time(), key.id(), before)
                : beside(row.<String>get(attribute), key.text(), key.id(), before);
    }

    /** As in the order, rows without a value come last; an index is entered at the value itself. */
    private <T extends Comparable<? super T>> Predicate beside(
            Path<T> column, @Nullable T value, String id, boolean before) {
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
        return query.sort() != InboxQuery.Sort.DUE
                || (query.due() != null && query.due().isDated());
    }
}
