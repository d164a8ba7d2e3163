package youcheng.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;

/**
 * Writes down how far each chain has come, and a digest of it in a chain of its own. Entries that a checkpoint saw cannot
 * be cut off unnoticed by whoever sets the head right; to hide it, the checkpoints must be forged as well.
 */
@Component
class Checkpoints {

    static final String DIGEST = "trail.digest";
    private static final Actor CHECKPOINT = Actor.system("checkpoint");
    private static final int LOT = 1000;

    /** Beside each head what the checkpoint before saw, and the entry that stands at that place now. */
    private static final String HEADS = """
            select c.subject, c.length, c.hash, s.length as sealed_length, s.hash as sealed_hash, e.hash as entry_hash
            from audit_chain c
            left join audit_sealed_head s on s.subject = c.subject
            left join audit_entry e on e.subject = s.subject and e.sequence_number = s.length
            where c.subject > ? and c.subject <> ?
            order by c.subject
            limit ?
            """;

    private final JdbcTemplate database;
    private final ChainHeads heads;
    private final AuditTrail trail;

    Checkpoints(JdbcTemplate database, ChainHeads heads, AuditTrail trail) {
        this.database = database;
        this.heads = heads;
        this.trail = trail;
    }

    private record Row(
            String subject,
            long length,
            String hash,
            long sealedLength,
            @Nullable String sealedHash,
            @Nullable String entryHash) {

        boolean isNew() {
            return sealedHash == null;
        }

        /** A chain that does not continue what was seen keeps what was seen: it is the evidence. */
        boolean continuesWhatWasSeen() {
            return sealedHash != null && sealedHash.equals(entryHash) && length > sealedLength;
        }
    }

    /** Takes a checkpoint where any chain has grown since the last one. */
    @Transactional
    void take() {
        Chain checkpoints = Chain.ofCheckpoints();
        // Two portals that take one at the same time go one after the other.
        heads.lock(checkpoints.subject());
        boolean news = false;
        String last = "";
        List<Row> lot;
        do {
            lot = heads(last);
            news |= seal(lot);
            last = lot.isEmpty() ? last : lot.getLast().subject();
        } while (lot.size() == LOT);
        if (news) {
            Sum sum = sum();
            trail.append(
                    checkpoints,
                    AuditEvent.of("trail.sealed", CHECKPOINT)
                            .with(Change.of("trail.chains", null, sum.chains()))
                            .with(Change.of("trail.entries", null, sum.entries()))
                            .with(Change.of(DIGEST, null, sum.digest())));
        }
    }

    /**
     * What was seen of all chains together.
     *
     * @param chains how many
     * @param entries how many entries they had
     * @param digest SHA-256 over subject, length and hash of each, in the order in which they were first seen, in hex
     */
    record Sum(long chains, long entries, String digest) {}

    /** Reads what was seen, a lot at a time. */
    Sum sum() {
        MessageDigest digest = sha256();
        long[] counted = new long[3];
        long before;
        do {
            before = counted[0];
            database.query(
                    "select id, subject, length, hash from audit_sealed_head where id > ? order by id limit ?",
                    row -> {
                        counted[2] = row.getLong("id");
                        counted[0]++;
                        counted[1] += row.getLong("length");
                        String line =
                                row.getString("subject") + " " + row.getLong("length") + " " + row.getString("hash");
                        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                    },
                    counted[2],
                    LOT);
        } while (counted[0] - before == LOT);
        return new Sum(counted[0], counted[1], HexFormat.of().formatHex(digest.digest()));
    }

    private List<Row> heads(String after) {
        return database.query(
                HEADS,
                (row, number) -> new Row(
                        row.getString("subject"),
                        row.getLong("length"),
                        row.getString("hash"),
                        row.getLong("sealed_length"),
                        row.getString("sealed_hash"),
                        row.getString("entry_hash")),
                after,
                Chain.ofCheckpoints().subject(),
                LOT);
    }

    private boolean seal(List<Row> lot) {
        List<Object[]> first = new ArrayList<>();
        List<Object[]> grown = new ArrayList<>();
        for (Row row : lot) {
            if (row.isNew()) {
                first.add(new Object[] {row.length(), row.hash(), row.subject()});
            } else if (row.continuesWhatWasSeen()) {
                grown.add(new Object[] {row.length(), row.hash(), row.subject()});
            }
        }
        database.batchUpdate("insert into audit_sealed_head (length, hash, subject) values (?, ?, ?)", first);
        database.batchUpdate("update audit_sealed_head set length = ?, hash = ? where subject = ?", grown);
        return !first.isEmpty() || !grown.isEmpty();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
