package youcheng.dormancy.programme;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.register.Region;

/**
 * What the revivals of closed reviews came to.
 *
 * @param all all of them
 * @param regions by region, only those with one
 * @param planned by kind of the milestones in their plans, only kinds that occurred; a plan may hold several
 * @param done by kind of the milestones that were done in them
 */
public record RevivalSuccess(
        Share all,
        Map<Region, Share> regions,
        Map<MilestoneKind, Share> planned,
        Map<MilestoneKind, Share> done) {

    /** With fewer than so many a share tells nothing. */
    public static final int ENOUGH = 3;

    /** So many relationships were revived, and so many were not. */
    public record Share(int revived, int notRevived) {

        static final Share NONE = new Share(0, 0);

        Share with(boolean isRevived) {
            return isRevived ? new Share(revived + 1, notRevived) : new Share(revived, notRevived + 1);
        }

        /** How many there are in all. */
        public int total() {
            return revived + notRevived;
        }

        /** Whether there are enough to tell anything. */
        public boolean isEnough() {
            return total() >= ENOUGH;
        }

        private double rate() {
            return (double) revived / total();
        }
    }

    /** The kind of work after which relationships were revived most often, where there is enough to compare. */
    public Optional<MilestoneKind> best() {
        return done.entrySet().stream()
                .filter(each -> each.getValue().isEnough() && each.getValue().revived() > 0)
                .max(Comparator.<Map.Entry<MilestoneKind, Share>>comparingDouble(
                                each -> each.getValue().rate())
                        .thenComparingInt(each -> each.getValue().total()))
                .map(Map.Entry::getKey);
    }
}
