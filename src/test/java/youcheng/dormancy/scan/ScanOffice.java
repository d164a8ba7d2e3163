package youcheng.dormancy.scan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.base.CaseNumber;
import youcheng.base.Progress;
import youcheng.closeness.runs.ClosenessRunning;
import youcheng.dormancy.RecordedReviews;
import youcheng.exchanges.Demonstration;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.OfficeExchanges;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** An office that scans for dormant relationships; the engine's jobs run one by one, as an executor would run them. */
@TestComponent
public class ScanOffice {

    public final Colleagues sessions;
    public final OfficeExchanges exchanges;
    public final RecordedReviews reviews;
    public final ScanReading reading;
    private final Scanning scanning;
    private final Demonstration demonstration;
    private final ClosenessRunning running;
    private final ManagementService management;
    private final Clock clock;

    /** What is made up is dated back from a day. */
    private LocalDate madeUpOn = LocalDate.MIN;

    ScanOffice(
            UserDetailsService users,
            ExchangeRecording recording,
            ExchangeReading exchangeReading,
            Register register,
            RecordedReviews reviews,
            ScanReading reading,
            Scanning scanning,
            Demonstration demonstration,
            ClosenessRunning running,
            ManagementService management,
            Clock clock) {
        this.sessions = new Colleagues(users);
        this.exchanges = new OfficeExchanges(recording, exchangeReading, register, users);
        this.reviews = reviews;
        this.reading = reading;
        this.scanning = scanning;
        this.demonstration = demonstration;
        this.running = running;
        this.management = management;
        this.clock = clock;
    }

    /** No review was ever opened, no scan runs, and the made-up exchanges are there or not. */
    public void begin(boolean withMadeUpExchanges) {
        reviews.forget();
        asSupervisor(() -> {
            reading.running().ifPresent(scan -> scanning.stop(scan.number()));
            if (demonstration.isOn() && !(withMadeUpExchanges && madeUpOn.equals(LocalDate.now(clock)))) {
                demonstration.switchOff();
            }
            if (withMadeUpExchanges && !demonstration.isOn()) {
                demonstration.switchOn();
                madeUpOn = LocalDate.now(clock);
            }
            running.scoreStale(Progress.UNHEARD);
        });
    }

    /** A supervisor starts a scan, none of whose jobs has run yet. */
    public CaseNumber started() {
        return startedBy("supervisor");
    }

    public CaseNumber startedBy(String username) {
        return sessions.as(username, scanning::start);
    }

    public void stopped(CaseNumber scan) {
        stoppedBy("supervisor", scan);
    }

    public void stoppedBy(String username, CaseNumber scan) {
        sessions.as(username, () -> scanning.stop(scan));
    }

    /** Runs the next lot of the scan that runs, if there is one; whether there was. */
    public boolean nextLot() {
        List<Job> lots = lots();
        lots.stream().limit(1).forEach(lot -> management.executeJob(lot.getId()));
        return !lots.isEmpty();
    }

    /** The lots that wait. */
    public List<Job> lots() {
        return management
                .createJobQuery()
                .processDefinitionKey(DormancyScanProcess.ID)
                .messages()
                .list();
    }

    /** Runs all lots, the one after the other; how many. */
    public int allLots() {
        int lots = 0;
        while (nextLot()) {
            lots++;
        }
        return lots;
    }

    /** The timer's next job. */
    public Job timer() {
        return management.createJobQuery().processDefinitionKey(DormancyScanProcess.ID).timers().list().stream()
                .min(Comparator.comparing(Job::getDuedate))
                .orElseThrow();
    }

    public ManagementService engine() {
        return management;
    }

    /** The scan of this case. */
    public ScanRecord scan(CaseNumber number) {
        return sessions.as("officer", () -> reading.find(number).orElseThrow());
    }

    /** What it found with this verdict. */
    public List<FindingRecord> findings(CaseNumber scan, Verdict verdict) {
        return sessions.as("officer", () -> reading.findings(scan, verdict, 0, 100)).stream()
                .map(ScanReading.NamedFinding::finding)
                .toList();
    }

    /** What a scan would find now. */
    public List<Candidate> wouldFind() {
        return sessions.as("officer", reading::wouldFind);
    }

    /** The English names of the partners that a scan would treat so. */
    public Set<String> wouldFind(Verdict verdict) {
        return wouldFind().stream()
                .filter(each -> each.verdict() == verdict)
                .map(each -> each.relationship().nameEn())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a scan would make of the relationship with this city. */
    public Candidate candidate(String city) {
        RelationshipId id = exchanges.relationship(city);
        return wouldFind().stream()
                .filter(each -> each.relationship().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void asSupervisor(Runnable what) {
        sessions.as("supervisor", what);
    }
}
