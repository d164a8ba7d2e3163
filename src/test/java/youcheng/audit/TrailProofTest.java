package youcheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.audit.Verification.Difference;
import youcheng.audit.Verification.Flaw;
import youcheng.audit.Verification.Misfit;
import youcheng.base.Actor;
import youcheng.base.Rejection;
import youcheng.identity.Colleagues;

/** Whoever changes the trail in the database is found out, and the first entry that does not fit is named. */
@PortalTest
class TrailProofTest {

    private static final Actor LI_MIN = Actor.person(1);

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Redaction redaction;

    @Autowired
    private UserDetailsService users;

    private final Chain chain = Chains.fresh();
    private Tampering tampering = new Tampering(new JdbcTemplate());

    /** A chain of four entries, each with one ordinary and one personal change. */
    @BeforeEach
    void aChainOfFour() {
        tampering = new Tampering(jdbc);
        for (int i = 1; i <= 4; i++) {
            AuditEvent event = AuditEvent.of("test.done", LI_MIN)
                    .with(Change.of("test.count", null, i))
                    .with(Change.personal("test.name", null, "Anne Martin " + i));
            transaction.executeWithoutResult(status -> trail.append(chain, event));
        }
        assertThat(proof.verify(chain)).isEqualTo(new Verification(chain, 4, head(), null));
        tampering.lowerGuard();
        tampering.dropUniqueness();
    }

    @AfterEach
    void nobodyElseMeetsWhatWasTamperedWith() {
        tampering.forget(chain.subject());
        tampering.forget("test:%");
        tampering.restoreUniqueness();
        tampering.raiseGuard();
    }

    @Test
    void aTextThatWasAlteredIsNamed() {
        change(2, "canonical = replace(canonical, '\"after\":\"2\"', '\"after\":\"9\"')");

        assertFirstMisfit(2, Flaw.ALTERED);
    }

    @Test
    void aTextThatIsNoneAnyMoreIsNamed() {
        change(3, "canonical = 'nothing of the kind'");

        assertFirstMisfit(3, Flaw.ALTERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action = 'test.undone'",
                "actor = 'account:2'",
                "case_number = 'PRO-2026-0007'",
                "written_at = written_at - interval '1' second",
                "hash = repeat('0', 64)",
            })
    void aColumnThatWasAlteredIsNamed(String change) {
        change(3, change);

        assertFirstMisfit(3, Flaw.ALTERED);
    }

    @Test
    void aHashBeforeThatWasAlteredIsNamed() {
        change(3, "previous_hash = repeat('0', 64)");

        assertFirstMisfit(3, Flaw.ALTERED);
    }

    @Test
    void aCaseThatWasTakenOutOfItsColumnIsNamed() {
        Chain other = Chains.fresh();
        transaction.executeWithoutResult(
                status -> trail.append(other, AuditEvent.of("test.done", LI_MIN).in(Chains.freshNumber())));

        jdbc.update("update audit_entry set case_number = null where subject = ?", other.subject());

        assertThat(proof.verify(other).misfit()).isEqualTo(new Misfit(1, Flaw.ALTERED));
    }

    @Test
    void anAlteredEntryWithARecomputedHashIsFoundAtTheNextOne() {
        rewriteWithFittingHash(2);

        // The second is a flawless entry now, which the third does not continue.
        assertFirstMisfit(3, Flaw.INSERTED);
    }

    @Test
    void theLastEntryAlteredWithARecomputedHashDoesNotFitTheHead() {
        rewriteWithFittingHash(4);

        assertFirstMisfit(4, Flaw.HEAD);
    }

    @Test
    void anEntryThatWasRemovedIsMissing() {
        remove(2);

        assertFirstMisfit(2, Flaw.MISSING);
    }

    @Test
    void theFirstEntryRemovedIsMissing() {
        remove(1);

        assertFirstMisfit(1, Flaw.MISSING);
    }

