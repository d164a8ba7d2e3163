package youcheng.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much open work somebody holds.
 *
 * @param account account id of whoever holds it; null: nobody does
 * @param open how many work items
 * @param late how many of them are past their due dates
 * @param escalated how many of them were reported as late
 * @param stuck how many of them are one or the other
 * @param oldest the earliest due date of those that are past theirs; null where none is
 */
public record HolderLoad(
        @Nullable Long account,
        long open,
        long late,
        long escalated,
        long stuck,
        @Nullable Instant oldest) {}
