package youcheng.decisions;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.decisions.DecisionModel.Message;
import youcheng.decisions.OpenCase.Opened;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.workflow.Inbox;

/** Stopping a case from wherever it stands: recalled, withdrawn by its initiator, cancelled by a supervisor. */
@Service
@Transactional
public class CaseEnding {

    private final OpenCase cases;
    private final Inbox inbox;

    CaseEnding(OpenCase cases, Inbox inbox) {
        this.cases = cases;
        this.inbox = inbox;
    }

    /** The ways to stop a case. */
    public enum Way {
        RECALL,
        WITHDRAW,
        CANCEL
    }

    /** What the signed-in person may do now to stop this case. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Transactional(readOnly = true)
    public Set<Way> waysFor(CaseNumber number) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        cases.read(number).ifPresent(opened -> {
            if (objectionToRecall(opened).isEmpty()) {
                ways.add(Way.RECALL);
            }
            if (objectionToWithdrawal(opened).isEmpty()) {
                ways.add(Way.WITHDRAW);
            }
            if (objectionToCancellation(opened).isEmpty()) {
                ways.add(Way.CANCEL);
            }
        });
        return ways;
    }

    /** The initiator recalls (撤回) a sent case into its draft, as long as nobody has opened it. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    public void recall(CaseNumber number) {
        Opened opened = cases.lock(number);
        OpenCase.refuse(objectionToRecall(opened));
        opened.process().recalled(number);
        cases.store(
                opened, AuditEvent.of(opened.named("takenBack"), opened.person().asActor()));
        cases.tell(opened, Message.RECALLED);
    }

    /** The initiator withdraws (撤销) the case; possible until it is decided. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    public void withdraw(CaseNumber number, String reason) {
        String why = FieldCheck.requiredLines("reason", reason, Limits.REASON);
        Opened opened = cases.lock(number);
        OpenCase.refuse(objectionToWithdrawal(opened));
        end(opened, why, "withdrawn", Message.WITHDRAWN);
    }

    /** A supervisor of the desk cancels the case; possible until it takes effect. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void cancel(CaseNumber number, String reason) {
        String why = FieldCheck.requiredLines("reason", reason, Limits.REASON);
        Opened opened = cases.lock(number);
        OpenCase.refuse(objectionToCancellation(opened));
        end(opened, why, "cancelled", Message.CANCELLED);
    }

    private void end(Opened opened, String why, String action, Message message) {
        opened.file().stop(why);
        opened.process().stopped(opened.number());
        cases.store(
                opened,
                AuditEvent.of(opened.named(action), opened.person().asActor()).because(Reason.written(why)));
        cases.tell(opened, message);
    }

    private Optional<Rejection> objectionToRecall(Opened opened) {
        if (!isInitiator(opened) && !isSender(opened)) {
            return Optional.of(Rejection.because("decisions.rejection.notInitiator"));
        }
        if (opened.stage() != Stage.EXAMINATION) {
            return Optional.of(Rejection.because("decisions.rejection.notToRecall"));
        }
        boolean seen = opened.file().hasStatementsInThisRound()
                || inbox.of(opened.number()).stream()
                        .anyMatch(item -> item.isOpen() && item.marks().opened() != null);
        return seen ? Optional.of(Rejection.because("decisions.rejection.openedAlready")) : Optional.empty();
    }

    private Optional<Rejection> objectionToWithdrawal(Opened opened) {
        if (!isInitiator(opened)) {
            return Optional.of(Rejection.because("decisions.rejection.notInitiator"));
        }
        return opened.stage().isUndecided()
                ? Optional.empty()
                : Optional.of(Rejection.because("decisions.rejection.decidedAlready"));
    }

    private Optional<Rejection> objectionToCancellation(Opened opened) {
        if (!opened.isSupervisor()) {
            return Optional.of(Rejection.because("decisions.rejection.notSupervisor"));
        }
        if (opened.stage() == Stage.CLOSED) {
            return Optional.of(Rejection.because("decisions.rejection.closedAlready"));
        }
        Optional<Rejection> inEffect = opened.process().objectionToCancelling(opened.number());
        if (inEffect.isPresent()) {
            return inEffect;
        }
        return FourEyes.objection(opened.person(), opened.file().fourEyes()::objectionToReview);
    }

    private static boolean isSender(Opened opened) {
        Person person = opened.person();
        return person.is(Role.OFFICER) && opened.process().isSender(opened.number(), person.claimant());
    }

    /** In some processes others than officers begin a case: those to whom its draft goes. */
    private boolean isInitiator(Opened opened) {
        Person person = opened.person();
        boolean drafts = person.is(Role.OFFICER)
                || person.groups().contains(opened.process().officers(opened.number()));
        return drafts && cases.isInitiator(opened);
    }
}
