package youcheng.decisions;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.decisions.OpenCase.Opened;
import youcheng.identity.Roles;

/**
 * The conditions on which a case was approved: an officer of the desk checks each off and says how it was met; a supervisor
 * who does not find it met opens it again.
 */
@Service
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
@Transactional
public class Conditions {

    private final OpenCase cases;
    private final Clock clock;

    Conditions(OpenCase cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** Whether the signed-in person may check off conditions of this case: an officer of its desk. */
    @Transactional(readOnly = true)
    public boolean mayCheckOff(CaseNumber number) {
        return cases.read(number)
                .filter(opened -> objection(opened, opened.isOfficer()).isEmpty())
                .isPresent();
    }

    /** Whether the signed-in person may open a condition again: a supervisor of its desk. */
    @Transactional(readOnly = true)
    public boolean mayReopen(CaseNumber number) {
        return cases.read(number)
                .filter(opened -> objection(opened, opened.isSupervisor()).isEmpty())
                .isPresent();
    }

    /** Checks off a condition, by its place in the list from 0; {@code how} says how it was met. */
    @RolesAllowed(Roles.OFFICER)
    public void checkOff(CaseNumber number, int index, String how) {
        String text = FieldCheck.requiredLines("reason", how, Limits.REASON);
        Opened opened = cases.lock(number);
        OpenCase.refuse(objection(opened, opened.isOfficer()));
        Condition condition = at(opened, index);
        if (!condition.isOpen()) {
            throw Rejection.because("decisions.rejection.conditionMetAlready");
        }
        opened.file().met(index, text, opened.person().asActor(), clock.instant());
        store(opened, "conditionMet", condition, text);
    }

    /** Opens a condition again that was checked off without being met. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void reopen(CaseNumber number, int index, String reason) {
        String text = FieldCheck.requiredLines("reason", reason, Limits.REASON);
        Opened opened = cases.lock(number);
        OpenCase.refuse(objection(opened, opened.isSupervisor()));
        Condition condition = at(opened, index);
        if (condition.isOpen()) {
            throw Rejection.because("decisions.rejection.conditionOpenAlready");
        }
        opened.file().reopen(index);
        store(opened, "conditionReopened", condition, text);
    }

    private void store(Opened opened, String action, Condition condition, String text) {
        cases.store(
                opened,
                AuditEvent.of(opened.named(action), opened.person().asActor())
                        .with(Change.of(opened.named("condition"), null, condition.text()))
                        .because(Reason.written(text)));
    }

    private static Condition at(Opened opened, int index) {
        if (index < 0 || index >= opened.file().conditions().size()) {
            throw Rejection.because("decisions.rejection.noCondition");
        }
        return opened.file().conditions().get(index);
    }

    private static Optional<Rejection> objection(Opened opened, boolean ofDesk) {
        if (!ofDesk) {
            return Optional.of(Rejection.because("decisions.rejection.otherDesk"));
        }
        return opened.stage() == Stage.CLOSED
                ? Optional.of(Rejection.because("decisions.rejection.closedAlready"))
                : Optional.empty();
    }
}
