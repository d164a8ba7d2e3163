package youcheng.closeness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship's closeness year by year, from what is known today and by the policy of its last run: from its signing, or from
 * its first exchange where that is not known, until that run.
 *
 * @param years the oldest first
 * @param statusSince since which day it has been cooling or dormant as it is now; null where it lives or nothing is on record
 */
public record ClosenessHistory(
        List<ClosenessYear> years, @Nullable LocalDate statusSince) {

    /** So many exchanges of a year are named. */
    public static final int HEAVIEST = 5;

    public ClosenessHistory {
        years = List.copyOf(years);
    }

    /**
     * Where the relationship stood at the end of a year; in the year of the last run, on its day.
     *
     * @param year the year
     * @param on the day
     * @param score closeness, 0 to 100; null where there was too little on record
     * @param form symbolic share of all weight, 0 to 1; null without any
     * @param activity whether it lived
     * @param weight what the exchanges of this year weighed when they took place
     * @param heaviest which exchanges, of this year or before, weighed most on that day, the heaviest first
     */
    public record ClosenessYear(
            int year,
            LocalDate on,
            @Nullable Double score,
            @Nullable Double form,
            ActivityStatus activity,
            double weight,
            List<HeavyExchange> heaviest) {}

    /** An exchange by its key, and what it weighed on a day. */
    public record HeavyExchange(long exchange, double weight) {}
}
