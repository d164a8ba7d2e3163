package youcheng.changes.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.changes.content.ChangeContent;
import youcheng.changes.content.ChangeEffect;
import youcheng.changes.content.ChangeField;
import youcheng.changes.content.ChangeKind;
import youcheng.changes.content.Notice;
import youcheng.changes.content.WishedBy;
import youcheng.decisions.Limits;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;

/** Which relationship can be changed, by whom, and what the case for it must say. */
@Component
class ChangeRules {

    private final RelationshipChangeRepository changes;
    private final Register register;
    private final SignedIn signedIn;
    private final Clock clock;

    ChangeRules(RelationshipChangeRepository changes, Register register, SignedIn signedIn, Clock clock) {
        this.changes = changes;
        this.register = register;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    RelationshipRecord relationship(RelationshipId id) {
        return register.find(id).orElseThrow(() -> Rejection.because("register.rejection.gone"));
    }

    CityRecord cityOf(RelationshipId id) {
        return register.find(relationship(id).city()).orElseThrow();
    }

    Desk deskOf(RelationshipId id) {
        return cityOf(id).country().region().desk();
    }

    /** Why the signed-in person may not begin a change of this relationship now; empty where they may. */
    Optional<Rejection> objectionToBeginning(RelationshipId id) {
        if (!signedIn.person().groups().contains(Person.group(Role.OFFICER, deskOf(id)))) {
            return Optional.of(Rejection.because("register.rejection.otherDesk"));
        }
        if (!relationship(id).isInForce()) {
            return Optional.of(Rejection.because("register.rejection.notSigned"));
        }
        return changes.openFor(id.value()).map(open -> Rejection.because("changes.rejection.openAlready", open));
    }

    /** What becomes of the relationship; refused where it is that already. */
    static ChangeKind usableKind(@Nullable ChangeKind chosen, RelationshipRecord relationship) {
        ChangeKind kind = FieldCheck.required(ChangeField.kind.name(), chosen);
        if (kind.tier() != null && kind.tier() == relationship.tier()) {
            throw Rejection.of(ChangeField.kind.name(), "register.rejection.sameTier");
        }
        return kind;
    }

    /** What is sent; refused field by field where it does not say everything, or says what cannot be. */
    static ChangeContent complete(ChangeContent typed, RelationshipRecord relationship) {
        if (!relationship.isInForce()) {
            throw Rejection.because("changes.rejection.overtaken");
        }
        FormCheck form = new FormCheck();
        Supplier<ChangeKind> kind = form.read(() -> usableKind(typed.kind(), relationship));
        Supplier<WishedBy> wishedBy =
                form.read(() -> FieldCheck.required(ChangeField.wishedBy.name(), typed.wishedBy()));
        Supplier<String> reason = form.read(() -> FieldCheck.reason(typed.reason()));
        Supplier<LocalDate> day = form.read(() -> usableDay(typed.effectiveOn(), relationship));
        Supplier<String> document =
                form.read(() -> FieldCheck.requiredLine(ChangeField.document.name(), typed.document(), Limits.LINE));
        form.refuse();
        return new ChangeContent(kind.get(), wishedBy.get(), reason.get(), day.get(), document.get());
    }

    /**
     * What comes of a change that was decided: nothing where it is overtaken.
     *
     * @throws Rejection where the day from which it holds has not come
     */
    ChangeEffect effectOf(RelationshipChange change) {
        if (isOvertaken(change)) {
            return ChangeEffect.WITHOUT_EFFECT;
        }
        LocalDate day = dayOf(change);
        if (day.isAfter(LocalDate.now(clock))) {
            throw Rejection.because("changes.rejection.notYet", day);
        }
        return ChangeEffect.EFFECTED;
    }

    /** Whether another case ended or converted the relationship meanwhile, so that this one cannot take effect any more. */
    boolean isOvertaken(RelationshipChange change) {
        RelationshipRecord relationship = relationship(change.relationship());
        Tier tier = change.content().kind().tier();
        return !relationship.isInForce()
                || (tier != null && tier == relationship.tier())
                || isBefore(dayOf(change), relationship.standsSince());
    }

    /** The notice, sent on a day that is not before the decision's. */
    Notice sent(Notice typed, LocalDate decided) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> date =
                form.read(() -> notBefore(FieldCheck.pastDay("date", typed.date(), LocalDate.now(clock)), decided));
        Supplier<String> reference =
                form.read(() -> FieldCheck.requiredLine("reference", typed.reference(), Limits.LINE));
        form.refuse();
        return new Notice(date.get(), reference.get());
    }

    private static LocalDate dayOf(RelationshipChange change) {
        return Objects.requireNonNull(change.content().effectiveOn(), "nothing is sent without it");
    }

    private static LocalDate notBefore(LocalDate date, LocalDate decided) {
        if (date.isBefore(decided)) {
            throw Rejection.of("date", "changes.rejection.beforeDecision", decided);
        }
        return date;
    }

    private static LocalDate usableDay(@Nullable LocalDate typed, RelationshipRecord relationship) {
        LocalDate day = FieldCheck.required(ChangeField.effectiveOn.name(), typed);
        PartialDate since = relationship.standsSince();
        if (since != null && isBefore(day, since)) {
            throw Rejection.of(ChangeField.effectiveOn.name(), "register.rejection.beforeItStood", since);
        }
        return day;
    }

    private static boolean isBefore(LocalDate day, @Nullable PartialDate since) {
        return since != null && day.isBefore(since.earliest());
    }
}
