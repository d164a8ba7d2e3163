package youcheng.notifications.choices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Where somebody's mail goes, and when it waits. */
@Entity
@Table(name = "notice_mailbox")
class Mailbox implements Persistable<Long> {

    @Id
    private Long accountId;

    private String address = "";

    @Enumerated(EnumType.STRING)
    private Quiet quiet = Quiet.OFFICE;

    private @Nullable LocalTime quietFrom;
    private @Nullable LocalTime quietUntil;

    @Version
    private @Nullable Long version;

    /** For JPA, which fills the fields. */
    protected Mailbox() {}

    Mailbox(long accountId) {
        this.accountId = accountId;
    }

    @Override
    public Long getId() {
        return accountId;
    }

    /** Storing a second one for an account fails, and does not overwrite the first. */
    @Override
    public boolean isNew() {
        return version == null;
    }

    void change(MailboxRecord to) {
        this.address = to.address();
        this.quiet = to.quiet();
        this.quietFrom = to.from();
        this.quietUntil = to.until();
    }

    MailboxRecord record() {
        return new MailboxRecord(address, quiet, quietFrom, quietUntil);
    }
}
