package youcheng.workflow;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.SearchText;

/**
 * The open work, read from its projection. It knows no rights: whoever asks passes the groups that the person is in.
 */
@Service
@Transactional(readOnly = true)
public class Inbox {

    /** From here on it pays to count first, and to come from the nearer end. */
    private static final int FAR = 2000;

    private final InboxRows rows;
    private final EntityManager entities;
    private final Clock clock;

    Inbox(InboxRows rows, EntityManager entities, Clock clock) {
        this.rows = rows;
        this.entities = entities;
        this.clock = clock;
    }

    /** One page of the list, whose length is counted where that is worth it. */
    public List<WorkItem> page(InboxQuery query, int offset, int limit) {
        return page(query, offset, limit, offset < FAR ? 0 : count(query));
    }

    /**
     * One page of a list of this length, for whoever counted it already. The database skips and sorts ids alone, which
     * it finds in an index, and only then reads the rows of the page; what lies beyond the middle is read from the end.
     */
    public List<WorkItem> page(InboxQuery query, int offset, int limit, long length) {
        List<String> ids = offset < FAR ? ids(query, false, offset, limit) : farIds(query, offset, limit, length);
        Map<String, WorkItem> found =
                rows.findByIdIn(ids).stream().collect(Collectors.toMap(InboxRow::getId, InboxRow::record));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<String> farIds(InboxQuery query, int offset, int limit, long all) {
        if (offset < all / 2) {
            return ids(query, false, offset, limit);
        }
        int wanted = (int) Math.max(0, Math.min(limit, all - offset));
        return ids(query, true, (int) Math.max(0, all - offset - wanted), wanted)
                .reversed();
    }

    private List<String> ids(InboxQuery query, boolean backwards, int offset, int limit) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<String> criteria = builder.createQuery(String.class);
        Root<InboxRow> row = criteria.from(InboxRow.class);
        criteria.select(row.get("id"))
                .where(matching(query, row, builder))
                .orderBy(order(query, backwards, row, builder));
        return entities.createQuery(criteria)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are. */
    public long count(InboxQuery query) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Long> criteria = builder.createQuery(Long.class);
        Root<InboxRow> row = criteria.from(InboxRow.class);
        criteria.select(builder.count(row)).where(matching(query, row, builder));
        return entities.createQuery(criteria).getSingleResult();
    }

    /** The work item with this id, whatever its state. */
    public Optional<WorkItem> find(WorkItemId id) {
        return rows.findById(id.value()).map(InboxRow::record);
    }

    /** The case of a work item; reading it takes no part of the row into memory. */
    public Optional<CaseNumber> caseOf(WorkItemId id) {
        return rows.caseOf(id.value()).map(CaseNumber::new);
    }

    /** All work items of a case, done and open, oldest first. */
    public List<WorkItem> of(CaseNumber number) {
        return rows.findByCaseNumberOrderByCreatedAscIdAsc(number.value()).stream()
                .map(InboxRow::record)
                .toList();
    }

    /** The open work items that somebody holds. */
    public List<WorkItem> heldBy(long accountId) {
        return rows.findByStateAndAssignee(WorkItem.State.OPEN, accountId).stream()
                .map(InboxRow::record)
                .toList();
    }

    /**
     * Somebody holds open work of a group.
     *
     * @param account account id of whoever holds it
     * @param group the group whose work it is
     */
    public record Holding(long account, String group) {}

    /** Who holds open work of which groups. */
    public List<Holding> holdings() {
        return rows.holdings();
    }

    /** All work items of these cases by their case, done and open, oldest first. */
    public Map<CaseNumber, List<WorkItem>> of(Collection<CaseNumber> numbers) {
        return rows.findByCaseNumberInOrderByCreatedAscIdAsc(values(numbers)).stream()
                .map(InboxRow::record)
                .collect(Collectors.groupingBy(WorkItem::caseNumber));
    }

    /** Whether one of these accounts holds, did or may take a work item of this case. */
    public boolean touches(CaseNumber number, Set<Long> accounts, List<String> groups) {
        return rows.touches(number.value(), accounts, groups);
    }

    private static List<String> values(Collection<CaseNumber> numbers) {
        return numbers.stream().map(CaseNumber::value).toList();
    }

    /** Whether one of these accounts did a work item of this case, or holds or may take one that is open. */
    public boolean takesPart(CaseNumber number, Set<Long> accounts, List<String> groups) {
        return rows.takesPart(number.value(), accounts, groups);
    }

    private Predicate matching(InboxQuery query, Root<InboxRow> row, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        all.add(builder.equal(row.get("state"), WorkItem.State.OPEN));
        all.add(scope(query, row, builder));
        if (!query.text().isBlank()) {
            String key = SearchText.of(query.text());
            all.add(key.isEmpty() ? builder.disjunction() : builder.like(row.get("searchKey"), "%" + key + "%"));
        }
        if (query.onlyLate()) {
            all.add(builder.lessThan(row.get("due"), clock.instant()));
        }
        return builder.and(all.toArray(Predicate[]::new));
    }

    private static Predicate scope(InboxQuery query, Root<InboxRow> row, CriteriaBuilder builder) {
        Set<String> groups = query.claimants().stream()
                .flatMap(claimant -> claimant.groups().stream())
                .collect(Collectors.toSet());
        Predicate mine = row.get("assignee")
                .in(query.claimants().stream().map(Claimant::accountId).toList());
        Predicate free = builder.and(
                builder.isNull(row.get("assignee")),
                groups.isEmpty()
                        ? builder.disjunction()
                        : row.get("candidateGroup").in(groups));
        return switch (query.scope()) {
            case MINE -> mine;
            case FREE -> free;
            case ALL -> builder.or(mine, free);
            case LATE_BELOW ->
                groups.isEmpty()
                        ? builder.disjunction()
                        : row.get("escalatedTo").in(groups);
        };
    }

    /** The ids break relationships upwards; backwards is exactly the other way round. */
    private static List<Order> order(InboxQuery query, boolean backwards, Root<InboxRow> row, CriteriaBuilder builder) {
        Expression<?> column = row.get(
                switch (query.sort()) {
                    case DUE -> "due";
                    case AGE -> "created";
                    case CASE -> "caseNumber";
                    case TITLE -> "sortZh";
                    case ENGLISH_TITLE -> "sortEn";
                });
        Nulls nulls = backwards ? Nulls.FIRST : Nulls.LAST;
        Order first = query.ascending() != backwards ? builder.asc(column, nulls) : builder.desc(column, nulls);
        Expression<?> id = row.get("id");
        return List.of(first, backwards ? builder.desc(id) : builder.asc(id));
    }
}
