package youcheng.closeness.runs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Standing;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.score.Activity;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessAdvice.Advice;
import youcheng.closeness.score.ClosenessPolicy.Excused;
import youcheng.closeness.score.Contact;

/**
 * The closeness of a relationship with all that the number is made of, as its last run computed it.
 *
 * @param standing where the relationship stands
 * @param policy the version of the policy by which it was computed
 * @param signed when the relationship was signed, as the run knew it, or null
 * @param closeness the number, its dimensions, and what each exchange weighs
 * @param activity whether the relationship lives, and when that changes
 * @param advice what would raise the score most
 * @param course the score over the years, the oldest first
 */
public record ClosenessExplanation(
        Standing standing,
        PolicyVersion policy,
        @Nullable PartialDate signed,
        Closeness closeness,
        Activity activity,
        List<Advice> advice,
        List<CoursePoint> course) {

    /** The score on a day of the past, from what is known today and by today's policy. */
    public record CoursePoint(
            LocalDate on, @Nullable Double score, @Nullable Double form, ActivityStatus activity) {}

    /** The day from which months without living contact count; null where nothing is on record. */
    public @Nullable LocalDate countedFrom() {
        return Activity.countedFrom(contacts(), signed, standing.on());
    }

    /** The excused periods of which days are not counted between that day and the one on which the relationship sleeps. */
    public List<Excused> excused() {
        LocalDate since = countedFrom();
        if (since == null) {
            return List.of();
        }
        List<Excused> all = policy.policy().excused();
        LocalDate sleeps = Activity.after(since, policy.policy().dormantMonths(), all);
        return all.stream()
                .filter(period -> period.until().isAfter(since) && period.from().isBefore(sleeps))
                .toList();
    }

    private List<Contact> contacts() {
        return closeness.weighed().stream().map(Closeness.Weighed::contact).toList();
    }
}
