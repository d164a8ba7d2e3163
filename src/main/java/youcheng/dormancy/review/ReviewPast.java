package youcheng.dormancy.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.ActivityStatus;

/**
 * What reviews of a relationship there were.
 *
 * @param isOpen whether one is open
 * @param closedOn when the last one was closed, or null
 * @param activityThen what activity was when that was closed, or null
 */
public record ReviewPast(
        boolean isOpen,
        @Nullable LocalDate closedOn,
        @Nullable ActivityStatus activityThen) {}
