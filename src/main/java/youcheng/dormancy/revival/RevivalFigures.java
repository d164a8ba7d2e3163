package youcheng.dormancy.revival;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.register.RelationshipId;

/** How far revival plans are and what they held, in numbers; open to everybody in the office, for they name no milestone. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class RevivalFigures {

    private static final String MILESTONES = " from RevivalPlan p join RevivalMilestone m on m.planId = p.id"
            + " join PlannedItem i on i.caseNumber = m.itemNumber where m.replacedBy is null";

    private final EntityManager entities;

    RevivalFigures(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How far a plan is.
     *
     * @param review the case of the review
     * @param begunOn its first day
     * @param settled how many milestones are done, dropped or cancelled
     * @param total how many there are; one that another replaced is none
     */
    public record Progress(CaseNumber review, LocalDate begunOn, int settled, int total) {

        /** Which month of the plan it is on this day, from 1 to {@link MilestoneRules#MONTHS}. */
        public int month(LocalDate day) {
            return (int) Math.min(ChronoUnit.MONTHS.between(begunOn, day) + 1, MilestoneRules.MONTHS);
        }
    }

    /** For each of these reviews the plan that it has, or had last; of those without one nothing. */
    public Map<CaseNumber, Progress> progressOf(Collection<CaseNumber> reviews) {
        return reviews.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "select p.caseNumber, p.begunOn, sum(case when i.state = PLANNED then 0 else 1 end),"
                                        + " count(m)" + MILESTONES + " and p.caseNumber in :reviews"
                                        + " and p.roundNumber = (select max(q.roundNumber) from RevivalPlan q"
                                        + " where q.caseNumber = p.caseNumber) group by p.caseNumber, p.begunOn",
                                Object[].class)
                        .setParameter(
                                "reviews",
                                reviews.stream().map(CaseNumber::value).toList())
                        .getResultStream()
                        .map(RevivalFigures::progress)
                        .collect(Collectors.toMap(Progress::review, Function.identity()));
    }

    /**
     * A plan that came to its end; one that was stopped before is none.
     *
     * @param review the case of the review
     * @param round which plan of the review it was, from 1
     * @param relationship the relationship
     * @param planned the kinds of its milestones
     * @param done the kinds of those that were done
     */
    public record EndedRevival(
            CaseNumber review,
            int round,
            RelationshipId relationship,
            Set<MilestoneKind> planned,
            Set<MilestoneKind> done) {}

    /** Every plan that came to its end, read at once. */
    public List<EndedRevival> ended() {
        Map<Long, List<Object[]>> kinds = entities
                .createQuery(
                        "select p.id, p.caseNumber, p.roundNumber, p.relationshipId, m.kind,"
                                + " max(case when i.state = DONE then 1 else 0 end)" + MILESTONES
                                + " and p.state in (SETTLED, EXPIRED)"
                                + " group by p.id, p.caseNumber, p.roundNumber, p.relationshipId, m.kind",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0]));
        return kinds.values().stream().map(RevivalFigures::ended).toList();
    }

    private static EndedRevival ended(List<Object[]> kinds) {
        Object[] first = kinds.getFirst();
        return new EndedRevival(
                new CaseNumber((String) first[1]),
                (Integer) first[2],
                new RelationshipId((Long) first[3]),
                kinds(kinds.stream()),
                kinds(kinds.stream().filter(row -> ((Number) row[5]).intValue() > 0)));
    }

    private static Set<MilestoneKind> kinds(Stream<Object[]> rows) {
        return rows.map(row -> (MilestoneKind) row[4]).collect(Collectors.toUnmodifiableSet());
    }

    private static Progress progress(Object[] row) {
        return new Progress(
                new CaseNumber((String) row[0]),
                (LocalDate) row[1],
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue());
    }
}
