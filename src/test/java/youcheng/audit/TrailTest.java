package youcheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;

/** The trail is written with what it records, without gaps, and reads back as it was written. */
@PortalTest
class TrailTest {

    private static final Actor LI_MIN = Actor.person(1);

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private ChainHeads heads;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private final Chain chain = Chains.fresh();

    @Test
    void everythingThatWasDoneReadsBackAsItWasWritten() {
        AuditEvent event = AuditEvent.of("proposal.changed", LI_MIN)
                .in(new CaseNumber("PRO-2026-0007"))
                .at("Task_Draft", "4711")
                .with(Change.of("proposal.background", "旧", "新\n两行 \"引号\""))
                .with(Change.personal("proposal.contactName", "Anne Martin", "Paul Petit"))
                .because(Reason.message("access.reason.LockedException", 5, "分钟"));

        append(event);

        TrailEntry entry = trail.of(chain).getFirst();
        assertThat(entry.event()).isEqualTo(event);
        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(entry.at().truncatedTo(ChronoUnit.MICROS));
        assertThat(proof.verify(chain).holds()).isTrue();
    }

    @Test
    void anActForAnotherNamesBothAndReadsBackWhole() {
        AuditEvent event = AuditEvent.of("proposal.sent", Actor.deputy(7, 3));
        append(event);

        assertThat(trail.of(chain).getFirst().event()).isEqualTo(event);
        assertThat(canonical()).contains("\"actor\":\"account:7\"", "\"onBehalfOf\":\"account:3\"");
        assertThat(proof.verify(chain).holds()).isTrue();
    }

    /** Chains of earlier portals are proved by the text that was stored; what is added to them has the same form. */
    @Test
    void anActInOnesOwnNameIsWrittenAsItAlwaysWas() {
        append(AuditEvent.of("proposal.sent", LI_MIN));

        String at = trail.of(chain).getFirst().at().toString();
        assertThat(canonical())
                .isEqualTo("{\"action\":\"proposal.sent\",\"actor\":\"account:1\",\"at\":\"" + at + "\",\"chain\":\""
                        + chain.subject() + "\",\"sequence\":\"1\"}");
    }

    private String canonical() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select canonical from audit_entry where subject = ?", String.class, chain.subject()));
    }

    @Test
    void entriesOfAChainAreCountedWithoutGaps() {
        appendEntries(5);

        assertThat(trail.of(chain)).extracting(TrailEntry::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(proof.verify(chain)).isEqualTo(new Verification(chain, 5, lastHash(), null));
    }

    @Test
    void theNewestEntriesComeNewestFirst() {
        appendEntries(5);

        assertThat(trail.newest(chain, 2)).extracting(TrailEntry::sequence).containsExactly(5L, 4L);
    }

    @Test
    void aChainThatWasNeverWrittenHolds() {
        assertThat(proof.verify(chain)).isEqualTo(new Verification(chain, 0, ChainHead.NOTHING, null));
    }

    @Test
    void nothingIsWrittenOutsideTheTransactionOfWhatItRecords() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> trail.append(chain, AuditEvent.of("test.done", LI_MIN)));
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        appendEntries(1);

        transaction.executeWithoutResult(status -> {
            trail.append(chain, AuditEvent.of("test.undone", LI_MIN));
            status.setRollbackOnly();
        });

        assertThat(trail.of(chain)).hasSize(1);
        assertThat(proof.verify(chain).holds()).isTrue();
    }

    @Test
    void severalEntriesOfOneTransactionFollowEachOther() {
        transaction.executeWithoutResult(status -> {
            trail.append(chain, AuditEvent.of("test.first", LI_MIN));
            trail.append(chain, AuditEvent.of("test.second", LI_MIN));
        });

        assertThat(trail.of(chain))
                .extracting(entry -> entry.event().action())
                .containsExactly("test.first", "test.second");
        assertThat(proof.verify(chain).holds()).isTrue();
    }

    @Test
    void everythingAboutACaseIsFoundAlsoInOtherChains() {
        CaseNumber number = Chains.freshNumber();
        Chain relationship = Chains.fresh();
        transaction.executeWithoutResult(status -> {
            trail.append(
                    Chain.of(number), AuditEvent.of("proposal.begun", LI_MIN).in(number));
            trail.append(
                    relationship, AuditEvent.of("relationship.intended", LI_MIN).in(number));
            trail.append(relationship, AuditEvent.of("relationship.noted", LI_MIN));
        });

        assertThat(trail.of(number))
                .extracting(entry -> entry.event().action())
                .containsExactly("proposal.begun", "relationship.intended");
        assertThat(trail.chainsOf(number)).containsExactly(Chain.of(number), relationship);
    }

    @Test
    void aCaseWithoutAnEntryStillHasItsOwnChain() {
        CaseNumber number = Chains.freshNumber();

        assertThat(trail.chainsOf(number)).containsExactly(Chain.of(number));
    }

    @Test
    void aChainIsListedOnceItIsWritten() {
        assertThat(heads.presentAmong(List.of(chain.subject()))).isEmpty();

        appendEntries(2);

        assertThat(heads.presentAmong(List.of(chain.subject()))).containsExactly(chain.subject());
    }

    @Test
    void personalValuesStandBesideTheTrailAndNotInIt() {
        append(AuditEvent.of("proposal.changed", LI_MIN)
                .with(Change.personal("proposal.contactEmail", "anne@nantes.example", "paul@nantes.example")));

        String canonical = jdbc.queryForObject(
                "select canonical from audit_entry where subject = ?", String.class, chain.subject());
        assertThat(canonical).contains("beforeDigest", "afterDigest").doesNotContain("anne", "paul", "nantes");
        assertThat(trail.of(chain).getFirst().event().changes())
                .containsExactly(
                        new Change("proposal.contactEmail", "anne@nantes.example", "paul@nantes.example", true));
    }

    @Test
    void theSamePersonalValueHasAnotherDigestEachTime() {
        AuditEvent event = AuditEvent.of("test.named", LI_MIN).with(Change.personal("test.name", null, "Anne Martin"));
        append(event);
        append(event);

        List<String> texts =
                jdbc.queryForList("select canonical from audit_entry where subject = ?", String.class, chain.subject());
        assertThat(texts.stream()
                        .map(text -> CanonicalText.parse(text)
                                .path("changes")
                                .path(0)
                                .path("afterDigest")
                                .asString()))
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.length() == 64);
    }

    @Test
    void peopleWhoWriteAtOnceLeaveNoGap() throws Exception {
        // The chain exists: who writes first of all has locked what the chain is about.
        appendEntries(1);
        int people = 8;
        int each = 5;
        CyclicBarrier together = new CyclicBarrier(people);
        try (ExecutorService pool = Executors.newFixedThreadPool(people)) {
            Callable<Boolean> write = () -> {
                together.await();
                appendEntries(each);
                return true;
            };
            List<Future<Boolean>> written =
                    pool.invokeAll(Stream.generate(() -> write).limit(people).toList());
            for (Future<Boolean> one : written) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(trail.of(chain))
                .extracting(TrailEntry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1 + people * each).boxed().toList());
        assertThat(proof.verify(chain).holds()).isTrue();
    }

    private void appendEntries(int count) {
        for (int i = 1; i <= count; i++) {
            append(AuditEvent.of("test.done", LI_MIN).with(Change.of("test.count", null, i)));
        }
    }

    private void append(AuditEvent event) {
        transaction.executeWithoutResult(status -> trail.append(chain, event));
    }

    private String lastHash() {
        return trail.newest(chain, 1).getFirst().hash();
    }
}
