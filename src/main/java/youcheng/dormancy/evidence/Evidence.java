package youcheng.dormancy.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Standing;
import youcheng.exchanges.ExchangeRecord;
import youcheng.register.AgreementSummary;
import youcheng.register.ContactPersonRecord;
import youcheng.register.RelationshipSummary;
import youcheng.register.Tier;

/**
 * All that is on record of a relationship whose future is to be decided. It informs and decides nothing.
 *
 * @param relationship which one
 * @param day the day on which it was looked up
 * @param standing where it stands by its last run, or null where it was never scored
 * @param course its course over the years
 * @param last the last substantive two-way contact, or null without any
 * @param aid aid in both directions
 * @param letters letters in both directions
 * @param contacts the people on both sides
 * @param agreements what was signed, the first signed first
 * @param comparables how relationships like it fare
 * @param effort what the office has done for it so far
 */
public record Evidence(
        RelationshipSummary relationship,
        LocalDate day,
        @Nullable Standing standing,
        YearlyCourse course,
        @Nullable LastContact last,
        AidTotals aid,
        LetterTotals letters,
        Contacts contacts,
        List<AgreementSummary> agreements,
        Comparables comparables,
        Effort effort) {

    /**
     * The course over the years.
     *
     * @param years the last ten, or those since the signing; the oldest first
     * @param earlier how many exchanges took place before these years
     * @param best when it was closest, or null where nothing that weighs is on record
     * @param statusSince since which day it has been cooling or dormant, or null
     */
    public record YearlyCourse(
            List<CourseYear> years,
            int earlier,
            @Nullable BestYear best,
            @Nullable LocalDate statusSince) {

        /** Whether any exchange is on record at all. */
        public boolean isEmpty() {
            return earlier == 0 && years.stream().allMatch(year -> year.exchanges() == 0);
        }
    }

    /**
     * A year.
     *
     * @param year which one
     * @param closeness at its end, 0 to 100; null where there was too little on record
     * @param activity at its end, or null where it was never scored
     * @param exchanges how many took place in it, with evidence or not
     * @param substantive how many of them were more than form
     * @param weight what those with evidence weighed when they took place
     */
    public record CourseYear(
            int year,
            @Nullable Double closeness,
            @Nullable ActivityStatus activity,
            int exchanges,
            int substantive,
            double weight) {}

    /**
     * When the relationship was closest, and what there was then.
     *
     * @param year the year at whose end it was
     * @param closeness closeness then; null where there was never enough on record, and then it is the year of most weight
     * @param form symbolic share of all weight then, 0 to 1, or null
     * @param exchanges what weighed most then, the heaviest first
     */
    public record BestYear(
            int year, @Nullable Double closeness, @Nullable Double form, List<StrongExchange> exchanges) {}

    /** An exchange, and what it weighed on the day in question. */
    public record StrongExchange(ExchangeRecord exchange, double weight) {}

    /** The last substantive two-way contact, and who led it on the partner's side, where that is on record. */
    public record LastContact(
            ExchangeRecord exchange, @Nullable PartnerLead lead) {}

    /** A contact person of the partner, and whether they hold their post today. */
    public record PartnerLead(String name, String title, boolean holdsPost) {}

    /**
     * Aid; what was mutual counts for both.
     *
     * @param given how often it was given
     * @param received how often it was received
     * @param newest the newest, the newest first
     */
    public record AidTotals(int given, int received, List<ExchangeRecord> newest) {}

    /**
     * Letters.
     *
     * @param sent how many we sent
     * @param answered how many of them were answered
     * @param received how many the partner sent
     * @param owed how many of those we have not answered
     * @param newest the newest in either direction, the newest first
     */
    public record LetterTotals(int sent, int answered, int received, int owed, List<ExchangeRecord> newest) {

        /** How many of ours have no answer. */
        public int unanswered() {
            return sent - answered;
        }
    }

    /**
     * The people on both sides.
     *
     * @param partner the partner's contact persons, those in post first
     * @param inPost how many of them hold their post today
     * @param verifiedOn when any of them was last verified, or null
     * @param ours names of the officers of the desk today
     * @param recorder who recorded the last substantive contact and whether they are among these, or null
     */
    public record Contacts(
            List<ContactPersonRecord> partner,
            int inPost,
            @Nullable LocalDate verifiedOn,
            List<String> ours,
            @Nullable Recorder recorder) {}

    /** A colleague, and whether they are an officer of the desk today. */
    public record Recorder(String name, boolean isAtDesk) {}

    /**
     * How other relationships in force fare: those of the same tier and region, or of the region where these are few.
     *
     * @param tier which tier they have; null where it is all of the region
     * @param count how many there are, without this one
     * @param scored how many of them have a score
     * @param closeness their median closeness, or null without any
     * @param exchanges their median number of exchanges, or null without any
     * @param active how many of them are active
     * @param rank the place of this one by closeness among them and itself, from 1; null where it has no score
     */
    public record Comparables(
            @Nullable Tier tier,
            int count,
            int scored,
            @Nullable Double closeness,
            @Nullable Double exchanges,
            int active,
            @Nullable Integer rank) {}

    /**
     * What the office has done so far, as far as it is on record; what it cost is not.
     *
     * @param exchanges how many exchanges took place
     * @param delegationsSent visits of ours
     * @param delegationsReceived visits of the partner
     * @param delegationsMutual visits that were both, or a meeting elsewhere
     * @param projects joint projects
     * @param planned what was planned, or null for those who see no cases at all
     */
    public record Effort(
            int exchanges,
            int delegationsSent,
            int delegationsReceived,
            int delegationsMutual,
            int projects,
            @Nullable PlannedWork planned) {}

    /**
     * What was planned, each a small case of its own.
     *
     * @param done how many items were done
     * @param dropped how many were dropped
     * @param open how many are to come
     * @param cases from how many larger cases they came
     */
    public record PlannedWork(int done, int dropped, int open, int cases) {}
}
