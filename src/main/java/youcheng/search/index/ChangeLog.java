package youcheng.search.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import youcheng.base.MachineTime;
import youcheng.search.SearchChanges;

/** What changed that is searched, written in the transaction that changed it and followed by the index of each node. */
@Component
class ChangeLog implements SearchChanges {

    /** Rows come in the order of their commits, not of their keys: what is younger may still get a neighbour before it. */
    static final Duration SETTLED = Duration.ofMinutes(10);

    /** A node that was off for longer makes its index anew. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST = 20_000;

    private final JdbcClient database;
    private final Clock clock;

    ChangeLog(JdbcClient database, @MachineTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A change.
     *
     * @param id its place
     * @param subject whose texts are to be read again
     */
    record Entry(long id, String subject) {}

    /** Written once in each transaction. */
    @Override
    public void note(String subject) {
        if (isNew(subject)) {
            database.sql("insert into search_change (subject, changed_at) values (?, ?)")
                    .param(subject)
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    @SuppressWarnings("unchecked")
    private boolean isNew(String subject) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return true;
        }
        Set<String> noted = (Set<String>) TransactionSynchronizationManager.getResource(this);
        if (noted == null) {
            noted = new HashSet<>();
            TransactionSynchronizationManager.bindResource(this, noted);
            TransactionSynchronizationManager.registerSynchronization(new Noted());
        }
        return noted.add(subject);
    }

    /** Forgets what a transaction noted when it ends, and sets it aside while another runs inside. */
    private final class Noted implements TransactionSynchronization {

        private Set<?> aside = Set.of();

        @Override
        public void suspend() {
            aside = (Set<?>) TransactionSynchronizationManager.unbindResource(ChangeLog.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ChangeLog.this, aside);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChangeLog.this);
        }
    }

    /** The changes after this one, the oldest first, not all at once where there are very many. */
    List<Entry> after(long change) {
        return database.sql("select id, subject from search_change where id > ? order by id limit " + MOST)
                .param(change)
                .query((row, number) -> new Entry(row.getLong(1), row.getString(2)))
                .list();
    }

    /** The newest change before which none can come in any more; 0 where there is none. */
    long settled() {
        return number("select coalesce(max(id), 0) from search_change where changed_at < ?", SETTLED);
    }

    /** The newest change of all; 0 where there is none. */
    long newest() {
        return database.sql("select coalesce(max(id), 0) from search_change")
                .query(Long.class)
                .single();
    }

    Instant now() {
        return clock.instant();
    }

    private long number(String question, Duration before) {
        return database.sql(question)
                .param(clock.instant().minus(before).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Takes out what every node has followed; the newest stays, by which an index knows its database. */
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forget() {
        long old = number("select coalesce(max(id), 0) from search_change where changed_at < ?", KEPT);
        database.sql("delete from search_change where id < ?").param(old).update();
    }

    /** The name of the database to which an index belongs, drawn at the first question. */
    String origin() {
        return find().orElseGet(() -> {
            try {
                database.sql("insert into search_origin (singleton, origin) values (1, ?)")
                        .param(UUID.randomUUID().toString())
                        .update();
            } catch (DuplicateKeyException another) {
                // Another node was quicker; its name counts.
            }
            return find().orElseThrow();
        });
    }

    private Optional<String> find() {
        return database.sql("select origin from search_origin where singleton = 1")
                .query(String.class)
                .optional();
    }
}
