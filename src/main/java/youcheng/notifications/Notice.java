package youcheng.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.ReadByQueries;
import youcheng.notifications.telling.Delivery;
import youcheng.workflow.WorkItemId;

/** What one person was told of, in ids and message keys. */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long accountId;
    private String kind;
    private @Nullable String caseNumber;
    private @Nullable String workItem;
    private @Nullable String step;

    @Column(name = "due_at")
    private @Nullable Instant due;

    private @Nullable Long byAccount;
    private @Nullable Long byDeputy;
    private @Nullable Long forAccount;
    private @Nullable String about;

    @Column(name = "told_at")
    private Instant told;

    @Column(name = "read_at")
    private @Nullable Instant read;

    @ReadByQueries
    private boolean inPortal;

    @ReadByQueries
    @Enumerated(EnumType.STRING)
    private @Nullable Delivery summary;

    @ReadByQueries
    private String source;

    /** For JPA, which fills the fields. */
    protected Notice() {}

    Notice(long accountId, NoticeDraft draft, Delivery delivery) {
        this.accountId = accountId;
        this.kind = draft.kind().name();
        this.caseNumber = draft.number() == null ? null : draft.number().value();
        this.workItem = draft.task() == null ? null : draft.task().value();
        this.step = draft.step();
        this.due = draft.due();
        Actor by = draft.by();
        this.byAccount = by.isPerson() ? by.principal() : null;
        this.byDeputy = by.deputy();
        this.forAccount = draft.principal();
        this.about = draft.about();
        this.told = draft.at();
        this.source = draft.source();
        this.inPortal = delivery.isInPortal();
        this.summary = delivery.summary().orElse(null);
    }

    NoticeRecord record() {
        return new NoticeRecord(
                Objects.requireNonNull(id, "not stored yet"),
                accountId,
                kind,
                caseNumber == null ? null : new CaseNumber(caseNumber),
                workItem == null ? null : new WorkItemId(workItem),
                step,
                due,
                byAccount == null ? null : Actor.of(byAccount, byDeputy),
                about,
                told,
                read,
                forAccount);
    }
}
