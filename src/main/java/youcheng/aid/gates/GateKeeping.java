package youcheng.aid.gates;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.DecisionRights;
import youcheng.documents.DocumentLedger;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/** Stating what a gate stands on, and waiving one: an officer states, someone above who had no part in the case waives. */
@Service
@Transactional
public class GateKeeping {

    private static final int LONGEST = 2000;
    private static final int LINE = 200;

    private final StoredGates stored;
    private final GatedPackages packages;
    private final Gates gates;
    private final DocumentLedger documents;
    private final DecisionFiles decisions;
    private final DecisionRights rights;
    private final Cases cases;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    GateKeeping(
            StoredGates stored,
            GatedPackages packages,
            Gates gates,
            DocumentLedger documents,
            DecisionFiles decisions,
            DecisionRights rights,
            Cases cases,
            SignedIn signedIn,
            AuditTrail trail,
            Clock clock) {
        this.stored = stored;
        this.packages = packages;
        this.gates = gates;
        this.documents = documents;
        this.decisions = decisions;
        this.rights = rights;
        this.cases = cases;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the signed-in person may state something about the gates of this package now. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Transactional(readOnly = true)
    public boolean mayState(CaseNumber number) {
        return objection(number, Role.OFFICER).isEmpty();
    }

    /** Whether the signed-in person may waive gates of this package now. */
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    @Transactional(readOnly = true)
    public boolean mayWaive(CaseNumber number) {
        return objectionToWaiving(number).isEmpty();
    }

    /** An officer of the desk states what a gate stands on; whoever does stands behind the package. A waiver of it is gone. */
    @RolesAllowed(Roles.OFFICER)
    public void state(CaseNumber number, Gate gate, GateEvidence typed) {
        GateEvidence evidence = checked(gate, typed);
        cases.lock(number);
        refuse(objection(number, Role.OFFICER).or(() -> rights.objectionToStating(number, signedIn.person())));
        requireOfCase(number, evidence.document());
        Person by = signedIn.person();
        StoredGate row = row(number, gate);
        GateEvidence before = row.evidence();
        row.state(evidence, clock.instant());
        stored.saveAndFlush(row);
        decisions.authored(number, by);
        List<Change> changes = new ArrayList<>();
        Change.of("aid.gate", null, gate).ifPresent(changes::add);
        Change.of("aid.gate.statement", before.statement(), evidence.statement())
                .ifPresent(changes::add);
        Change.of("aid.gate.evidence", before.evidence(), evidence.evidence()).ifPresent(changes::add);
        Change.of("aid.gate.reference", before.reference(), evidence.reference())
                .ifPresent(changes::add);
        Change.of("aid.gate.document", before.document(), evidence.document()).ifPresent(changes::add);
        Change.of("aid.gate.date", before.date(), evidence.date()).ifPresent(changes::add);
        trail.append(
                Chain.of(number),
                AuditEvent.of("aid.gateStated", by.asActor()).in(number).with(changes));
    }

    /** A supervisor of the desk who neither wrote anything of the package nor gave an opinion lets its goods through a gate. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void waive(CaseNumber number, Gate gate, String reason) {
        String why = FieldCheck.reason(reason);
        cases.lock(number);
        refuse(objectionToWaiving(number));
        if (!gates.failed(number, packages.gated(number)).contains(gate)) {
            throw Rejection.because("aid.rejection.gateNotFailed");
        }
        Person by = signedIn.person();
        StoredGate row = row(number, gate);
        row.waive(by.asActor(), clock.instant(), why);
        stored.saveAndFlush(row);
        trail.append(
                Chain.of(number),
                AuditEvent.of("aid.gateWaived", by.asActor())
                        .in(number)
                        .with(Change.of("aid.gate", null, gate))
                        .because(Reason.written(why)));
    }

    private GateEvidence checked(Gate gate, GateEvidence typed) {
        if (!gate.isStated()) {
            throw new IllegalArgumentException("Nobody states " + gate);
        }
        FormCheck form = new FormCheck();
        Supplier<GateStatement> statement = form.read(() -> FieldCheck.required("statement", typed.statement()));
        Supplier<String> evidence = form.read(() -> FieldCheck.requiredLines("evidence", typed.evidence(), LONGEST));
        Supplier<String> reference = form.read(() -> FieldCheck.line("reference", typed.reference(), LINE));
        form.ask(() -> {
            if (gate == Gate.RECIPIENT_STANDARD
                    && statement.get() != GateStatement.NOT_APPLICABLE
                    && reference.get().isEmpty()) {
                throw Rejection.of("reference", "aid.rejection.standardNameless");
            }
        });
        form.ask(() -> {
            LocalDate date = typed.date();
            if (date != null) {
                FieldCheck.pastDay("date", date, LocalDate.now(clock));
            }
        });
        form.refuse();
        return new GateEvidence(statement.get(), evidence.get(), reference.get(), typed.document(), typed.date());
    }

    /** A certificate that lies with another package proves nothing of this one. */
    private void requireOfCase(CaseNumber number, @Nullable Long document) {
        if (document != null
                && documents.standing(Chain.of(number).subject()).stream().noneMatch(paper -> paper.id() == document)) {
            throw Rejection.of("document", "aid.rejection.otherPapers");
        }
    }

    private Optional<Rejection> objectionToWaiving(CaseNumber number) {
        return objection(number, Role.SUPERVISOR)
                .or(() -> packages.objectionToWaiving(number)
                        .or(() -> rights.objectionToWaiving(number, signedIn.person())));
    }

    private Optional<Rejection> objection(CaseNumber number, Role role) {
        if (!signedIn.person().groups().contains(Person.group(role, packages.deskOf(number)))) {
            return Optional.of(Rejection.because(
                    role == Role.OFFICER ? "register.rejection.otherDesk" : "decisions.rejection.notSupervisor"));
        }
        return packages.objectionToStating(number);
    }

    private StoredGate row(CaseNumber number, Gate gate) {
        return stored.findByCaseNumberAndGate(number.value(), gate).orElseGet(() -> new StoredGate(number, gate));
    }

    private static void refuse(Optional<Rejection> objection) {
        objection.ifPresent(reason -> {
            throw reason;
        });
    }
}