    @Test
    void theLastEntryRemovedIsMissedByTheHead() {
        remove(4);

        assertFirstMisfit(4, Flaw.HEAD);
    }

    @Test
    void allEntriesRemovedAreMissedByTheHead() {
        jdbc.update("delete from audit_entry where subject = ?", chain.subject());

        assertFirstMisfit(1, Flaw.HEAD);
    }

    @Test
    void aRemovedEntryWhoseSuccessorsMovedUpIsFoundAtItsPlace() {
        remove(2);
        jdbc.update(
                "update audit_entry set sequence_number = sequence_number - 1 where subject = ? and sequence_number > 2",
                chain.subject());

        assertFirstMisfit(2, Flaw.MOVED);
    }

    @Test
    void aForgedEntryBesideAnotherIsInserted() {
        forge(2, hashOf(1));

        assertFirstMisfit(2, Flaw.INSERTED);
    }

    @Test
    void aForgedEntryInTheMiddleIsFoundAtTheEntryItDisplaced() {
        List.of("audit_entry", "audit_personal_value")
                .forEach(table -> jdbc.update(
                        "update " + table
                                + " set sequence_number = sequence_number + 1 where subject = ? and sequence_number >= 2",
                        chain.subject()));
        forge(2, hashOf(1));

        // The forged one fits to the first; the true second says of itself that it stands at 2.
        assertFirstMisfit(3, Flaw.MOVED);
    }

    @Test
    void aForgedEntryInPlaceOfATrueOneIsFoundAtTheNextOne() {
        jdbc.update("delete from audit_personal_value where subject = ? and sequence_number = 2", chain.subject());
        remove(2);
        forge(2, hashOf(1));

        assertFirstMisfit(3, Flaw.INSERTED);
    }

    @Test
    void aForgedEntryDoesNotFitThePersonalValuesOfTheTrueOne() {
        remove(2);
        forge(2, hashOf(1));

        assertFirstMisfit(2, Flaw.PERSONAL_VALUE);
    }

    @Test
    void aForgedEntryAtTheEndDoesNotFitTheHead() {
        forge(5, hashOf(4));

        assertFirstMisfit(5, Flaw.HEAD);
    }

    @Test
    void aForgedEntryThatContinuesNothingIsInserted() {
        forge(5, "f".repeat(64));

        assertFirstMisfit(5, Flaw.INSERTED);
    }

    @Test
    void twoEntriesThatChangedPlacesAreMoved() {
        change(2, "sequence_number = 99");
        change(3, "sequence_number = 2");
        change(99, "sequence_number = 3");

        assertFirstMisfit(2, Flaw.MOVED);
    }

    @Test
    void anEntryOfAnotherChainIsMoved() {
        Chain other = Chains.fresh();
        transaction.executeWithoutResult(status -> trail.append(other, AuditEvent.of("test.done", LI_MIN)));
        remove(1);
        jdbc.update("update audit_entry set subject = ? where subject = ?", chain.subject(), other.subject());

        assertFirstMisfit(1, Flaw.MOVED);
    }

    @ParameterizedTest
    @CsvSource({
        "hash = '0', 4",
        "length = 3, 4",
        "length = 2, 3",
        "length = 6, 5",
        "length = 0, 1",
    })
    void aHeadThatWasAlteredDoesNotFit(String change, long sequence) {
        jdbc.update("update audit_chain set " + change + " where subject = ?", chain.subject());

        assertFirstMisfit(sequence, Flaw.HEAD);
    }

    @Test
    void aHeadThatWasRemovedDoesNotFit() {
        jdbc.update("delete from audit_chain where subject = ?", chain.subject());

        assertFirstMisfit(1, Flaw.HEAD_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain_value = 'Somebody Else'",
                "salt = '00'",
                "place = '0.after'",
                "place = '1.before'",
                "place = '7.after'",
                "place = 'nowhere'",
                "place = ''"
            })
    void aPersonalValueThatWasAlteredIsNamed(String change) {
        changePersonalValue(2, change);

        assertFirstMisfit(2, Flaw.PERSONAL_VALUE);
    }

