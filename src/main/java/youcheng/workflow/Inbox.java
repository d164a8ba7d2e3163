package youcheng.workflow;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.workflow.InboxCriteria.Side;

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
        InboxCriteria asked = new InboxCriteria(query, row, builder, clock);
        criteria.select(row.get("id")).where(asked.matching()).orderBy(asked.order(backwards));
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
        criteria.select(builder.count(row)).where(new InboxCriteria(query, row, builder, clock).matching());
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

    /** Whether somebody holds, did or may take a work item of this case. */
    public boolean touches(CaseNumber number, long accountId, List<String> groups) {
        return !touched(List.of(number), accountId, groups).isEmpty();
    }

    /** Those of these cases in which somebody holds, did or may take a work item. */
    public Set<CaseNumber> touched(Collection<CaseNumber> numbers, long accountId, List<String> groups) {
        return rows.touched(values(numbers), accountId, groups).stream()
                .map(CaseNumber::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> values(Collection<CaseNumber> numbers) {
        return numbers.stream().map(CaseNumber::value).toList();
    }

    /** Whether somebody did a work item of this case, or holds or may take one that is open. */
    public boolean takesPart(CaseNumber number, long accountId, List<String> groups) {
        return rows.takesPart(number.value(), accountId, groups);
    }

    /** The cases in which somebody holds, did or may take a work item. */
    public List<CaseNumber> casesTouching(long accountId, List<String> groups) {
        return rows.casesTouching(accountId, groups).stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** Where this work item stands in the list, asked of the database however long the list is; empty where it is not in it. */
    public Optional<InboxPlace> place(InboxQuery query, WorkItemId id) {
        return rows.findById(id.value()).filter(row -> counted(query, row, Side.AT) > 0).map(row -> {
            long before = counted(query, row, Side.BEFORE);
            return new InboxPlace(
                    before + 1, count(query), beside(query, row, Side.BEFORE), beside(query, row, Side.AFTER));
        });
    }

    private long counted(InboxQuery query, InboxRow than, Side side) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Long> criteria = builder.createQuery(Long.class);
        Root<InboxRow> row = criteria.from(InboxRow.class);
        InboxCriteria asked = new InboxCriteria(query, row, builder, clock);
        criteria.select(builder.count(row)).where(asked.matching(), asked.beside(than, side));
        return entities.createQuery(criteria).getSingleResult();
    }

    private @Nullable WorkItemId beside(InboxQuery query, InboxRow than, Side side) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<String> criteria = builder.createQuery(String.class);
        Root<InboxRow> row = criteria.from(InboxRow.class);
        InboxCriteria asked = new InboxCriteria(query, row, builder, clock);
        criteria.select(row.get("id"))
                .where(asked.matching(), asked.beside(than, side))
                .orderBy(asked.order(side == Side.BEFORE));
        return entities.createQuery(criteria).setMaxResults(1).getResultList().stream()
                .map(WorkItemId::new)
                .findFirst()
                .orElse(null);
    }
}
