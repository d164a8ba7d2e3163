package youcheng.dormancy.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReaders;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.CityRecord;
import youcheng.register.RelationshipId;
import youcheng.workflow.Workflow;

/** Opens the case of a review and starts its process; whoever calls has locked the relationship and checked that none is open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenedReviews {

    private final DormancyReviews reviews;
    private final Openings openings;
    private final ReviewGroups groups;
    private final DecisionFiles decisions;
    private final Cases cases;
    private final CaseReaders readers;
    private final Workflow workflow;
    private final AuditTrail trail;

    OpenedReviews(
            DormancyReviews reviews,
            Openings openings,
            ReviewGroups groups,
            DecisionFiles decisions,
            Cases cases,
            CaseReaders readers,
            Workflow workflow,
            AuditTrail trail) {
        this.reviews = reviews;
        this.openings = openings;
        this.groups = groups;
        this.decisions = decisions;
        this.cases = cases;
        this.readers = readers;
        this.workflow = workflow;
        this.trail = trail;
    }

    /** For an officer, who stands behind it. */
    CaseNumber byHand(RelationshipId relationship, Flag flag, Person officer) {
        Opening opening = openings.byHand(relationship, flag);
        CityRecord city = groups.cityOf(relationship);
        CaseNumber number = cases.open(ReviewProcess.NUMBER_PREFIX, ReviewProcess.ID, title(city), officer);
        decisions.open(number, ReviewProcess.ID, officer);
        begin(number, city, relationship, opening, officer.asActor());
        return number;
    }

    /** For the scan, within its case; nobody is its author. */
    CaseNumber byScan(RelationshipId relationship, Flag flag, ScanLot lot) {
        Opening opening = openings.byScan(relationship, flag, lot);
        CityRecord city = groups.cityOf(relationship);
        CaseNumber number =
                cases.openFrom(lot.scan(), ReviewProcess.NUMBER_PREFIX, ReviewProcess.ID, title(city), lot.by());
        decisions.open(number, ReviewProcess.ID);
        begin(number, city, relationship, opening, lot.by());
        return number;
    }

    private void begin(CaseNumber number, CityRecord city, RelationshipId relationship, Opening opening, Actor by) {
        cases.alsoNamed(number, city.allNames());
        cases.belongsTo(number, ReviewGroups.deskOf(city));
        readers.ofDesk(number, Person.group(Role.SUPERVISOR, ReviewGroups.deskOf(city)));
        reviews.saveAndFlush(new DormancyReview(number, relationship, opening));
        cases.giveDocumentNumber(number, ReviewProcess.NUMBER_PREFIX, by);
        AuditEvent event = AuditEvent.of("dormancy.opened", by)
                .in(number)
                .with(List.of(
                        told("dormancy.origin", opening.origin()),
                        told("dormancy.reasons", opening.reasons()),
                        told("dormancy.scan", opening.scan()),
                        told("dormancy.policyVersion", opening.policyVersion()),
                        told("dormancy.letterDays", opening.letterDays())));
        AuditEvent said = opening.words().isEmpty() ? event : event.because(Reason.written(opening.words()));
        trail.append(Chain.of(number), said);
        trail.append(Chain.ofRelationship(relationship.value()), said);
        workflow.start(ReviewProcess.ID, number, by);
    }

    private static Change told(String field, @Nullable Object value) {
        return new Change(field, null, value == null ? "" : value.toString(), false);
    }

    private static Bilingual title(CityRecord city) {
        return new Bilingual(city.nameZh(), city.nameEn());
    }
}
