package youcheng.workflow;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;

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

    Inbox(InboxRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    /**
     * A part of the list. The database skips and sorts ids alone, which it finds in an index, and only then reads the
     * rows; what lies beyond the middle is read from the end.
     */
    public InboxPage page(InboxQuery query, InboxPart part) {
        List<String> ids = part.offset() < FAR || part.after() != null ? ids(query, part) : farIds(query, part);
        List<InboxRow> page = entities.unwrap(Session.class).findMultiple(InboxRow.class, ids).stream()
                .filter(Objects::nonNull)
                .toList();
        return new InboxPage(
                page.stream().map(InboxRow::record).toList(),
                page.stream().map(row -> row.key(query)).toList());
    }

    private List<String> ids(InboxQuery query, InboxPart part) {
        Asked<String> asked = new Asked<>(query, String.class);
        asked.select(asked.row.get("id"), asked.is.inOrder(), asked.is.from(part.after()));
        return asked.sorted(false, part.offset(), part.limit());
    }

    private List<String> farIds(InboxQuery query, InboxPart part) {
        long all = part.isCounted() ? part.length() : count(query);
        Asked<String> asked = new Asked<>(query, String.class);
        asked.select(asked.row.get("id"), asked.is.inOrder());
        if (part.offset() < all / 2) {
            return asked.sorted(false, part.offset(), part.limit());
        }
        int wanted = (int) Math.max(0, Math.min(part.limit(), all - part.offset()));
        return asked.sorted(true, (int) Math.max(0, all - part.offset() - wanted), wanted)
                .reversed();
    }

    /** Those of these work items that the query finds. */
    public Set<WorkItemId> among(InboxQuery query, Collection<WorkItemId> items) {
        if (items.isEmpty()) {
            return Set.of();
        }
        Asked<String> asked = new Asked<>(query, String.class);
        asked.select(
                asked.row.get("id"),
                asked.is.matching(),
                asked.row.get("id").in(items.stream().map(WorkItemId::value).toList()));
        return entities.createQuery(asked.criteria)
                .getResultStream()
                .map(WorkItemId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many there are. */
    public long count(InboxQuery query) {
        Asked<Long> asked = new Asked<>(query, Long.class);
        asked.select(asked.builder.count(asked.row), asked.is.matching());
        return entities.createQuery(asked.criteria).getSingleResult();
    }

    /** The models that these work items are steps of. */
    public List<String> processes(InboxQuery query) {
        Asked<String> asked = new Asked<>(query, String.class);
        asked.select(asked.row.get("process"), asked.is.matching());
        asked.criteria.distinct(true).orderBy(asked.builder.asc(asked.row.get("process")));
        return entities.createQuery(asked.criteria).getResultList();
    }

    /** How many there are in each group, all counted in one statement. */
    public Map<DueGroup, Long> counts(InboxQuery query, DueBorders borders) {
        Asked<Object[]> asked = new Asked<>(query, Object[].class);
        List<Selection<?>> groups = new ArrayList<>();
        for (DueGroup group : DueGroup.open()) {
            Expression<Long> one = asked.builder
                    .<Long>selectCase()
                    .when(asked.is.due(borders.range(group)), 1L)
                    .otherwise(0L);
            groups.add(asked.builder.coalesce(asked.builder.sum(one), 0L));
        }
        asked.criteria.multiselect(groups).where(asked.is.matching());
        Object[] found = entities.createQuery(asked.criteria).getSingleResult();
        Map<DueGroup, Long> counts = new EnumMap<>(DueGroup.class);
        for (DueGroup group : DueGroup.open()) {
            counts.put(group, ((Number) found[counts.size()]).longValue());
        }
        return counts;
    }

    /** Where this work item stands in the list, asked of the database however long the list is; empty where it is not in it. */
    public Optional<InboxPlace> place(InboxQuery query, WorkItemId id) {
        return rows.findById(id.value())
                .map(row -> row.key(query))
                .filter(key -> counted(query, is -> is.at(key)) > 0)
                .map(key -> new InboxPlace(
                        counted(query, is -> is.before(key)) + 1,
                        count(query),
                        beside(query, key, true),
                        beside(query, key, false)));
    }

    private long counted(InboxQuery query, Function<InboxCriteria, Predicate> where) {
        Asked<Long> asked = new Asked<>(query, Long.class);
        asked.select(asked.builder.count(asked.row), asked.is.matching(), where.apply(asked.is));
        return entities.createQuery(asked.criteria).getSingleResult();
    }

    private @Nullable WorkItemId beside(InboxQuery query, InboxKey key, boolean before) {
        Asked<String> asked = new Asked<>(query, String.class);
        asked.select(asked.row.get("id"), asked.is.inOrder(), before ? asked.is.before(key) : asked.is.after(key));
        return asked.sorted(before, 0, 1).stream()
                .map(WorkItemId::new)
                .findFirst()
                .orElse(null);
    }

    /** The work item with this id, whatever its state. */
    public Optional<WorkItem> find(WorkItemId id) {
        return rows.findById(id.value()).map(InboxRow::record);
    }

    /** Those of these work items that there are, whatever their state. */
    public Map<WorkItemId, WorkItem> find(Collection<WorkItemId> ids) {
        return rows.findByIdIn(ids.stream().map(WorkItemId::value).toList()).stream()
                .map(InboxRow::record)
                .collect(Collectors.toMap(WorkItem::id, Function.identity()));
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

    /** The open work items that are due at this instant or after it, and before that other one. */
    public List<WorkItem> dueBetween(Instant from, Instant to) {
        return rows.dueBetween(from, to).stream().map(InboxRow::record).toList();
    }

    /** A page, from 0, of the work items that were reported as late, done and open, the latest report first. */
    public List<WorkItem> escalated(int page, int most) {
        return rows.findByEscalatedNotNullOrderByEscalatedDescIdAsc(PageRequest.of(page, most)).stream()
                .map(InboxRow::record)
                .toList();
    }

    /** How many work items were reported as late. */
    public long countEscalated() {
        return rows.countByEscalatedNotNull();
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

    /** One question to the database about the rows of a query. */
    private final class Asked<T> {

        private final CriteriaBuilder builder = entities.getCriteriaBuilder();
        private final CriteriaQuery<T> criteria;
        private final Root<InboxRow> row;
        private final InboxCriteria is;

        Asked(InboxQuery query, Class<T> type) {
            this.criteria = builder.createQuery(type);
            this.row = criteria.from(InboxRow.class);
            this.is = new InboxCriteria(query, criteria, row, builder);
        }

        void select(Selection<T> what, Predicate... where) {
            criteria.select(what).where(where);
        }

        List<T> sorted(boolean backwards, int offset, int limit) {
            criteria.orderBy(is.order(backwards));
            return entities.createQuery(criteria)
                    .setFirstResult(offset)
                    .setMaxResults(limit)
                    .getResultList();
        }
    }
}