    @Test
    void aPersonalValueThatWasMovedToAnotherEntryIsMissedAtItsOwn() {
        changePersonalValue(2, "sequence_number = 3");

        assertThat(proof.verify(chain).misfit())
                .isEqualTo(new Misfit(2, Flaw.NOT_REDACTED, List.of(new Difference("test.name", null, null))));
    }

    @Test
    void aPersonalValueThatWasAddedIsNamed() {
        jdbc.update(
                "insert into audit_personal_value (subject, sequence_number, place, salt, plain_value)"
                        + " values (?, 2, '0.after', '00', 'Somebody Else')",
                chain.subject());

        assertFirstMisfit(2, Flaw.PERSONAL_VALUE);
    }

    /** Read as a redaction, a deletion past the portal would never be noticed. */
    @Test
    void aPersonalValueThatWasDeletedWithoutAnEntryIsNamed() {
        jdbc.update("delete from audit_personal_value where subject = ? and sequence_number = 2", chain.subject());

        assertThat(proof.verify(chain).misfit())
                .isEqualTo(new Misfit(2, Flaw.NOT_REDACTED, List.of(new Difference("test.name", null, null))));
    }

    @Test
    void aPersonalValueThatWasRedactedLeavesTheChainIntact() {
        redact(2, "1.after");

        assertThat(proof.verify(chain)).isEqualTo(new Verification(chain, 5, head(), null));
        assertThat(trail.of(chain).get(1).event().changes())
                .containsExactly(new Change("test.count", null, "2", false), new Change("test.name", null, "", true));
    }

    @Test
    void aRedactionSpeaksForItsOwnValueOnly() {
        redact(2, "1.after");
        jdbc.update("delete from audit_personal_value where subject = ? and sequence_number = 3", chain.subject());

        assertThat(proof.verify(chain).misfit())
                .isEqualTo(new Misfit(3, Flaw.NOT_REDACTED, List.of(new Difference("test.name", null, null))));
    }

    /** What was deleted past the portal before redactions were entries is settled by saying so. */
    @Test
    void aRedactionSettlesAValueThatIsGoneAlready() {
        jdbc.update("delete from audit_personal_value where subject = ? and sequence_number = 2", chain.subject());

        redact(2, "1.after");

        assertThat(proof.verify(chain).holds()).isTrue();
    }

    @Test
    void onlyPersonalValuesAreRedactedEachOnceAndWithAReason() {
        redact(2, "1.after");

        assertThat(refusal(() -> redact(2, "1.after"))).isEqualTo("audit.rejection.redactedAlready");
        assertThat(refusal(() -> redact(2, "0.after"))).isEqualTo("audit.rejection.noPersonalValue");
        assertThat(refusal(() -> redact(9, "1.after"))).isEqualTo("audit.rejection.noPersonalValue");
        assertThat(refusal(() -> new Colleagues(users).as("admin", () -> redaction.redact(chain, 3, "1.after", "  "))))
                .isEqualTo("base.rejection.missing");
    }

    @Test
    void aPersonalValueOfAnEntryThatIsNotThereIsNamed() {
        changePersonalValue(2, "sequence_number = 77");
        jdbc.update(
                "insert into audit_personal_value (subject, sequence_number, place, salt, plain_value)"
                        + " select subject, 2, place, salt, plain_value from audit_personal_value"
                        + " where subject = ? and sequence_number = 77",
                chain.subject());

        assertFirstMisfit(77, Flaw.PERSONAL_VALUE);
    }

