package youcheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.audit.AuditReading.ProofOfAll;
import youcheng.audit.Verification.Difference;
import youcheng.audit.Verification.Flaw;
import youcheng.audit.Verification.Misfit;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.decisions.Review;
import youcheng.identity.AppointedDeputies;
import youcheng.proposals.Office;

/**
 * Whoever owns the database and knows how hashes are made is found out by the proof of all chains, as far as what they
 * left untouched can tell. Each test undoes what it did, so the next one begins with a trail that holds.
 */
@PortalTest
abstract class ForgedTrail {

    private static final String ACCOUNT = "account:1";
    private static final String RELATIONSHIP = "relationship:1";

    @Autowired
    private AuditReading audit;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Office office;

    @Autowired
    private AppointedDeputies deputies;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theEntireTrailHoldsAndACheckpointIsTaken() {
        office.sent();
        long before = entriesOf(Chain.ofCheckpoints().subject());

        ProofOfAll proof = proveAll();

        assertThat(proof.misfits()).isEmpty();
        assertThat(proof.isStopped()).isFalse();
        assertThat(proof.chains()).isEqualTo(database.queryForObject("select count(*) from audit_chain", Long.class));
        assertThat(entriesOf(Chain.ofCheckpoints().subject())).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {ACCOUNT, RELATIONSHIP, "calendar:2026", "policy:closeness", "checkpoint:heads"})
    void aChainDeletedWithItsHeadIsMissed(String chain) {
        proveAll();
        tampered(forger -> forger.delete(chain), () -> assertMisfit(chain, new Misfit(1, Flaw.NO_CHAIN)));
    }

    @Test
    void aChainThatNoCheckpointSawIsMissedBecauseItsSubjectExists() {
        CaseNumber number = office.sent();
        tampered(
                forger -> forger.delete("case:" + number),
                () -> assertMisfit("case:" + number, new Misfit(1, Flaw.NO_CHAIN)));
    }

    /** Nothing must have such a chain but what a checkpoint saw. */
    @Test
    void aDaysAccessDeletedIsMissedByTheCheckpoint() {
        // Proving writes to the day's own chain, so the chain of a day that is over is made up.
        Chain yesterday = new Chain("access:2026-01-01");
        transaction.executeWithoutResult(
                status -> trail.append(yesterday, AuditEvent.of("access.signedIn", Actor.person(1))));
        proveAll();
        tampered(
                forger -> forger.delete(yesterday.subject()),
                () -> assertMisfit(yesterday.subject(), new Misfit(1, Flaw.NO_CHAIN)));
    }

    @Test
    void aHeadDeletedIsMissed() {
        tampered(
                forger -> forger.head(RELATIONSHIP, null),
                () -> assertMisfit(RELATIONSHIP, new Misfit(1, Flaw.HEAD_MISSING)));
    }

    @Test
    void theNewestEntriesCutWithTheHeadSetRightAreMissedByTheCheckpoint() {
        String chain = "case:" + office.reviewed();
        proveAll();
        long length = entriesOf(chain);
        tampered(
                forger -> forger.cut(chain, length - 2),
                () -> assertMisfit(
                        chain,
                        new Misfit(
                                length - 1,
                                Flaw.CUT,
                                List.of(new Difference(
                                        "trail.entries", Long.toString(length), Long.toString(length - 2))))));
    }

