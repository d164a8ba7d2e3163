package youcheng.dormancy.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.register.RelationshipId;

/**
 * A review as people see it.
 *
 * @param number its case
 * @param relationship the relationship
 * @param state where it stands
 * @param result what it came to, or null while it is open
 * @param closedOn when, or null
 * @param opening how it began
 * @param notes what an officer added to the evidence
 * @param letters what went to the partner, oldest first
 * @param answers what the partner answered, in the order in which it arrived
 * @param measure what is recommended, or null before that
 * @param noticeDate when the national association was told, or null
 * @param noticeReference by which paper, or null
 * @param attempts what earlier revivals came to, oldest first
 */
public record ReviewRecord(
        CaseNumber number,
        RelationshipId relationship,
        ReviewState state,
        @Nullable ReviewResult result,
        @Nullable LocalDate closedOn,
        Opening opening,
        EvidenceNotes notes,
        List<SentLetter> letters,
        List<PartnerAnswer> answers,
        @Nullable Measure measure,
        @Nullable LocalDate noticeDate,
        @Nullable String noticeReference,
        List<Attempt> attempts) {

    /** Until when an answer is awaited; null while none is. */
    public @Nullable LocalDate answerDue() {
        return state.isAwaiting() ? letters.getLast().answerDue() : null;
    }
}
