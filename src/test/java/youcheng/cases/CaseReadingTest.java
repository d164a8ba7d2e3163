package youcheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.FewConnections;
import youcheng.PortalTest;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.audit.Verification;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.identity.Colleagues;
import youcheng.proposals.work.ProposalDrafting;
import youcheng.proposals.work.ProposalProcess;
import youcheng.workflow.PathStep;
import youcheng.workflow.WorkItem;

/** Whoever has a part in a case reads it; auditors read all, and that they did is on record. */
@PortalTest
class CaseReadingTest {

    @Autowired
    private CaseReading reading;

    @Autowired
    private CaseList cases;

    @Autowired
    private ProposalDrafting drafting;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private DataSource source;

    private FewConnections few;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private UserDetailsService users;

    private Colleagues colleagues = new Colleagues(username -> {
        throw new IllegalStateException("Nobody is there yet");
    });

    private CaseNumber number = new CaseNumber("TST-1997-0001");

    @BeforeEach
    void thereAreFewConnections() throws SQLException {
        few = new FewConnections(source, 2, Duration.ofSeconds(2));
    }

    @AfterEach
    void thereAreAsManyAgain() throws SQLException {
        few.close();
    }

    @BeforeEach
    void anOfficerBeginsAProposal() {
        colleagues = new Colleagues(users);
        number = colleagues.as("officer", () -> drafting.begin("南特", "Nantes", "FR"));
    }

    @Test
    void whoeverBeganACaseReadsAllOfIt() {
        WholeCase read = read("officer").orElseThrow();

        assertThat(read.summary().number()).isEqualTo(number);
        assertThat(read.summary().isOpen()).isTrue();
        assertThat(read.workItems()).extracting(WorkItem::step).containsExactly(ProposalProcess.DRAFT);
        assertThat(read.path())
                .filteredOn(PathStep::isCurrent)
                .extracting(PathStep::element)
                .containsExactly(ProposalProcess.DRAFT);
        assertThat(read.timeline()).extracting(entry -> entry.event().action()).containsExactly("proposal.begun");
        assertThat(read.models()).singleElement().satisfies(model -> {
            assertThat(model.process()).isEqualTo(ProposalProcess.ID);
            assertThat(model.xml()).contains(ProposalProcess.ID);
        });
        assertThat(read.facts()).isNotEmpty();
    }

    @Test
    void whoeverHasNoPartInACaseDoesNotLearnThatItExists() {
        assertThat(read("legal")).isEmpty();
        assertThat(list("legal")).doesNotContain(number);

        assertThat(newest()).isEqualTo(attempt("access.denied", "legal"));
    }

    @Test
    void anAuditorReadsEveryCaseAndThatIsOnRecord() {
        assertThat(list("auditor")).contains(number);
        assertThat(read("auditor")).isPresent();

        assertThat(newest()).isEqualTo(attempt("access.caseRead", "auditor"));
    }

    @Test
    void whoeverReadsTheirOwnCaseLeavesNoRecord() {
        long before = entriesOfToday();

        read("officer");

        assertThat(entriesOfToday()).isEqualTo(before);
    }

    @Test
    void anAuditorProvesACaseAndThatIsOnRecord() {
        List<Verification> proved = colleagues.as("auditor", () -> reading.verify(number));

        assertThat(proved).isNotEmpty().allMatch(Verification::holds);
        assertThat(newest()).isEqualTo(attempt("access.caseVerified", "auditor"));
    }

    @Test
    void aNumberThatNoCaseHasIsNoCase() {
        CaseNumber none = new CaseNumber("PRO-1999-9999");

        assertThat(colleagues.as("auditor", () -> reading.read(none))).isEmpty();
    }

    /** Readers who each hold one connection and wait for another would wait for each other. */
    @Test
    void readingAndItsRecordNeedOneConnectionAtATime() throws Exception {
        try (ExecutorService another = Executors.newSingleThreadExecutor()) {
            boolean isRead = Boolean.TRUE.equals(transaction.execute(holdingTheOtherConnection -> {
                trail.of(number);
                try {
                    return another.submit(() -> read("auditor").isPresent()).get(10, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }));

            assertThat(isRead).isTrue();
        }
    }

    private Optional<WholeCase> read(String username) {
        return colleagues.as(username, () -> reading.read(number));
    }

    private List<CaseNumber> list(String username) {
        return colleagues.as(username, () -> cases.page(CaseQuery.everything(), 0, 10_000)).stream()
                .map(CaseSummary::number)
                .toList();
    }

    private AuditEvent attempt(String action, String username) {
        return AuditEvent.of(action, Actor.person(colleagues.accountId(username)))
                .with(Change.of("access.attempt", null, number))
                .with(Change.personal("access.address", null, "127.0.0.1"));
    }

    private AuditEvent newest() {
        return trail.newest(today(), 1).getFirst().event();
    }

    private long entriesOfToday() {
        return trail.newest(today(), 1).stream()
                .mapToLong(TrailEntry::sequence)
                .findFirst()
                .orElse(0);
    }

    private Chain today() {
        return Chain.ofAccess(LocalDate.now(clock));
    }
}
