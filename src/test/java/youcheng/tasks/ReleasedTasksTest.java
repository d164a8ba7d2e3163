package youcheng.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.FewConnections;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.base.CaseNumber;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.proposals.Office;
import youcheng.proposals.work.ProposalProcess;
import youcheng.workflow.WorkItem;

/** Whoever leaves takes no work along, however many leave at once and whenever the process dies. */
@Thorough
@PortalTest
class ReleasedTasksTest {

    private static final int PEOPLE = 12;

    @Autowired
    private Office office;

    @Autowired
    private Accounts accounts;

    @Autowired
    private InboxUpkeep upkeep;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DataSource source;

    /** Each closing would need a second connection while it holds one, and there are fewer than people who leave. */
    @Test
    void ofTwelveWhoLeaveAtOnceNobodyKeepsWork() throws Exception {
        List<Long> leavers = IntStream.range(0, PEOPLE)
                .mapToObj(each -> lawyer("leaving" + each))
                .toList();
        List<CaseNumber> held = new ArrayList<>();
        for (int each = 0; each < PEOPLE; each++) {
            held.add(heldBy("leaving" + each));
        }
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        try (FewConnections few = new FewConnections(source, PEOPLE / 3, Duration.ofSeconds(5));
                ExecutorService administrators = Executors.newFixedThreadPool(PEOPLE)) {
            List<Callable<String>> closings = leavers.stream()
                    .<Callable<String>>map(leaver -> () -> {
                        together.await();
                        return close(leaver);
                    })
                    .toList();
            for (Future<String> closing : administrators.invokeAll(closings)) {
                assertThat(closing.get()).isEqualTo("closed");
            }
        }

        await().untilAsserted(() -> assertThat(held)
                .allSatisfy(number -> assertThat(opinion(number).assignee()).isNull()));
        assertThat(held)
                .allSatisfy(number -> assertThat(trail.of(number))
                        .filteredOn(entry -> entry.event().action().equals("work.released"))
                        .singleElement()
                        .satisfies(entry -> assertThat(
                                        entry.event().changes().getFirst().before())
                                .startsWith("account:")));
    }

    /** As when the process is killed between the closing and what follows it: the database alone tells what is to do. */
    @Test
    void whatAKilledProcessLeftIsMadeUpForAtTheNextStart() {
        long closed = lawyer("closedandkilled");
        CaseNumber ofClosed = heldBy("closedandkilled");
        long moved = lawyer("movedandkilled");
        CaseNumber ofMoved = heldBy("movedandkilled");
        CaseNumber ofOther = heldBy("legal");
        database.update("update account set disabled = true where id = ?", closed);
        database.update("update account_role set role_name = 'FINANCE' where account_id = ?", moved);
        assertThat(opinion(ofClosed).isHeldBy(closed)).isTrue();

        upkeep.atStart();
        assertThat(opinion(ofClosed).assignee()).isNull();
        assertThat(opinion(ofMoved).assignee()).isNull();
        assertThat(opinion(ofOther).assignee()).isNotNull();
        int entries = trail.of(ofClosed).size();
        upkeep.giveBack();
        assertThat(trail.of(ofClosed)).hasSize(entries);
        office.giveOpinion("legal", ofClosed, ProposalProcess.LEGAL_OPINION, youcheng.decisions.Opinion.SUPPORT);
    }

    private String close(long account) {
        return office.sessions().as("admin", () -> {
            accounts.disable(account, 0);
            return "closed";
        });
    }

    private long lawyer(String username) {
        return office.sessions()
                .as("admin", () -> accounts.open(username, "离任", EnumSet.of(Role.LEGAL), EnumSet.allOf(Desk.class)))
                .accountId();
    }

    private CaseNumber heldBy(String username) {
        CaseNumber number = office.handedIn();
        office.sessions().as(username, () -> office.desk().claim(opinion(number).id()));
        return number;
    }

    private WorkItem opinion(CaseNumber number) {
        return office.open(number, ProposalProcess.LEGAL_OPINION);
    }
}
