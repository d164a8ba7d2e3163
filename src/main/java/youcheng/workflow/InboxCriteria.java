package youcheng.workflow;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.SearchText;

/** What a query of the inbox means to the database: which rows, in which order, on which side of a row. */
class InboxCriteria {

    /** Where rows stand, seen from one of them. */
    enum Side {
        BEFORE,
        AT,
        AFTER
    }

    private final InboxQuery query;
    private final Root<InboxRow> row;
    private final CriteriaBuilder builder;
    private final Clock clock;

    InboxCriteria(InboxQuery query, Root<InboxRow> row, CriteriaBuilder builder, Clock clock) {
        this.query = query;
        this.row = row;
        this.builder = builder;
        this.clock = clock;
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
        if (query.onlyLate()) {
            all.add(builder.lessThan(row.get("due"), clock.instant()));
        }
        return builder.and(all.toArray(Predicate[]::new));
    }

    private Predicate scope() {
        Predicate mine = builder.equal(row.get("assignee"), query.accountId());
        Predicate free = builder.and(
                builder.isNull(row.get("assignee")),
                query.groups().isEmpty()
                        ? builder.disjunction()
                        : row.get("candidateGroup").in(query.groups()));
        return switch (query.scope()) {
            case MINE -> mine;
            case FREE -> free;
            case ALL -> builder.or(mine, free);
            case LATE_BELOW ->
                query.groups().isEmpty()
                        ? builder.disjunction()
                        : row.get("escalatedTo").in(query.groups());
        };
    }

    /** The ids break ties upwards; backwards is exactly the other way round. */
    List<Order> order(boolean backwards) {
        Expression<?> column = row.get(attribute());
        Nulls nulls = backwards ? Nulls.FIRST : Nulls.LAST;
        Order first = query.ascending() != backwards ? builder.asc(column, nulls) : builder.desc(column, nulls);
        Expression<?> id = row.get("id");
        return List.of(first, backwards ? builder.desc(id) : builder.asc(id));
    }

    private String attribute() {
        return switch (query.sort()) {
            case DUE -> "due";
            case AGE -> "created";
            case CASE -> "caseNumber";
            case TITLE -> "sortZh";
            case ENGLISH_TITLE -> "sortEn";
        };
    }

    /** The rows on this side of a row, in the order that is asked for; as there, rows without a key come last. */
    Predicate beside(InboxRow than, Side side) {
        Predicate sameId = builder.equal(row.get("id"), than.getId());
        if (side == Side.AT) {
            return sameId;
        }
        return query.sort() == InboxQuery.Sort.DUE || query.sort() == InboxQuery.Sort.AGE
                ? beside(row.<Instant>get(attribute()), than.instant(query.sort()), than.getId(), side)
                : beside(row.<String>get(attribute()), than.text(query.sort()), than.getId(), side);
    }

    private <T extends Comparable<? super T>> Predicate beside(
            Path<T> column, @Nullable T key, String id, Side side) {
        boolean before = side == Side.BEFORE;
        Path<String> ids = row.get("id");
        Predicate byId = before ? builder.lessThan(ids, id) : builder.greaterThan(ids, id);
        if (key == null) {
            Predicate among = builder.and(builder.isNull(column), byId);
            return before ? builder.or(builder.isNotNull(column), among) : among;
        }
        Predicate further =
                before == query.ascending() ? builder.lessThan(column, key) : builder.greaterThan(column, key);
        Predicate beyond = builder.or(further, builder.and(builder.equal(column, key), byId));
        return before ? beyond : builder.or(beyond, builder.isNull(column));
    }
}
