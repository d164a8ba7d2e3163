package youcheng.cases;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.documents.Marking;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/**
 * The marking of a case, public or internal (公开/内部). Its initiator settles it while it is a draft; later a supervisor
 * of the desk changes it and says why. It does not widen who reads the case in the portal.
 */
@Service
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
@Transactional
public class CaseMarkings {

    private static final int LONGEST_REASON = 2000;
    static final String FIELD = "case.marking";

    private final CaseFiles files;
    private final Cases cases;
    private final List<CaseAccess> features;
    private final SignedIn signedIn;
    private final AuditTrail trail;

    CaseMarkings(CaseFiles files, Cases cases, List<CaseAccess> features, SignedIn signedIn, AuditTrail trail) {
        this.files = files;
        this.cases = cases;
        this.features = features;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /** Whether somebody may change the marking of a case, and what is asked of them. */
    public enum Leave {
        NONE,
        WITHOUT_REASON,
        WITH_REASON
    }

    /** Whether the signed-in person may change the marking of this case now. */
    @Transactional(readOnly = true)
    public Leave leaveFor(CaseSummary summary) {
        Person person = signedIn.person();
        List<CaseAccess> own = features.stream()
                .filter(feature -> feature.covers(summary.process()))
                .toList();
        if (summary.isInitiatedBy(person.claimant())
                && own.stream().anyMatch(feature -> feature.isDraft(summary.number()))) {
            return Leave.WITHOUT_REASON;
        }
        boolean oversees = person.is(Role.SUPERVISOR)
                && own.stream().anyMatch(feature -> person.groups().contains(feature.overseers(summary.number())));
        return oversees ? Leave.WITH_REASON : Leave.NONE;
    }

    /** Marks the case; whoever is no longer its author says why. */
    public void mark(CaseNumber number, Marking marking, String reason) {
        CaseSummary summary = cases.lock(number);
        Leave leave = leaveFor(summary);
        if (leave == Leave.NONE) {
            throw Rejection.because("cases.rejection.notToMark");
        }
        String why = leave == Leave.WITH_REASON
                ? FieldCheck.requiredLines("reason", reason, LONGEST_REASON)
                : FieldCheck.lines("reason", reason, LONGEST_REASON);
        if (summary.marking() == marking) {
            return;
        }
        CaseFile file = files.findByNumber(number.value()).orElseThrow();
        file.mark(marking);
        files.saveAndFlush(file);
        AuditEvent event = AuditEvent.of("case.marked", signedIn.person().asActor())
                .in(number)
                .with(Change.of(FIELD, summary.marking(), marking));
        trail.append(Chain.of(number), why.isEmpty() ? event : event.because(Reason.written(why)));
    }
}
