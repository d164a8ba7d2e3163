package youcheng.agenda.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.ReadByQueries;

/** What somebody's feed last said of a date. */
@Entity
@Table(name = "feed_date")
class FeedDate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ReadByQueries
    private long accountId;

    private String dateKey;
    private String digest;
    private int changes;
    private Instant changedAt;

    @ReadByQueries
    private LocalDate lastDay;

    /** For JPA, which fills the fields. */
    protected FeedDate() {}

    FeedDate(long accountId, String dateKey, String digest, LocalDate day, Instant now) {
        this.accountId = accountId;
        this.dateKey = dateKey;
        this.digest = digest;
        this.lastDay = day;
        this.changedAt = now;
    }

    String dateKey() {
        return dateKey;
    }

    /** The feed says this now; counted where it is something else than before. */
    void say(String newDigest, LocalDate day, Instant now) {
        if (!digest.equals(newDigest)) {
            this.digest = newDigest;
            this.lastDay = day;
            this.changes++;
            this.changedAt = now;
        }
    }

    FeedVersion version() {
        return new FeedVersion(changes, changedAt);
    }
}
