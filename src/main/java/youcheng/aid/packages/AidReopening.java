package youcheng.aid.packages;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.shipments.PackageShipments;
import youcheng.audit.AuditEvent;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.Workflow;

/**
 * Changing the goods of a package that was approved: it goes back into its draft and is approved anew; shipments that did not leave
 * are cancelled. Not once goods have left: what was sent was what had been approved.
 */
@Service
@Transactional
public class AidReopening {

    private final AidStore store;
    private final AidShipments sent;
    private final PackageShipments shipments;
    private final Cases cases;
    private final Workflow workflow;
    private final SignedIn signedIn;
    private final Clock clock;

    AidReopening(
            AidStore store,
            AidShipments sent,
            PackageShipments shipments,
            Cases cases,
            Workflow workflow,
            SignedIn signedIn,
            Clock clock) {
        this.store = store;
        this.sent = sent;
        this.shipments = shipments;
        this.cases = cases;
        this.workflow = workflow;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whether the signed-in person may change the goods of this package now, with which it has to be approved anew. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Transactional(readOnly = true)
    public boolean mayReopen(CaseNumber number) {
        return objection(number).isEmpty();
    }

    /** An officer of the desk takes an approved package back into its draft. */
    @RolesAllowed(Roles.OFFICER)
    public void reopen(CaseNumber number, String reason) {
        String why = FieldCheck.reason(reason);
        cases.lock(number);
        objection(number).ifPresent(refused -> {
            throw refused;
        });
        Person by = signedIn.person();
        AidPackage aid = store.found(number);
        aid.reopened(clock.instant());
        store.keep(aid);
        store.append(number, AuditEvent.of("aid.reopened", by.asActor()).because(Reason.written(why)));
        shipments.cancelOpen(number, Reason.written(why), by.asActor());
        workflow.tell(number, AidPackageProcess.REOPENED, by.asActor());
    }

    private Optional<Rejection> objection(CaseNumber number) {
        AidPackage aid = store.found(number);
        if (!signedIn.person().groups().contains(Person.group(Role.OFFICER, aid.desk()))) {
            return Optional.of(Rejection.because("register.rejection.otherDesk"));
        }
        if (!aid.isReopenable()) {
            return Optional.of(Rejection.because("aid.rejection.notToReopen"));
        }
        return sent.isAnySent(number) ? Optional.of(Rejection.because("aid.rejection.sentAlready")) : Optional.empty();
    }
}
