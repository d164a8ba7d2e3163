package youcheng.dormancy.scan;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.Workflow;

/** Starts and stops scans; for supervisors. */
@Service
@Transactional
@RolesAllowed(Roles.SUPERVISOR)
public class Scanning {

    private final DormancyScans scans;
    private final ScanOpening opening;
    private final Cases cases;
    private final Workflow workflow;
    private final SignedIn signedIn;

    Scanning(DormancyScans scans, ScanOpening opening, Cases cases, Workflow workflow, SignedIn signedIn) {
        this.scans = scans;
        this.opening = opening;
        this.cases = cases;
        this.workflow = workflow;
        this.signedIn = signedIn;
    }

    /** Starts a scan, which runs by itself from here on; refused while another runs. */
    public CaseNumber start() {
        Actor by = signedIn.person().asActor();
        CaseNumber number = opening.asked(by);
        workflow.startByMessage(DormancyScanProcess.ASKED, number, by);
        return number;
    }

    /** Stops a scan: what it opened stays, the rest is not opened; refused where it has ended. */
    public void stop(CaseNumber number) {
        cases.lock(number);
        DormancyScan scan =
                scans.findByCaseNumber(number.value()).orElseThrow(() -> Rejection.because("cases.rejection.noCase"));
        if (!scan.isRunning()) {
            throw Rejection.because("dormancy.rejection.scanEnded");
        }
        workflow.tell(number, DormancyScanProcess.STOPPED, signedIn.person().asActor());
    }
}
