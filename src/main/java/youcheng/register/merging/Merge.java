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

/** One merge: what stays, what went into it, how both stood, and each row that moved. */
@Entity
@Table(name = "register_merge")
public class Merge {

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

    /** {@code by} merged what goes into what stays, for this reason. */
    public Merge(Owner kind, long stays, long goes, String reason, long by, Instant at) {
        this.kind = kind;
        this.stays = stays;
        this.goes = goes;
        this.activeFor = kind + ":" + goes;
        this.reason = reason;
        this.mergedBy = by;
        this.mergedAt = at;
    }

    /** How the two stood, and how the one that stays stands now. */
    public void keep(Object before, Object gone, Object after) {
        this.staysBefore = MergeJson.write(before);
        this.goesBefore = MergeJson.write(gone);
        this.staysAfter = MergeJson.write(after);
    }

    /** What moved. */
    public void moved(List<MovedRow> moved) {
        rows.addAll(moved);
    }

    /** It is undone; what went can go again. */
    public void undo(long by, Instant at) {
        this.activeFor = null;
        this.undoneBy = by;
        this.undoneAt = at;
    }

    /** Whether what stays stands otherwise than the merge left it. */
    public boolean isBuiltOn(Object standing) {
        return !staysAfter.equals(MergeJson.write(standing));
    }

    /** How the one that stays stood before. */
    public <T> T staysBefore(Class<T> type) {
        return MergeJson.read(staysBefore, type);
    }

    /** How the one that went stood before. */
    public <T> T goesBefore(Class<T> type) {
        return MergeJson.read(goesBefore, type);
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long stays() {
        return stays;
    }

    public long goes() {
        return goes;
    }

    public String reason() {
        return reason;
    }

    public long mergedBy() {
        return mergedBy;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public boolean isUndone() {
        return undoneBy != null && undoneAt != null;
    }

    public List<MovedRow> rows() {
        return List.copyOf(rows);
    }
}
