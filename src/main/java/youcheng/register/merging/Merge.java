package youcheng.register.merging;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.ReadByQueries;
import youcheng.register.MovingRows.Owner;
import youcheng.register.merging.MergeRecord.States;

/** One merge: what stays, what went into it, how both stood, and each row that moved. */
@Entity
@Table(name = "register_merge")
class Merge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Owner kind;

    private long stays;
    private long goes;

    /** What went, until the merge is undone: unique, so it goes once. */
    @ReadByQueries
    private @Nullable String activeFor;

    private String reason;
    private String staysBefore;
    private String goesBefore;
    private String staysAfter;
    private long mergedBy;
    private Instant mergedAt;

    @ReadByQueries
    private @Nullable Long undoneBy;

    private @Nullable Instant undoneAt;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "register_merge_row", joinColumns = @JoinColumn(name = "merge_id"))
    @OrderColumn(name = "place")
    private List<MovedRow> rows = new ArrayList<>();

    /** For JPA, which fills the fields. */
    protected Merge() {}

    Merge(MergeRecord merge) {
        this.kind = merge.kind();
        this.stays = merge.stays();
        this.goes = merge.goes();
        this.activeFor = kind + ":" + goes;
        this.reason = merge.reason();
        this.staysBefore = merge.states().stays();
        this.goesBefore = merge.states().goes();
        this.staysAfter = merge.states().after();
        this.mergedBy = merge.by();
        this.mergedAt = merge.at();
        this.rows.addAll(merge.rows());
    }

    /** It is undone; what went can go again. */
    void undo(long by, Instant at) {
        this.activeFor = null;
        this.undoneBy = by;
        this.undoneAt = at;
    }

    MergeRecord record() {
        return new MergeRecord(
                Objects.requireNonNull(id, "not stored yet"),
                kind,
                stays,
                goes,
                reason,
                mergedBy,
                mergedAt,
                undoneAt != null,
                new States(staysBefore, goesBefore, staysAfter),
                List.copyOf(rows));
    }
}
