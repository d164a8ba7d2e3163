package youcheng.workflow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that a row of the inbox has to be. */
public sealed interface InboxCondition {

    /**
     * A step of one of these models.
     *
     * @param models their ids
     */
    record OfProcess(Set<String> models) implements InboxCondition {}

    /**
     * One of these steps.
     *
     * @param steps each as {@link WorkItem#stepOf} writes it
     */
    record AtStep(Set<String> steps) implements InboxCondition {}

    /**
     * Of a case of one of these desks.
     *
     * @param desks their names
     */
    record OfDesk(Set<String> desks) implements InboxCondition {}

    /**
     * Work of one of these groups.
     *
     * @param groups the groups
     */
    record OfGroup(Set<String> groups) implements InboxCondition {}

    /**
     * In the hands of one of these.
     *
     * @param accounts account ids
     * @param orNobody what nobody holds too
     */
    record HeldBy(Set<Long> accounts, boolean orNobody) implements InboxCondition {}

    /**
     * Due then.
     *
     * @param range when
     */
    record DueThen(DueRange range) implements InboxCondition {}

    /**
     * Come up then.
     *
     * @param from at this instant or later; null: however early
     * @param before earlier than this; null: however late
     */
    record CreatedThen(@Nullable Instant from, @Nullable Instant before) implements InboxCondition {}

    /**
     * To be looked at again by this day.
     *
     * @param last the last day
     */
    record FollowUpBy(LocalDate last) implements InboxCondition {}

    /**
     * So pressing.
     *
     * @param priorities one of these
     */
    record Pressing(Set<Priority> priorities) implements InboxCondition {}

    /**
     * About so much.
     *
     * @param least at least so much, in CNY; null: however little
     * @param most at most so much, in CNY; null: however much
     */
    record Worth(@Nullable BigDecimal least, @Nullable BigDecimal most) implements InboxCondition {}

    /**
     * Found by this text.
     *
     * @param text part of what its case is found by
     */
    record Saying(String text) implements InboxCondition {}

    /** Late and reported as such. */
    record Escalated() implements InboxCondition {}
}
