package youcheng.dormancy.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReaders;
import youcheng.cases.Cases;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.Register;

/**
 * Opens the case of a scan, where none runs. The number is drawn first: until the transaction ends nobody else draws one, so
 * that whoever comes second sees the scan of whoever came first.
 */
@Component
class ScanOpening {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final DormancyScans scans;
    private final Cases cases;
    private final CaseReaders readers;
    private final Register register;
    private final AuditTrail trail;
    private final Clock clock;

    ScanOpening(
            DormancyScans scans, Cases cases, CaseReaders readers, Register register, AuditTrail trail, Clock clock) {
        this.scans = scans;
        this.cases = cases;
        this.readers = readers;
        this.register = register;
        this.trail = trail;
        this.clock = clock;
    }

    /** Somebody asks for one; refused while one runs. */
    CaseNumber asked(Actor by) {
        CaseNumber number = draw(by);
        running().ifPresent(other -> {
            throw Rejection.because("dormancy.rejection.scanRuns", other.number());
        });
        store(DormancyScan.asked(number, by, register.countInForce(), clock.instant()), by);
        return number;
    }

    /** The timer's for this month; where one runs or it began one this month, the case says no more than that. */
    CaseNumber monthly(Actor by) {
        CaseNumber number = draw(by);
        YearMonth month = YearMonth.now(clock);
        Instant now = clock.instant();
        Optional<DormancyScan> other = Stream.of(running(), scans.findByTimerMonth(month.toString()))
                .flatMap(Optional::stream)
                .findFirst();
        store(
                other.map(each -> DormancyScan.notNeeded(number, each.number(), now))
                        .orElseGet(() -> DormancyScan.monthly(number, month, register.countInForce(), now)),
                by);
        return number;
    }

    private Optional<DormancyScan> running() {
        return scans.findByState(ScanState.RUNNING);
    }

    private CaseNumber draw(Actor by) {
        YearMonth month = YearMonth.now(clock);
        Bilingual title = new Bilingual("休眠扫描 " + CHINESE.format(month), "Dormancy scan, " + ENGLISH.format(month));
        CaseNumber number = cases.open(DormancyScanProcess.NUMBER_PREFIX, DormancyScanProcess.ID, title, by);
        readers.ofDesk(number, Person.group(Role.OFFICER));
        readers.ofDesk(number, Person.group(Role.SUPERVISOR));
        return number;
    }

    private void store(DormancyScan scan, Actor by) {
        scans.saveAndFlush(scan);
        ScanRecord record = scan.record();
        AuditEvent begun = scan.isRunning()
                ? AuditEvent.of("scan.begun", by)
                        .with(Change.of("scan.total", null, record.counts().total()))
                : AuditEvent.of("scan.notNeeded", by).with(Change.of("scan.inTheWay", null, record.inTheWay()));
        trail.append(Chain.of(scan.number()), begun.in(scan.number()));
    }
}