    /** Before any checkpoint saw them the inbox tells that somebody did something of which no entry is left. */
    @Test
    void theNewestEntriesCutBeforeACheckpointAreMissedByTheInbox() {
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.APPROVED);
        String chain = "case:" + number;
        long review = Objects.requireNonNull(database.queryForObject(
                "select sequence_number from audit_entry where subject = ? and action like 'proposal.done.Task_Review%'",
                Long.class, chain));
        tampered(
                forger -> forger.cut(chain, review - 1),
                () -> assertThat(misfitOf(chain))
                        .extracting(Misfit::kind, Misfit::differences)
                        .containsExactly(
                                Flaw.STATE,
                                List.of(new Difference("case.workDone", null, "SisterCityProposal.Task_Review"))));
    }

    @Test
    void aChainWrittenAnewWithFittingHashesIsNotTheOneThatTheCheckpointSaw() {
        proveAll();
        tampered(
                forger -> forger.rewrite(RELATIONSHIP),
                () -> assertThat(misfitOf(RELATIONSHIP))
                        .extracting(Misfit::kind)
                        .isEqualTo(Flaw.REWRITTEN));
    }

    @Test
    void aPersonalValueDeletedIsNoRedaction() {
        tampered(
                forger -> database.update(
                        "delete from audit_personal_value where subject = ? and place = '1.after'", ACCOUNT),
                () -> assertMisfit(
                        ACCOUNT,
                        new Misfit(1, Flaw.NOT_REDACTED, List.of(new Difference("account.name", null, null)))));
    }

    @Test
    void aRoleInsertedByHandIsFound() {
        database.update("insert into account_role (account_id, role_name) values (1, 'SUPERVISOR')");
        try {
            assertState(ACCOUNT, new Difference("account.roles", "OFFICER", "OFFICER, SUPERVISOR"));
        } finally {
            database.update("delete from account_role where account_id = 1 and role_name = 'SUPERVISOR'");
        }
        assertThat(proveAll().misfits()).isEmpty();
    }

    @Test
    void anAccountOpenedByHandIsFound() {
        database.update("insert into account (username, display_name, password_hash, password_is_temporary, disabled,"
                + " demonstration, color, version) values ('slipped', '混入者', 'x', false, false, false, 'DEVICE', 0)");
        try {
            Long id = database.queryForObject("select id from account where username = 'slipped'", Long.class);
            assertMisfit("account:" + id, new Misfit(1, Flaw.NO_CHAIN));
        } finally {
            database.update("delete from account where username = 'slipped'");
        }
    }

    @Test
    void anAccountReopenedOrRenamedByHandIsFound() {
        database.update("update account set disabled = true, display_name = '李明' where id = 1");
        try {
            assertThat(misfitOf(ACCOUNT).differences())
                    .containsExactlyInAnyOrder(
                            new Difference("account.closed", "false", "true"),
                            new Difference("account.name", "李敏", "李明"));
        } finally {
            database.update("update account set disabled = false, display_name = '李敏' where id = 1");
        }
    }

    /** Whoever slips in a deputy for a supervisor approves in their name. */
    @Test
    void aDeputyAppointedByHandIsFound() {
        database.update(
                "insert into deputy_appointment (principal_id, deputy_id, first_day, last_day, roles, processes,"
                        + " reason, version) values (1, 2, date '2026-01-01', date '2026-12-31', '', '', 'LEAVE', 0)");
        try {
            String id = String.valueOf(database.queryForObject(
                    "select max(id) from deputy_appointment where principal_id = 1", Long.class));
            assertState(ACCOUNT, new Difference("deputy.appointment", null, id));
        } finally {
            database.update("delete from deputy_appointment where principal_id = 1 and first_day = date '2026-01-01'");
        }
    }

    @Test
    void aDeputyWhoseTimeOrPersonWasChangedByHandIsFound() {
        deputies.appoint(2, 1);
        Map<String, Object> row = database.queryForMap(
                "select * from deputy_appointment where id = (select max(id) from deputy_appointment"
                        + " where principal_id = 1 and deputy_id = 2 and ended_at is null)");
        assertThat(proveAll().misfits()).isEmpty();
        database.update(
                "update deputy_appointment set deputy_id = 3, last_day = date '2099-12-31' where id = ?",
                row.get("id"));
        try {
            assertThat(misfitOf(ACCOUNT).differences())
                    .containsExactlyInAnyOrder(
                            new Difference("deputy.account", "account:2", "account:3"),
                            new Difference("deputy.until", String.valueOf(row.get("last_day")), "2099-12-31"));
        } finally {
            database.update(
                    "update deputy_appointment set deputy_id = 2, last_day = ? where id = ?",
                    row.get("last_day"),
                    row.get("id"));
        }
        deputies.end(2, 1);
        assertThat(proveAll().misfits()).isEmpty();
    }

    @Test
    void aRelationshipChangedByHandIsFound() {
        database.update("update relationship set legal_status = 'ENDED' where id = 1");
        try {
            assertState(RELATIONSHIP, new Difference("relationship.status", "SIGNED", "ENDED"));
        } finally {
            database.update("update relationship set legal_status = 'SIGNED' where id = 1");
        }
    }

    @Test
    void aCaseClosedOrGivenToAnotherByHandIsFound() {
        CaseNumber number = office.sent();
        Long initiator = database.queryForObject(
                "select initiator from case_file where case_number = ?", Long.class, number.value());
        database.update("update case_file set outcome = 'SIGNED', initiator = 2 where case_number = ?", number.value());
        try {
            assertThat(misfitOf("case:" + number).differences())
                    .containsExactlyInAnyOrder(
                            new Difference("case.outcome", null, "SisterCityProposal.SIGNED"),
                            new Difference("case.initiator", "account:" + initiator, "account:2"));
        } finally {
            database.update(
                    "update case_file set outcome = null, initiator = ? where case_number = ?",
                    initiator,
                    number.value());
        }
    }

    /** Whoever sets right what a checkpoint saw as well has to forge the checkpoint too. */
    @Test
    void whatACheckpointSawIsNotChangedUnnoticed() {
        proveAll();
        Map<String, Object> seen =
                database.queryForMap("select * from audit_sealed_head where subject = ?", RELATIONSHIP);
        database.update("delete from audit_sealed_head where subject = ?", RELATIONSHIP);
        try {
            assertThat(misfitOf("checkpoint:heads").kind()).isEqualTo(Flaw.STATE);
        } finally {
            database.update(
                    "insert into audit_sealed_head (id, subject, length, hash) values (?, ?, ?, ?)",
                    seen.get("id"),
                    seen.get("subject"),
                    seen.get("length"),
                    seen.get("hash"));
        }
    }

    /** A checkpoint that is taken after the deed keeps what the one before saw: it is the evidence. */
    @Test
    void aLaterCheckpointDoesNotCoverADeedUp() {
        String chain = "case:" + office.sent();
        proveAll();
        long length = entriesOf(chain);
        tampered(
                forger -> {
                    forger.cut(chain, length - 1);
                    return checkpointTaken();
                },
                () -> assertThat(misfitOf(chain).kind()).isEqualTo(Flaw.CUT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'test.undone'",
                "delete from audit_entry",
                "update audit_personal_value set plain_value = 'Somebody Else'",
                "delete from audit_chain",
            })
    void thePortalsOwnUserChangesNothingByMistake(String sql) {
        assertThatThrownBy(() -> database.update(sql))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void aPlaceOfAChainIsTakenOnce() {
        assertThatThrownBy(() -> database.update(
                        "insert into audit_entry (subject, sequence_number, written_at, action, actor, canonical,"
                                + " previous_hash, hash) select subject, sequence_number, written_at, action, actor,"
                                + " canonical, previous_hash, hash from audit_entry where subject = ?",
                        ACCOUNT))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aProofThatIsStoppedSaysSo() {
        ProofOfAll proof = office.sessions().as("auditor", () -> audit.verifyAll((proved, all) -> proved < 5));

        assertThat(proof.isStopped()).isTrue();
        assertThat(proof.chains()).isEqualTo(5);
    }

    private int checkpointTaken() {
        checkpoints.take();
        return 0;
    }

    private ProofOfAll proveAll() {
        return office.sessions().as("auditor", () -> audit.verifyAll((proved, all) -> true));
    }

    private Misfit misfitOf(String chain) {
        List<Verification> misfits = proveAll().misfits();
        assertThat(misfits).extracting(each -> each.chain().subject()).containsExactly(chain);
        return Objects.requireNonNull(misfits.getFirst().misfit());
    }

    private void assertMisfit(String chain, Misfit misfit) {
        assertThat(misfitOf(chain)).isEqualTo(misfit);
    }

    private void assertState(String chain, Difference difference) {
        Misfit misfit = misfitOf(chain);
        assertThat(misfit.kind()).isEqualTo(Flaw.STATE);
        assertThat(misfit.differences()).containsExactly(difference);
    }

    private long entriesOf(String chain) {
        Long entries = database.queryForObject("select count(*) from audit_entry where subject = ?", Long.class, chain);
        return entries == null ? 0 : entries;
    }

    /** Does it past the triggers, looks, and puts everything back as it was. */
    private void tampered(ToIntFunction<Forger> event, Runnable look) {
        Tampering tampering = new Tampering(database);
        List<String> tables = List.of("audit_entry", "audit_personal_value", "audit_chain", "audit_sealed_head");
        tables.forEach(table -> database.execute("create table kept_" + table + " as select * from " + table));
        try {
            tampering.past(() -> event.applyAsInt(new Forger(database)));
            look.run();
        } finally {
            tampering.past(() -> restored(tables));
        }
        assertThat(proveAll().misfits()).isEmpty();
    }

    /** What was written since, by the proof itself, stays. */
    private int restored(List<String> tables) {
        Consumer<String> restore = table -> {
            String key = table.equals("audit_chain") ? "subject" : "id";
            if (table.equals("audit_entry")) {
                database.update("delete from audit_entry where id in (select id from kept_audit_entry)");
            }
            if (table.equals("audit_chain")) {
                database.update("update audit_chain c set length = (select k.length from kept_audit_chain k"
                        + " where k.subject = c.subject), hash = (select k.hash from kept_audit_chain k"
                        + " where k.subject = c.subject) where c.subject in (select subject from kept_audit_chain)"
                        + " and c.subject not like 'access:%' and c.subject not like 'checkpoint:%'");
            }
            database.update("insert into " + table + " select * from kept_" + table + " k where not exists"
                    + " (select 1 from " + table + " t where t." + key + " = k." + key + ")");
            database.execute("drop table kept_" + table);
        };
        tables.forEach(restore);
        return 0;
    }

    /** Changes chains as somebody does who knows how hashes are made. */
    private record Forger(JdbcTemplate database) {

        int delete(String chain) {
            database.update("delete from audit_personal_value where subject = ?", chain);
            database.update("delete from audit_entry where subject = ?", chain);
            return database.update("delete from audit_chain where subject = ?", chain);
        }

        int head(String chain, @Nullable String hash) {
            return hash == null
                    ? database.update("delete from audit_chain where subject = ?", chain)
                    : database.update("update audit_chain set hash = ? where subject = ?", hash, chain);
        }

        /** Leaves so many entries, with the head set right. */
        int cut(String chain, long left) {
            database.update("delete from audit_personal_value where subject = ? and sequence_number > ?", chain, left);
            database.update("delete from audit_entry where subject = ? and sequence_number > ?", chain, left);
            return database.update(
                    "update audit_chain set length = ?, hash = (select e.hash from audit_entry e where e.subject = ?"
                            + " and e.sequence_number = ?) where subject = ?",
                    left,
                    chain,
                    left,
                    chain);
        }

        /** Writes every entry anew, with the actor changed and every hash as it must be. */
        int rewrite(String chain) {
            List<Long> places = database.queryForList(
                    "select sequence_number from audit_entry where subject = ? order by sequence_number",
                    Long.class,
                    chain);
            String previous = ChainHead.NOTHING;
            for (long place : places) {
                String canonical = Objects.requireNonNull(database.queryForObject(
                                "select canonical from audit_entry where subject = ? and sequence_number = ?",
                                String.class,
                                chain,
                                place))
                        .replace("\"actor\":\"system:sample-register\"", "\"actor\":\"account:2\"");
                String hash = CanonicalText.hash(previous, canonical);
                database.update(
                        "update audit_entry set canonical = ?, actor = ?, previous_hash = ?, hash = ?"
                                + " where subject = ? and sequence_number = ?",
                        canonical,
                        CanonicalText.parse(canonical).path("actor").asString(),
                        previous,
                        hash,
                        chain,
                        place);
                previous = hash;
            }
            return head(chain, previous);
        }
    }
}
