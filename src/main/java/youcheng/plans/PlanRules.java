package youcheng.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.FieldCheck;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.identity.Desk;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.plans.process.PlannedItemProcess;
import youcheng.register.CityRecord;
import youcheng.register.LegalStatus;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.RelationshipSummary;

/** Who plans for which relationship, for when, and who may do it. */
@Component
class PlanRules {

    /** Nobody plans farther ahead than this. */
    private static final int YEARS = 10;

    private final Register register;
    private final People people;
    private final SignedIn signedIn;
    private final PlanOrigins origins;
    private final Clock clock;

    PlanRules(Register register, People people, SignedIn signedIn, PlanOrigins origins, Clock clock) {
        this.register = register;
        this.people = people;
        this.signedIn = signedIn;
        this.origins = origins;
        this.clock = clock;
    }

    Person me() {
        return signedIn.person();
    }

    /** Why the signed-in person may not plan for this relationship; empty when they may. */
    Optional<Rejection> objectionToPlanning(RelationshipId id) {
        RelationshipRecord relationship = relationship(id);
        return objectionToPlanning(
                cityOf(relationship).country().region().desk(), relationship.status() != LegalStatus.ENDED);
    }

    /** Why they may plan nothing by hand, which makes a case of its own: a deputy may have been left others only. */
    Optional<Rejection> objectionToPlanningByHand() {
        return me().worksOn(PlannedItemProcess.ID)
                ? Optional.empty()
                : Optional.of(Rejection.because(
                        "cases.rejection.otherProcess", new MessageKey("process." + PlannedItemProcess.ID, List.of())));
    }

    Optional<Rejection> objectionToPlanning(RelationshipSummary relationship) {
        return objectionToPlanning(relationship.desk(), relationship.isInForce());
    }

    private Optional<Rejection> objectionToPlanning(Desk desk, boolean runs) {
        if (!me().groups().contains(Person.group(Role.OFFICER, desk))) {
            return Optional.of(Rejection.because("plans.rejection.otherDesk"));
        }
        return runs ? Optional.empty() : Optional.of(Rejection.because("plans.rejection.ended"));
    }

    boolean mayCancel(PlannedItem item) {
        return item.isPlanned() && me().groups().contains(Person.group(Role.SUPERVISOR, deskOf(item.relationship())));
    }

    /** Refuses to move an item to a day after the end of the plan that it is part of. */
    void requireWithinPlan(PlannedItem item, LocalDate day) {
        origins.requireWithinPlan(item, "day", day);
    }

    /** Refuses to let the owner drop an item that only supervisors drop. */
    void requireForOwnerToDrop(PlannedItem item) {
        if (origins.isForSupervisorsToDrop(item)) {
            throw Rejection.because("plans.rejection.supervisorsDrop");
        }
    }

    /** The officers who could own an item of this relationship, by name. */
    List<Person> owners(RelationshipId relationship) {
        return people.inGroup(officersOf(relationship));
    }

    /** The officer of the relationship's desk with this account; refused beside this field where there is none. */
    Person owner(String field, RelationshipId relationship, long account) {
        return people.findIn(officersOf(relationship), account)
                .orElseThrow(() -> Rejection.of(field, "plans.rejection.owner"));
    }

    LocalDate usableDay(String field, @Nullable LocalDate chosen) {
        LocalDate day = FieldCheck.required(field, chosen);
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            throw Rejection.of(field, "plans.rejection.dayInPast");
        }
        if (day.isAfter(today.plusYears(YEARS))) {
            throw Rejection.of(field, "plans.rejection.dayTooFar", YEARS);
        }
        return day;
    }

    CityRecord cityOf(RelationshipId id) {
        return cityOf(relationship(id));
    }

    private CityRecord cityOf(RelationshipRecord relationship) {
        return register.find(relationship.city()).orElseThrow();
    }

    private String officersOf(RelationshipId relationship) {
        return Person.group(Role.OFFICER, deskOf(relationship));
    }

    private Desk deskOf(RelationshipId relationship) {
        return cityOf(relationship).country().region().desk();
    }

    private RelationshipRecord relationship(RelationshipId id) {
        return register.find(id).orElseThrow();
    }
}
