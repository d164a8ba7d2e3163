package youcheng.tasks.bulk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.FieldCheck;
import youcheng.cases.comments.CaseComments;
import youcheng.workflow.Priority;

/** What is done with many tasks, one after the other. */
public sealed interface BulkStep {

    /** Each is taken by the person. */
    record Claim() implements BulkStep {}

    /** Each goes back to its group. */
    record Release() implements BulkStep {}

    /**
     * Each is given to somebody.
     *
     * @param person account id of whoever is to do it, or null where nobody was chosen
     * @param reason why
     */
    record Assign(@Nullable Long person, String reason) implements BulkStep {}

    /**
     * Each is to be looked at again on a day.
     *
     * @param day the day; null: not any more
     */
    record FollowUp(@Nullable LocalDate day) implements BulkStep {}

    /**
     * Each presses so much.
     *
     * @param priority how much
     * @param reason why
     */
    record Prioritise(Priority priority, String reason) implements BulkStep {}

    /**
     * This is said about the case of each; once, where several belong to one case.
     *
     * @param text what is said
     */
    record Comment(String text) implements BulkStep {

        public Comment {
            text = FieldCheck.requiredLines("comment", text, CaseComments.LONGEST);
        }
    }

    /**
     * Each is approved, where its step allows that without looking into it.
     *
     * @param reason the reason of the decision
     */
    record Approve(String reason) implements BulkStep {}
}
