package youcheng.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.register.RelationshipId;
import youcheng.workflow.WorkItem;

/** A dated piece of work of a relationship; it is done, moved or dropped. */
@Entity
@Table(name = "planned_item")
class PlannedItem extends KeyedEntity implements CaseRow {

    @Id
    private String caseNumber;

    private long relationshipId;
    private @Nullable String origin;
    private String title;
    private LocalDate plannedDay;
    private long firstOwner;

    @Enumerated(EnumType.STRING)
    private PlannedState state = PlannedState.PLANNED;

    private @Nullable String result;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected PlannedItem() {}

    PlannedItem(CaseNumber number, Planning.Planned what) {
        CaseNumber from = what.origin();
        this.caseNumber = number.value();
        this.relationshipId = what.relationship().value();
        this.origin = from == null ? null : from.value();
        this.title = what.title();
        this.plannedDay = what.day();
        this.firstOwner = what.owner();
    }

    @Override
    public String getId() {
        return caseNumber;
    }

    void moved(LocalDate newDay) {
        requirePlanned();
        this.plannedDay = newDay;
    }

    void done(String whatCameOfIt) {
        requirePlanned();
        this.state = PlannedState.DONE;
        this.result = whatCameOfIt;
    }

    /** {@code why} is null where the system gave the reason, which stands in the trail. */
    void dropped(@Nullable String why) {
        requirePlanned();
        this.state = PlannedState.DROPPED;
        this.result = why;
    }

    private void requirePlanned() {
        if (state != PlannedState.PLANNED) {
            throw new IllegalStateException(caseNumber + " is " + state);
        }
    }

    boolean isPlanned() {
        return state == PlannedState.PLANNED;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    /** With its work item, and whether whoever reads it may open it. */
    PlannedItemRecord record(@Nullable WorkItem work, boolean readable) {
        return new PlannedItemRecord(
                number(), relationship(), origin(), title, plannedDay, state, result, work, readable);
    }

    RelationshipId relationship() {
        return new RelationshipId(relationshipId);
    }

    @Nullable
    CaseNumber origin() {
        return origin == null ? null : new CaseNumber(origin);
    }

    String title() {
        return title;
    }

    LocalDate day() {
        return plannedDay;
    }

    long firstOwner() {
        return firstOwner;
    }

    PlannedState state() {
        return state;
    }

    @Nullable
    String result() {
        return result;
    }
}
