package youcheng.dormancy.review;

import java.util.List;

/**
 * Why a review is opened.
 *
 * @param reasons message keys of everything that speaks for it, as the decision table {@code DormancyRule} names them; none
 *     where an officer opens it by hand
 * @param words what an officer wrote; empty where the scan opens it
 */
public record Flag(List<String> reasons, String words) {

    public Flag {
        reasons = List.copyOf(reasons);
    }

    /** The scan found these. */
    public static Flag found(List<String> reasons) {
        return new Flag(reasons, "");
    }

    /** An officer says why. */
    public static Flag written(String words) {
        return new Flag(List.of(), words);
    }
}
