package youcheng.notifications.choices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import youcheng.base.KeyedEntity;
import youcheng.notifications.telling.Delivery;

/** What the administrator decided about one kind for everybody. */
@Entity
@Table(name = "notice_rule")
class NoticeRule extends KeyedEntity {

    @Id
    private String kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Delivery delivery;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected NoticeRule() {}

    NoticeRule(String kind) {
        this.kind = kind;
    }

    @Override
    public String getId() {
        return kind;
    }

    /** Everybody hears of it by this way; null leaves it to each person. */
    void decide(@Nullable Delivery way) {
        this.delivery = way;
    }

    @Nullable
    Delivery delivery() {
        return delivery;
    }
}
