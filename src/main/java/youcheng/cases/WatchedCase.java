package youcheng.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.ReadByQueries;

/** Somebody wants to be told of a case (关注). */
@Entity
@Table(name = "case_watch")
class WatchedCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ReadByQueries
    private String caseNumber;

    private long accountId;

    @ReadByQueries
    @Column(name = "watched_since")
    private Instant since;

    /** For JPA, which fills the fields. */
    protected WatchedCase() {}

    WatchedCase(String caseNumber, long accountId, Instant since) {
        this.caseNumber = caseNumber;
        this.accountId = accountId;
        this.since = since;
    }

    long account() {
        return accountId;
    }
}
