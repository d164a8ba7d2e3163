package youcheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.audit.TrailEntry;
import youcheng.audit.TrailProof;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.register.Relationships.CaseStep;

/** Every move of a relationship stands in its chain, in the transaction that made it. */
@PortalTest
class RelationshipsTest {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final PartialDate DAY = new PartialDate(2026, 3, 6);
    private static final PartialDate LATER = new PartialDate(2026, 3, 7);
    private static final CaseStep CAUSE =
            new CaseStep(Actor.person(1), new CaseNumber("TST-1998-0001"), "Activity_Test");

    @Autowired
    private Relationships relationships;

    @Autowired
    private Register register;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private TransactionTemplate transaction;

    private final String name = "Testville " + (char) ('A' + LAST.getAndIncrement());

    @Test
    void aRelationshipComesAboutStepByStepAndItsChainTellsHow() {
        RelationshipId relationship = intended();
        transaction.executeWithoutResult(status -> {
            relationships.applied(relationship, CAUSE);
            relationships.approved(relationship, CAUSE);
            relationships.signed(relationship, DAY, "Agreement 2026/1", CAUSE);
        });

        RelationshipRecord signed = register.find(relationship).orElseThrow();
        assertThat(signed.isInForce()).isTrue();
        assertThat(signed.established()).isEqualTo(DAY);
        assertThat(signed.source()).isEqualTo("Agreement 2026/1");
        assertThat(trail.of(chain(relationship)))
                .extracting(entry -> entry.event().action())
                .containsExactly(
                        "relationship.intended",
                        "relationship.applied",
                        "relationship.approved",
                        "relationship.signed");
        assertThat(trail.of(chain(relationship)).getLast().event().changes())
                .containsExactly(
                        new Change("relationship.status", "APPROVED", "SIGNED", false),
                        new Change("relationship.established", null, "2026-03-06", false),
                        new Change("relationship.source", null, "Agreement 2026/1", false));
        assertThat(proof.verify(chain(relationship)).holds()).isTrue();
    }

    @Test
    void aRelationshipThatDidNotComeAboutDoesNotCount() {
        RelationshipId relationship = intended();

        transaction.executeWithoutResult(status -> relationships.endNotConcluded(relationship, DAY, CAUSE));

        RelationshipRecord ended = register.find(relationship).orElseThrow();
        assertThat(ended.isInForce()).isFalse();
        assertThat(ended.ended()).isEqualTo(DAY);
        assertThat(ended.statusKey()).isEqualTo("register.status.NOT_CONCLUDED");
    }

    @Test
    void aSignedRelationshipIsConvertedAndThenEndedAndItsChainTellsWhenWhyAndByWhichPaper() {
        RelationshipId relationship = signed();
        transaction.executeWithoutResult(status -> {
            relationships.convert(relationship, Tier.FRIENDLY_EXCHANGE, LATER, "Letter 7", CAUSE);
            relationships.terminate(relationship, LATER, "The partner ended it", "Letter 8", CAUSE);
        });

        RelationshipRecord ended = register.find(relationship).orElseThrow();
        assertThat(ended.statusKey()).isEqualTo("register.status.ENDED");
        assertThat(ended.tier()).isEqualTo(Tier.FRIENDLY_EXCHANGE);
        assertThat(ended.ending()).isEqualTo(Ending.TERMINATED);
        assertThat(ended.ended()).isEqualTo(LATER);
        assertThat(ended.endedBecause()).isEqualTo("The partner ended it");
        assertThat(ended.endedProof()).isEqualTo("Letter 8");
        assertThat(ended.tierSince()).isEqualTo(LATER);
        assertThat(ended.tierProof()).isEqualTo("Letter 7");
        assertThat(ended.established()).isEqualTo(DAY);
        List<AuditEvent> told = trail.of(chain(relationship)).stream()
                .map(TrailEntry::event)
                .skip(4)
                .toList();
        assertThat(told)
                .extracting(AuditEvent::action)
                .containsExactly("relationship.converted", "relationship.terminated");
        assertThat(told.getFirst().changes())
                .containsExactly(
                        new Change("relationship.tier", "SISTER_CITY", "FRIENDLY_EXCHANGE", false),
                        new Change("relationship.tierSince", null, "2026-03-07", false),
                        new Change("relationship.tierProof", null, "Letter 7", false));
        assertThat(told.getLast().changes())
                .containsExactly(
                        new Change("relationship.status", "SIGNED", "ENDED", false),
                        new Change("relationship.ending", null, "TERMINATED", false),
                        new Change("relationship.ended", null, "2026-03-07", false),
                        new Change("relationship.endedProof", null, "Letter 8", false));
        assertThat(told.getLast().reason()).isEqualTo(Reason.written("The partner ended it"));
        assertThat(proof.verify(chain(relationship)).holds()).isTrue();
    }

