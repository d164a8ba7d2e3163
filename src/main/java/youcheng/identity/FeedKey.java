package youcheng.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import youcheng.base.ReadByQueries;

/** The secret of somebody's calendar feed, of which only a digest is kept. */
@Entity
@Table(name = "feed_key")
class FeedKey {

    @Id
    private long accountId;

    @ReadByQueries
    private String secretDigest;

    private Instant madeAt;

    /** For JPA, which fills the fields. */
    protected FeedKey() {}

    FeedKey(long accountId, String secretDigest, Instant madeAt) {
        this.accountId = accountId;
        this.secretDigest = secretDigest;
        this.madeAt = madeAt;
    }

    void become(String newDigest, Instant now) {
        this.secretDigest = newDigest;
        this.madeAt = now;
    }

    long accountId() {
        return accountId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
