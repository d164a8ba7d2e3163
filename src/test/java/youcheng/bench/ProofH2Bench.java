package youcheng.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.audit.TrailProof;
import youcheng.audit.Verification;
import youcheng.base.Actor;

/** What the proof of one very long chain takes, in time and in memory. To be run with a small heap. */
@PortalTest
@DirtiesContext
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:file:./target/bench-trail/${random.uuid};DB_CLOSE_ON_EXIT=FALSE")
class ProofH2Bench {

    private static final int ENTRIES = 200_000;
    private static final int AT_ONCE = 500;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aVeryLongChain() {
        Chain chain = new Chain("test:long");
        long begun = System.nanoTime();
        for (int lot = 0; lot < ENTRIES / AT_ONCE; lot++) {
            int first = lot * AT_ONCE;
            transaction.executeWithoutResult(status -> {
                for (int i = first; i < first + AT_ONCE; i++) {
                    trail.append(
                            chain,
                            AuditEvent.of("proposal.changed", Actor.person(1))
                                    .with(Change.of("proposal.background", null, "双方在文化、教育方面已有交往。" + i))
                                    .with(Change.personal("proposal.contactName", null, "Anne Martin " + i))
                                    .because(Reason.written("材料齐全，同意。")));
                }
            });
        }
        say("written", begun);
        long proving = System.nanoTime();
        Verification verification = proof.verify(chain);
        say("proved", proving);

        assertThat(verification.holds()).isTrue();
        assertThat(verification.entries()).isEqualTo(ENTRIES);
    }

    private static void say(String what, long since) {
        double seconds = (System.nanoTime() - since) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.err.printf(
                Locale.ROOT,
                "%d entries %s in %.1f s, %.0f a second; largest heap %d MB%n",
                ENTRIES,
                what,
                seconds,
                ENTRIES / seconds,
                runtime.maxMemory() >> 20);
    }
}
