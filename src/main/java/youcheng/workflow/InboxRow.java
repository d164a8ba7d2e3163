package youcheng.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.base.ReadByQueries;
import youcheng.base.SearchText;

/** A work item as the inbox keeps it, written in the engine's own transaction. */
@Entity
@Table(name = "work_item")
class InboxRow extends KeyedEntity implements CaseRow {

    /** Where the order has what is not due at any time. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private String id;

    private String caseNumber;
    private String process;
    private String step;
    private String titleZh;
    private String titleEn;

    @ReadByQueries
    private String searchKey;

    @ReadByQueries
    private String sortZh;

    @ReadByQueries
    private String sortEn;

    private @Nullable String candidateGroup;
    private @Nullable Long assignee;

    @Column(name = "created_at")
    private Instant created;

    @Column(name = "due_at")
    private @Nullable Instant due;

    /** Kept by the database: when it is due, or {@link #NEVER}. */
    @ReadByQueries
    @Column(insertable = false, updatable = false)
    private @Nullable Instant dueOrder;

    /** Kept by the database while it is open: whoever holds it, or the group that may take it. */
    @ReadByQueries
    @Column(insertable = false, updatable = false)
    private @Nullable String claimant;

    @Enumerated(EnumType.STRING)
    private WorkItem.State state = WorkItem.State.OPEN;

    @Column(name = "opened_at")
    private @Nullable Instant opened;

    @Column(name = "reminded_at")
    private @Nullable Instant reminded;

    private int reminders;

    @Column(name = "urged_at")
    private @Nullable Instant urged;

    @Column(name = "escalated_at")
    private @Nullable Instant escalated;

    private @Nullable String escalatedTo;

    private @Nullable String desk;
    private @Nullable BigDecimal amount;

    /** As a number, by which the database sorts. */
    private int priority = Priority.NORMAL.number();

    private @Nullable LocalDate followUp;

    private @Nullable Long doneBy;
    private @Nullable Long doneDeputy;
    private @Nullable Instant doneAt;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected InboxRow() {}

    @Override
    public String getId() {
        return id;
    }

    InboxRow(String id, CaseNumber caseNumber, String process, String step, CaseLabel label, Instant created) {
        this.id = id;
        this.caseNumber = caseNumber.value();
        this.process = process;
        this.step = step;
        this.created = created;
        label(label);
    }

    /** The claimant of what this account holds. */
    static String heldBy(long account) {
        return "A:" + account;
    }

    /** The claimant of what this group may take. */
    static String offeredTo(String group) {
        return "G:" + group;
    }

    final void label(CaseLabel label) {
        this.titleZh = label.title().chinese();
        this.titleEn = label.title().english();
        this.searchKey = label.searchKey();
        this.sortZh = SearchText.sort(titleZh);
        this.sortEn = SearchText.sort(titleEn);
        this.desk = label.desk();
        this.amount = label.amount();
    }

    void offerTo(@Nullable String group) {
        this.candidateGroup = group;
    }

    /** The next one to hold it looks again when they want to. */
    void heldBy(@Nullable Long account) {
        if (!Objects.equals(assignee, account)) {
            this.followUp = null;
        }
        this.assignee = account;
    }

    void dueAt(@Nullable Instant when) {
        this.due = when;
    }

    void openedAt(Instant when) {
        if (opened == null) {
            this.opened = when;
        }
    }

    void remindedAt(Instant when) {
        this.reminded = when;
        this.reminders++;
    }

    void presses(Priority now) {
        this.priority = now.number();
    }

    void followUpOn(@Nullable LocalDate day) {
        this.followUp = day;
    }

    void urgedAt(Instant when) {
        this.urged = when;
    }

    void escalatedAt(Instant when, String group) {
        this.escalated = when;
        this.escalatedTo = group;
    }

    /** It is due at another time, so it is not late any more. */
    void postponed() {
        this.reminded = null;
        this.escalated = null;
        this.escalatedTo = null;
    }

    /** Whoever completes it now does so for the one who holds it. */
    void throughDeputy(@Nullable Long account) {
        this.doneDeputy = account;
    }

    void done(@Nullable Long by, Instant at) {
        this.state = WorkItem.State.DONE;
        this.doneBy = by;
        this.doneAt = at;
    }

    /** The engine waits here, whatever the inbox took it for. */
    void waitsAt(String newStep) {
        this.step = newStep;
        this.state = WorkItem.State.OPEN;
        this.doneBy = null;
        this.doneDeputy = null;
        this.doneAt = null;
    }

    boolean isOpen() {
        return state == WorkItem.State.OPEN;
    }

    void dropped(Instant at) {
        if (isOpen()) {
            this.state = WorkItem.State.DROPPED;
            this.doneAt = at;
        }
    }

    /** Where it stands in a list in this order. */
    InboxKey key(InboxQuery query) {
        Object value = switch (query.sort()) {
            case DUE -> due;
            case AGE -> created;
            case DONE -> doneAt;
            case CASE -> caseNumber;
            case TITLE -> sortZh;
            case ENGLISH_TITLE -> sortEn;
            case AMOUNT -> amount;
            case FOLLOW_UP -> followUp;
            case PRIORITY -> priority;
            case STEP -> query.rank(WorkItem.stepOf(process, step));
            case PROCESS -> query.rank(process);
            case DESK -> query.rank(desk);
            case HOLDER -> query.rank(assignee == null ? null : assignee.toString());
            case GROUP -> query.rank(candidateGroup);
        };
        return new InboxKey(value, id);
    }

    WorkItemId id() {
        return new WorkItemId(id);
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    WorkItem record() {
        return new WorkItem(
                id(),
                new CaseNumber(caseNumber),
                process,
                step,
                titleZh,
                titleEn,
                candidateGroup,
                assignee,
                created,
                due,
                state,
                doneBy,
                doneDeputy,
                doneAt,
                new WorkItem.Marks(opened, reminded, reminders, urged, escalated, escalatedTo),
                new WorkItem.Triage(desk, amount, Priority.of(priority), followUp));
    }
}
