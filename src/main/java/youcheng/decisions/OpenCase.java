package youcheng.decisions;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionModel.Message;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.workflow.Workflow;

/** What the services of this module do alike: lock a case, find what is decided about it, tell its trail and its model. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenCase {

    private final Cases cases;
    private final DecisionFiles files;
    private final DecidedProcesses processes;
    private final Workflow workflow;
    private final SignedIn signedIn;
    private final AuditTrail trail;

    OpenCase(
            Cases cases,
            DecisionFiles files,
            DecidedProcesses processes,
            Workflow workflow,
            SignedIn signedIn,
            AuditTrail trail) {
        this.cases = cases;
        this.files = files;
        this.processes = processes;
        this.workflow = workflow;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /**
     * A case with what is decided about it, its process, and whoever looks at it.
     *
     * @param number the case
     * @param file what is decided about it
     * @param process its process
     * @param person the signed-in person
     */
    record Opened(CaseNumber number, DecisionFile file, DecidedProcess process, Person person) {

        boolean isOfficer() {
            return person.is(Role.OFFICER) && person.groups().contains(process.officers(number));
        }

        boolean isSupervisor() {
            return person.is(Role.SUPERVISOR) && person.groups().contains(process.supervisors(number));
        }

        Stage stage() {
            return process.stageOf(number);
        }

        /** The name of an action or field of its trail. */
        String named(String name) {
            return process.model().subject() + "." + name;
        }
    }

    /** As it is now, without a lock; empty where nobody decides in such cases. */
    Optional<Opened> read(CaseNumber number) {
        return files.find(number)
                .map(file -> new Opened(number, file, processes.get(file.process()), signedIn.person()));
    }

    /** Locked until the transaction ends. */
    Opened lock(CaseNumber number) {
        cases.lock(number);
        return read(number).orElseThrow(() -> Rejection.because("cases.rejection.noCase"));
    }

    /** Whether the case was begun in this person's name; one that began by itself is nobody's. */
    boolean isInitiator(Opened opened) {
        Actor initiator = cases.initiatorOf(opened.number());
        return initiator.isPerson() && initiator.principal() == opened.person().claimant();
    }

    /** Keeps what was changed, with an entry of it. */
    void store(Opened of, AuditEvent event) {
        files.save(of.file());
        trail.append(Chain.of(of.number()), event.in(of.number()));
    }

    /** Tells the running case. */
    void tell(Opened of, Message what) {
        workflow.tell(of.number(), of.process().model().name(what), of.person().asActor());
    }

    static void refuse(Optional<Rejection> objection) {
        objection.ifPresent(reason -> {
            throw reason;
        });
    }
}
