package youcheng.dormancy.scan;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.cases.Cases;
import youcheng.workflow.TimerFailed;

/**
 * Keeps in mind that a lot failed, where the engine counts its tries: the lot itself was rolled back and remembers nothing. Where
 * the database is away, this fails too, and no relationship is blamed for that.
 */
@Component
class FailedLots {

    private final DormancyScans scans;
    private final Cases cases;
    private final int mostLookedAt;

    FailedLots(DormancyScans scans, Cases cases, @Value("${youcheng.dormancy.lot-looked-at}") int mostLookedAt) {
        this.scans = scans;
        this.cases = cases;
        this.mostLookedAt = mostLookedAt;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void failed(TimerFailed failure) {
        if (!failure.step().equals(DormancyScanProcess.NEXT_LOT)) {
            return;
        }
        cases.lock(failure.caseNumber());
        scans.findByCaseNumber(failure.caseNumber().value())
                .filter(DormancyScan::isRunning)
                .ifPresent(scan -> {
                    scan.lotFailed(mostLookedAt);
                    scans.saveAndFlush(scan);
                });
    }
}
