package youcheng.dormancy.revival;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.base.Rejection;

/** A milestone: a planned item with the partner's part, a budget and what will count as done. */
@Entity
@Table(name = "revival_milestone")
class RevivalMilestone extends KeyedEntity implements CaseRow {

    @Id
    private String itemNumber;

    private long planId;
    private String caseNumber;
    private int place;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    private String title;
    private LocalDate plannedFirst;
    private String partnerPart;
    private @Nullable BigDecimal budget;
    private String doneWhen;

    @Enumerated(EnumType.STRING)
    private PartnerShare share = PartnerShare.OPEN;

    private @Nullable String shareNote;
    private @Nullable LocalDate shareOn;
    private @Nullable String replacedBy;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected RevivalMilestone() {}

    /** {@code item} is the planned item that the milestone is; its day is known. */
    RevivalMilestone(RevivalPlan plan, int place, CaseNumber item, Milestone milestone, LocalDate day) {
        this.itemNumber = item.value();
        this.planId = plan.id();
        this.caseNumber = plan.number().value();
        this.place = place;
        this.kind = milestone.kind();
        this.title = milestone.title();
        this.plannedFirst = day;
        this.partnerPart = milestone.partnerPart();
        this.budget = milestone.budget();
        this.doneWhen = milestone.doneWhen();
    }

    @Override
    public String getId() {
        return itemNumber;
    }

    /** The partner did its part, did not, or after all is still to do it. */
    void partnerDid(PartnerShare what, String note, LocalDate today) {
        if (!hasPartnerPart()) {
            throw Rejection.because("revival.rejection.noPartnerPart");
        }
        this.share = what;
        this.shareNote = note;
        this.shareOn = today;
    }

    void replacedBy(CaseNumber next) {
        if (replacedBy != null) {
            throw new IllegalStateException(itemNumber + " was replaced by " + replacedBy);
        }
        this.replacedBy = next.value();
    }

    boolean hasPartnerPart() {
        return !partnerPart.isEmpty();
    }

    /** That of the review. */
    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    CaseNumber item() {
        return new CaseNumber(itemNumber);
    }

    long planId() {
        return planId;
    }

    int place() {
        return place;
    }

    MilestoneKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    LocalDate plannedFirst() {
        return plannedFirst;
    }

    MilestoneRecord.Partner partner() {
        return new MilestoneRecord.Partner(partnerPart, share, shareNote, shareOn);
    }

    @Nullable
    BigDecimal budget() {
        return budget;
    }

    String doneWhen() {
        return doneWhen;
    }

    PartnerShare share() {
        return share;
    }

    @Nullable
    CaseNumber replacement() {
        return replacedBy == null ? null : new CaseNumber(replacedBy);
    }
}
