package youcheng.workflow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;

/**
 * One task of one case in somebody's list.
 *
 * @param id its id
 * @param caseNumber the case
 * @param process the model's id, e.g. {@code SisterCityProposal}
 * @param step the element's id in the model, e.g. {@code Task_Review}
 * @param titleZh what the case is about, in Chinese
 * @param titleEn what the case is about, in English
 * @param group who may take it, e.g. {@code SUPERVISOR@EUROPE}, or null
 * @param assignee account id of whoever holds it, or null
 * @param created when it came up
 * @param due when it is due, or null
 * @param state open, done or dropped
 * @param doneBy account id of the person in whose name it was done, or null
 * @param doneDeputy account id of the deputy who did it in that name, or null
 * @param doneAt when it was done or dropped, or null
 * @param marks what happened to it while it waited
 * @param triage what it is chosen by
 */
public record WorkItem(
        WorkItemId id,
        CaseNumber caseNumber,
        String process,
        String step,
        String titleZh,
        String titleEn,
        @Nullable String group,
        @Nullable Long assignee,
        Instant created,
        @Nullable Instant due,
        State state,
        @Nullable Long doneBy,
        @Nullable Long doneDeputy,
        @Nullable Instant doneAt,
        Marks marks,
        Triage triage) {

    /**
     * What happened to a work item while it waited.
     *
     * @param opened when somebody who may do it first looked at it, or null
     * @param reminded when its reminder last came, or null
     * @param reminders how often it was reminded of
     * @param urged when its initiator last urged it, or null
     * @param escalated when it was reported as late, or null
     * @param escalatedTo the group it was reported to, or null
     */
    public record Marks(
            @Nullable Instant opened,
            @Nullable Instant reminded,
            int reminders,
            @Nullable Instant urged,
            @Nullable Instant escalated,
            @Nullable String escalatedTo) {}

    /**
     * What people choose by what to do first.
     *
     * @param desk the desk of its case, or null
     * @param amount what its case is about, in CNY, or null
     * @param priority how much it presses
     * @param followUp when whoever holds it wants to look again, or null
     */
    public record Triage(
            @Nullable String desk,
            @Nullable BigDecimal amount,
            Priority priority,
            @Nullable LocalDate followUp) {}

    /** Where a work item stands. */
    public enum State {
        OPEN,
        DONE,
        /** The process went on without it. */
        DROPPED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isHeldBy(long accountId) {
        return assignee != null && assignee == accountId;
    }

    /** Who did it, and for whom; empty while nobody did. */
    public Optional<Actor> doer() {
        return Optional.ofNullable(doneBy).map(principal -> Actor.of(principal, doneDeputy));
    }

    /** Whether it was or is still open after its due time. */
    public boolean isLate(Instant now) {
        return due != null && due.isBefore(doneAt == null ? now : doneAt);
    }

    /** Message key of the step's name. */
    public String stepKey() {
        return "step." + stepOf(process, step);
    }

    /** A step of a model as one word. */
    public static String stepOf(String process, String step) {
        return process + "." + step;
    }
}
