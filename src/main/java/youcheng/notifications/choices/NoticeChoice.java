package youcheng.notifications.choices;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import youcheng.notifications.telling.Delivery;

/** By which way somebody wants to hear of one kind. */
@Entity
@Table(name = "notice_choice")
class NoticeChoice {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected NoticeChoice() {}

    NoticeChoice(long account, String kind, Delivery delivery) {
        this.key = new Key(account, kind);
        this.delivery = delivery;
    }

    /**
     * Whose choice, and of what.
     *
     * @param accountId the account
     * @param kind name of the kind
     */
    @Embeddable
    record Key(long accountId, String kind) implements Serializable {}

    void choose(Delivery way) {
        this.delivery = way;
    }

    String kind() {
        return key.kind();
    }

    Delivery delivery() {
        return delivery;
    }
}
