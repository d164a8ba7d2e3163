package youcheng.register.merging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.register.MovingRows.Owner;
import youcheng.register.merging.MergeRecord.States;

/** The merges of the register, kept in the transaction of whoever merges. */
@Component
public class KeptMerges {

    private final Merges merges;

    KeptMerges(Merges merges) {
        this.merges = merges;
    }

    /**
     * What is merged, by whom and why.
     *
     * @param kind what is merged
     * @param stays the key of what stays
     * @param goes the key of what goes
     * @param reason why
     * @param by account id of whoever merges
     * @param at when
     */
    public record Begun(Owner kind, long stays, long goes, String reason, long by, Instant at) {}

    /** Keeps a merge with how both stood and what moved. */
    public void keep(Begun begun, States states, List<MovedRow> rows) {
        merges.saveAndFlush(new Merge(new MergeRecord(
                0,
                begun.kind(),
                begun.stays(),
                begun.goes(),
                begun.reason(),
                begun.by(),
                begun.at(),
                false,
                states,
                rows)));
    }

    /** The merge is undone; what went can go again. */
    public void undo(long id, long by, Instant at) {
        Merge merge = merges.findById(id).orElseThrow();
        merge.undo(by, at);
        merges.saveAndFlush(merge);
    }

    /** The merge with this key. */
    public Optional<MergeRecord> find(long id) {
        return merges.findById(id).map(Merge::record);
    }

    /** What stays by this merge: a key, which says what is to be locked. */
    public Optional<Long> staysOf(long id, Owner kind) {
        return merges.staysOf(id, kind);
    }

    /** What went by this merge: a key, which says what is to be locked. */
    public Optional<Long> goesOf(long id, Owner kind) {
        return merges.goesOf(id, kind);
    }

    /** The merges into these that are not undone, the newest first. */
    public List<MergeRecord> into(Owner kind, Collection<Long> stays) {
        return merges.into(kind, stays).stream().map(Merge::record).toList();
    }

    /** The merges by which these went that are not undone, the newest first. */
    public List<MergeRecord> of(Owner kind, Collection<Long> gone) {
        return merges.of(kind, gone).stream().map(Merge::record).toList();
    }
}
