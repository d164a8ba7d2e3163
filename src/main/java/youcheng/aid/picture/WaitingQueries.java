package youcheng.aid.picture;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.aid.packages.AidState;
import youcheng.aid.picture.AidStanding.AidMark;
import youcheng.aid.picture.AidStanding.AidTask;
import youcheng.cases.ReadableCases;

/** What the picture asks about packages that wait, of those that the signed-in person may read. */
@Component
class WaitingQueries {

    private static final String MARK =
            "select new " + AidMark.class.getName() + "(a.caseNumber, c.titleZh, c.titleEn, a.direction, a.state, ";

    private static final String PACKAGES = " from AidPackage a join CaseFile c on c.number = a.caseNumber where ";

    private static final String UNANSWERED = "a.direction = GIVEN and a.content.needDate <= :until and a.state in"
            + " (DRAFTING, UNDER_REVIEW, AT_MUNICIPAL_LEADER) and ";

    private final EntityManager entities;
    private final ReadableCases readable;

    WaitingQueries(EntityManager entities, ReadableCases readable) {
        this.entities = entities;
        this.readable = readable;
    }

    /** The open tasks of packages and shipments, those due first before the others. */
    List<AidTask> tasks(int most) {
        ReadableCases.Readers readers = readable.now();
        return first(
                readers,
                entities.createQuery(
                        "select new " + AidTask.class.getName()
                                + "(w.caseNumber, w.titleZh, w.titleEn, w.process, w.step,"
                                + " w.candidateGroup, w.assignee, w.created, w.due) from InboxRow w"
                                + " where w.state = OPEN and w.process in ('AidPackage', 'Shipment') and "
                                + readers.mayRead("w.caseNumber") + " order by w.due asc nulls last, w.id",
                        AidTask.class),
                most);
    }

    /** Packages in these states since when, the oldest first. */
    List<AidMark> preparing(int most) {
        ReadableCases.Readers readers = readable.now();
        return first(
                readers,
                entities.createQuery(
                                MARK + "a.outcome.approvedOn)" + PACKAGES + "a.state in :states and "
                                        + readers.mayRead("a.caseNumber")
                                        + " and not exists (select s.caseNumber from Shipment s"
                                        + " where s.packageNumber = a.caseNumber and s.sent = true)"
                                        + " order by a.outcome.approvedOn, a.caseNumber",
                                AidMark.class)
                        .setParameter("states", Set.of(AidState.PREPARING, AidState.UNDER_WAY)),
                most);
    }

    /** What arrived and is not reported, with when the last of it was handed over; the oldest first. */
    List<AidMark> toReport(int most) {
        ReadableCases.Readers readers = readable.now();
        return first(
                readers,
                entities.createQuery(
                                MARK + "(select max(s.dates.handedOverOn) from Shipment s"
                                        + " where s.packageNumber = a.caseNumber))" + PACKAGES
                                        + "a.state in :states and "
                                        + readers.mayRead("a.caseNumber")
                                        + " order by a.outcome.approvedOn, a.caseNumber",
                                AidMark.class)
                        .setParameter("states", AidPhase.TO_REPORT.states()),
                most);
    }

    /** Needs that were written until this day and are not approved, the oldest first. */
    List<AidMark> unanswered(LocalDate until, int most) {
        ReadableCases.Readers readers = readable.now();
        return first(
                readers,
                entities.createQuery(
                                MARK + "a.content.needDate)" + PACKAGES + UNANSWERED + readers.mayRead("a.caseNumber")
                                        + " order by a.content.needDate, a.caseNumber",
                                AidMark.class)
                        .setParameter("until", until),
                most);
    }

    /** How many such needs there are. */
    long countUnanswered(LocalDate until) {
        ReadableCases.Readers readers = readable.now();
        return readers.bound(entities.createQuery(
                                "select count(a) from AidPackage a where " + UNANSWERED
                                        + readers.mayRead("a.caseNumber"),
                                Long.class)
                        .setParameter("until", until))
                .getSingleResult();
    }

    private static <T> List<T> first(ReadableCases.Readers readers, TypedQuery<T> query, int most) {
        return readers.bound(query).setMaxResults(most).getResultList();
    }
}
