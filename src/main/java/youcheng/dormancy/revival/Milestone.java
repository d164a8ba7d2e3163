package youcheng.dormancy.revival;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated step of a revival plan, as it is recommended.
 *
 * @param kind what kind of work it is
 * @param title what is to be done
 * @param day until when; null while somebody types
 * @param owner account id of the officer who does it; null for whoever recommends
 * @param partnerPart what the partner does for it; empty where nothing
 * @param budget what it costs us, in CNY; null where nothing was said
 * @param doneWhen what will count as done
 */
public record Milestone(
        MilestoneKind kind,
        String title,
        @Nullable LocalDate day,
        @Nullable Long owner,
        String partnerPart,
        @Nullable BigDecimal budget,
        String doneWhen) {

    /** The same milestone with this officer as its owner. */
    Milestone ownedBy(long account) {
        return new Milestone(kind, title, day, account, partnerPart, budget, doneWhen);
    }
}
