package youcheng.documents;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import youcheng.base.Rejection;

/** How much a person may upload within an hour and a day, and how much a case may hold. */
@Component
class UploadQuota {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** Uploads of one person that are on their way or wait for an answer; a folder of fifty goes at once. */
    private static final int UNDER_WAY = 60;

    private final Bound hour;
    private final Bound day;
    private final Bound subject;
    private final JdbcTemplate database;
    private final Clock clock;
    private final Map<Long, Integer> underWay = new ConcurrentHashMap<>();

    /** So many files and bytes at most. */
    private record Bound(long files, DataSize size) {}

    /** What was counted. */
    private record Used(long files, long bytes) {

        boolean exceeds(Bound bound, long more) {
            return files + 1 > bound.files() || bytes + more > bound.size().toBytes();
        }
    }

    UploadQuota(
            @Value("${youcheng.documents.quota.person-hour-files}") long hourFiles,
            @Value("${youcheng.documents.quota.person-hour-size}") DataSize hourSize,
            @Value("${youcheng.documents.quota.person-day-files}") long dayFiles,
            @Value("${youcheng.documents.quota.person-day-size}") DataSize daySize,
            @Value("${youcheng.documents.quota.case-files}") long subjectFiles,
            @Value("${youcheng.documents.quota.case-size}") DataSize subjectSize,
            JdbcTemplate database,
            Clock clock) {
        this.hour = new Bound(hourFiles, hourSize);
        this.day = new Bound(dayFiles, daySize);
        this.subject = new Bound(subjectFiles, subjectSize);
        this.database = database;
        this.clock = clock;
    }

    /** Counts an upload of this person as under way; whoever asked gives it back. */
    Runnable begin(long account, String fileName) {
        if (underWay.merge(account, 1, Integer::sum) > UNDER_WAY) {
            end(account);
            throw Rejection.because("documents.rejection.underWay", fileName, UNDER_WAY);
        }
        return () -> end(account);
    }

    private void end(long account) {
        underWay.computeIfPresent(account, (key, count) -> count > 1 ? count - 1 : null);
    }

    /** Refuses a file that would be too much, before or after it came in. */
    void require(long account, String toSubject, String fileName, long size) {
        Instant now = clock.instant();
        if (by(account, now.minus(HOUR)).exceeds(hour, size)) {
            throw Rejection.because(
                    "documents.rejection.quotaHour",
                    fileName,
                    hour.files(),
                    hour.size().toMegabytes());
        }
        if (by(account, now.minus(DAY)).exceeds(day, size)) {
            throw Rejection.because(
                    "documents.rejection.quotaDay",
                    fileName,
                    day.files(),
                    day.size().toMegabytes());
        }
        if (of(toSubject).exceeds(subject, size)) {
            throw Rejection.because(
                    "documents.rejection.quotaCase",
                    fileName,
                    subject.files(),
                    subject.size().toMegabytes());
        }
    }

    /** Sees to it that there is something to lock for this person; outside the transaction that keeps a file. */
    void prepare(long account) {
        if (database.queryForList("select account_id from document_uploader where account_id = ?", account)
                .isEmpty()) {
            try {
                database.update("insert into document_uploader (account_id) values (?)", account);
            } catch (DuplicateKeyException already) {
                // Another upload of the same person prepared it at the same instant.
            }
        }
    }

    /** Until the transaction ends nobody else keeps a file of this person, so that what is counted stays true. */
    void lock(long account) {
        database.queryForList("select account_id from document_uploader where account_id = ? for update", account);
    }

    private Used by(long account, Instant since) {
        return used("where v.added_by = ? and v.added_at >= ?", account, Timestamp.from(since));
    }

    private Used of(String toSubject) {
        return used("join document d on d.id = v.document_id where d.subject = ?", toSubject);
    }

    private Used used(String where, Object... arguments) {
        Used used = database.queryForObject(
                "select count(*), coalesce(sum(v.size_bytes), 0) from document_version v " + where,
                (row, number) -> new Used(row.getLong(1), row.getLong(2)),
                arguments);
        return used == null ? new Used(0, 0) : used;
    }
}