    /** More than one lot of entries, so that the seams between lots are walked over too. */
    @Test
    void aLongChainIsProvedInLots() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 2 * ChainWalk.LOT; i++) {
                trail.append(
                        chain, AuditEvent.of("test.done", LI_MIN).with(Change.personal("test.name", null, "甲" + i)));
            }
        });

        assertThat(proof.verify(chain)).isEqualTo(new Verification(chain, 4 + 2L * ChainWalk.LOT, head(), null));
        remove(ChainWalk.LOT + 1L);
        assertFirstMisfit(ChainWalk.LOT + 1L, Flaw.MISSING);
    }

    @Test
    void ofSeveralMisfitsTheFirstIsNamed() {
        change(4, "action = 'test.undone'");
        change(2, "action = 'test.undone'");
        changePersonalValue(1, "plain_value = 'Somebody Else'");

        assertFirstMisfit(1, Flaw.PERSONAL_VALUE);
    }

    @Test
    void otherChainsHoldAllTheSame() {
        Chain other = Chains.fresh();
        transaction.executeWithoutResult(status -> trail.append(other, AuditEvent.of("test.done", LI_MIN)));

        remove(2);

        assertThat(proof.verify(other).holds()).isTrue();
    }

    private void redact(long sequence, String place) {
        new Colleagues(users).as("admin", () -> redaction.redact(chain, sequence, place, "本人要求"));
    }

    private static String refusal(Runnable event) {
        return catchThrowableOfType(Rejection.class, event::run).key();
    }

    private void assertFirstMisfit(long sequence, Flaw kind) {
        Verification verification = proof.verify(chain);

        assertThat(verification.misfit()).isEqualTo(new Misfit(sequence, kind));
        assertThat(verification.holds()).isFalse();
    }

    private void change(long sequence, String set) {
        int changed = jdbc.update(
                "update audit_entry set " + set + " where subject = ? and sequence_number = ?",
                chain.subject(),
                sequence);
        assertThat(changed).isEqualTo(1);
    }

    private void changePersonalValue(long sequence, String set) {
        int changed = jdbc.update(
                "update audit_personal_value set " + set + " where subject = ? and sequence_number = ?",
                chain.subject(),
                sequence);
        assertThat(changed).isEqualTo(1);
    }

    private void remove(long sequence) {
        jdbc.update("delete from audit_entry where subject = ? and sequence_number = ?", chain.subject(), sequence);
    }

    /** What somebody does who knows how the hash is made. */
    private void rewriteWithFittingHash(long sequence) {
        Map<String, @Nullable Object> row = jdbc.queryForMap(
                "select canonical, previous_hash from audit_entry where subject = ? and sequence_number = ?",
                chain.subject(),
                sequence);
        String canonical =
                String.valueOf(row.get("canonical")).replace("\"after\":\"" + sequence + "\"", "\"after\":\"9\"");
        assertThat(canonical).isNotEqualTo(row.get("canonical"));
        jdbc.update(
                "update audit_entry set canonical = ?, hash = ? where subject = ? and sequence_number = ?",
                canonical,
                CanonicalText.hash(String.valueOf(row.get("previous_hash")), canonical),
                chain.subject(),
                sequence);
    }

    private void forge(long sequence, String previous) {
        Instant at = Instant.parse("2026-03-06T01:00:00Z");
        AuditEvent event = AuditEvent.of("test.forged", LI_MIN);
        String canonical = CanonicalText.write(chain, sequence, at, event, List.of());
        jdbc.update(
                "insert into audit_entry (subject, sequence_number, written_at, action, actor, canonical, previous_hash,"
                        + " hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
                chain.subject(),
                sequence,
                Timestamp.from(at),
                event.action(),
                event.actor().toString(),
                canonical,
                previous,
                CanonicalText.hash(previous, canonical));
    }

    private String hashOf(long sequence) {
        return String.valueOf(jdbc.queryForObject(
                "select hash from audit_entry where subject = ? and sequence_number = ?",
                String.class,
                chain.subject(),
                sequence));
    }

    private String head() {
        return String.valueOf(
                jdbc.queryForObject("select hash from audit_chain where subject = ?", String.class, chain.subject()));
    }
}
