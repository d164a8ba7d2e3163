package youcheng.dormancy.scan;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.dormancy.scan.ScanRecord.Counts;

/** The steps that the model {@code DormancyScan} calls by name; no way in for views. */
@Component("dormancyScanSteps")
@Transactional(propagation = Propagation.MANDATORY)
public class DormancyScanSteps {

    private static final String MORE = "MORE";
    private static final String NONE = "NONE";

    private final DormancyScans scans;
    private final ScanOpening opening;
    private final ScanLots lots;
    private final Cases cases;
    private final AuditTrail trail;
    private final Clock clock;

    DormancyScanSteps(
            DormancyScans scans, ScanOpening opening, ScanLots lots, Cases cases, AuditTrail trail, Clock clock) {
        this.scans = scans;
        this.opening = opening;
        this.lots = lots;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens the case of the month's scan, which the timer started. */
    public CaseNumber open(Actor by) {
        return opening.monthly(by);
    }

    /** Looks at the next relationships; {@code MORE} where some may be left. */
    public String nextLot(String caseNumber, Actor by) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        DormancyScan scan = found(number);
        if (!scan.isRunning()) {
            return NONE;
        }
        ScanLots.Lot lot = lots.next(scan, by);
        // The lot forgot what was read before it.
        DormancyScan now = found(number);
        now.lookedAt(lot.findings());
        scans.saveAndFlush(now);
        return lot.more() ? MORE : NONE;
    }

    /** Ends a scan that has looked at everything, or that was not needed. */
    public void close(String caseNumber, Actor by) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        DormancyScan scan = found(number);
        if (scan.isRunning()) {
            scan.finish(clock.instant());
        }
        closed(scan, by, DormancyScanProcess.CLOSE);
    }

    /** Ends a scan that somebody stopped. */
    public void closeStopped(String caseNumber, Actor by) {
        CaseNumber number = new CaseNumber(caseNumber);
        cases.lock(number);
        DormancyScan scan = found(number);
        scan.stop(clock.instant());
        closed(scan, by, DormancyScanProcess.CLOSE_STOPPED);
    }

    private void closed(DormancyScan scan, Actor by, String activity) {
        scans.saveAndFlush(scan);
        CaseNumber number = scan.number();
        cases.close(number, scan.state().name());
        Counts counts = scan.record().counts();
        trail.append(
                Chain.of(number),
                AuditEvent.of("scan.closed." + scan.state(), by)
                        .in(number)
                        .at(activity, null)
                        .with(Change.of("scan.looked", null, counts.looked()))
                        .with(Change.of("scan.flagged", null, counts.flagged()))
                        .with(Change.of("scan.opened", null, counts.opened()))
                        .with(Change.of("scan.incomplete", null, counts.incomplete()))
                        .with(Change.of("scan.skipped", null, counts.skipped()))
                        .with(Change.of("scan.notOpened", null, counts.notOpened())));
    }

    private DormancyScan found(CaseNumber number) {
        return scans.findByCaseNumber(number.value()).orElseThrow(() -> new IllegalStateException("No scan " + number));
    }
}