    @Test
    void anEndingThatIsRefusedLeavesNoEntry() {
        RelationshipId relationship = intended();

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> relationships.terminate(relationship, DAY, "Why", "Letter", CAUSE)))
                .matches(refused -> refused.key().equals("register.rejection.notSigned"));
        assertThat(trail.of(chain(relationship))).hasSize(1);
    }

    @Test
    void afterASignedRelationshipEndedItsCityCanHaveAnother() {
        RelationshipId first = signed();
        CityId city = register.find(first).orElseThrow().city();
        transaction.executeWithoutResult(
                status -> relationships.terminate(first, DAY, "The partner ended it", "Letter", CAUSE));

        RelationshipId second = inTransaction(() -> relationships.intend(city, Tier.SISTER_CITY, CAUSE));

        assertThat(register.find(city).orElseThrow().relationships())
                .extracting(RelationshipRecord::id)
                .containsExactly(second, first);
    }

    @Test
    void aCityHasOneOpenRelationshipAtMost() {
        CityId city = register.find(intended()).orElseThrow().city();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> inTransaction(() -> relationships.intend(city, Tier.SISTER_CITY, CAUSE)));
    }

    @Test
    void afterOneThatEndedACityCanHaveAnother() {
        RelationshipId first = intended();
        CityId city = register.find(first).orElseThrow().city();
        transaction.executeWithoutResult(status -> relationships.endNotConcluded(first, DAY, CAUSE));

        RelationshipId second = inTransaction(() -> relationships.intend(city, Tier.FRIENDLY_EXCHANGE, CAUSE));

        assertThat(Objects.requireNonNull(register.find(city).orElseThrow().current())
                        .id())
                .isEqualTo(second);
    }

    @Test
    void aCityIsEnteredOnceInItsCountry() {
        intended();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> inTransaction(() -> relationships.enterCity("NZ", "试验", name.toUpperCase(Locale.ROOT))));
    }

    @Test
    void theTierFollowsTheProposalUntilItIsAppliedFor() {
        RelationshipId relationship = intended();
        transaction.executeWithoutResult(
                status -> relationships.changeTier(relationship, Tier.FRIENDLY_EXCHANGE, CAUSE));
        assertThat(register.find(relationship).orElseThrow().tier()).isEqualTo(Tier.FRIENDLY_EXCHANGE);
        assertThat(trail.of(chain(relationship)).getLast().event().changes())
                .containsExactly(new Change("relationship.tier", "SISTER_CITY", "FRIENDLY_EXCHANGE", false));

        transaction.executeWithoutResult(status -> relationships.applied(relationship, CAUSE));

        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> relationships.changeTier(relationship, Tier.SISTER_CITY, CAUSE)));
    }

    @Test
    void theSameTierAgainIsNoChange() {
        RelationshipId relationship = intended();

        transaction.executeWithoutResult(status -> relationships.changeTier(relationship, Tier.SISTER_CITY, CAUSE));

        assertThat(trail.of(chain(relationship))).hasSize(1);
    }

    @Test
    void aMoveThatIsRefusedLeavesNoEntry() {
        RelationshipId relationship = intended();

        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> relationships.signed(relationship, DAY, "Agreement", CAUSE)));
        assertThat(trail.of(chain(relationship))).hasSize(1);
        assertThat(register.find(relationship).orElseThrow().status()).isEqualTo(LegalStatus.INTENT);
    }

    @Test
    void nothingMovesOutsideTheTransactionOfItsProcess() {
        RelationshipId relationship = intended();

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> relationships.applied(relationship, CAUSE));
    }

    private RelationshipId intended() {
        return inTransaction(
                () -> relationships.intend(relationships.enterCity("NZ", "试验" + name, name), Tier.SISTER_CITY, CAUSE));
    }

    private RelationshipId signed() {
        RelationshipId relationship = intended();
        transaction.executeWithoutResult(status -> {
            relationships.applied(relationship, CAUSE);
            relationships.approved(relationship, CAUSE);
            relationships.signed(relationship, DAY, "Agreement 2026/1", CAUSE);
        });
        return relationship;
    }

    private <T> T inTransaction(Supplier<T> event) {
        return Objects.requireNonNull(transaction.execute(status -> event.get()));
    }

    private static Chain chain(RelationshipId relationship) {
        return Chain.ofRelationship(relationship.value());
    }
}
