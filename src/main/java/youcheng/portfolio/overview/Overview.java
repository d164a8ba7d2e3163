package youcheng.portfolio.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.exchanges.FieldOfExchange;
import youcheng.identity.Desk;
import youcheng.register.Region;

/**
 * All relationships as a whole, in figures.
 *
 * @param relationships the relationships in force, with where each stands
 * @param yearAgo how many were in force a year ago
 * @param activity how many of each activity now; every activity is there
 * @param activityYearAgo how many of each a year ago
 * @param bands how many of each band; every band is there
 * @param histogram how many with a closeness from 0 below 10, from 10 below 20 and so on; the last with 100
 * @param weight what their exchanges add up to
 * @param regions each region with relationships, in the order of the regions
 * @param fields in how many relationships each field occurred; every field is there
 * @param aid what was given and received
 * @param desks every desk
 * @param basis by what all this was computed
 */
public record Overview(
        List<RelationshipStanding> relationships,
        int yearAgo,
        Map<ActivityStatus, Integer> activity,
        Map<ActivityStatus, Integer> activityYearAgo,
        Map<Band, Integer> bands,
        List<Integer> histogram,
        Weight weight,
        List<RegionFigure> regions,
        Map<FieldOfExchange, Integer> fields,
        Aid aid,
        List<DeskFigure> desks,
        Basis basis) {

    /**
     * Substance against form, and which way it went.
     *
     * @param substantive weight of what was more than form
     * @param symbolic weight of what was form
     * @param inbound weight that came from the partners
     * @param outbound weight that went to them
     * @param mostForm the relationships with a weight of form, the largest share first
     * @param moreForm how many relationships have more form than content
     * @param onlyGive how many relationships have weight in our direction only: we went, wrote or gave
     * @param onlyReceive how many have weight in the partner's direction only
     */
    public record Weight(
            double substantive,
            double symbolic,
            double inbound,
            double outbound,
            List<RelationshipStanding> mostForm,
            int moreForm,
            int onlyGive,
            int onlyReceive) {

        /** Symbolic share of all weight, 0 to 1; null without any weight. */
        public @Nullable Double form() {
            double all = substantive + symbolic;
            return all == 0 ? null : symbolic / all;
        }
    }

    /**
     * A region.
     *
     * @param activity how many relationships of each activity; every activity is there
     * @param closeness mean closeness of those that have one, or null where none has
     */
    public record RegionFigure(
            Region region,
            Map<ActivityStatus, Integer> activity,
            @Nullable Double closeness) {

        /** How many relationships it has. */
        public int relationships() {
            return sum(activity);
        }
    }

    /** A desk with the relationships that it carries. */
    public record DeskFigure(Desk desk, Map<ActivityStatus, Integer> activity) {

        /** How many relationships it carries. */
        public int relationships() {
            return sum(activity);
        }
    }

    /**
     * How often aid was given and received, and with how many partners.
     *
     * @param given how often it was given
     * @param received how often it was received
     * @param partnersGiven to how many partners it was given
     * @param partnersReceived from how many it was received
     */
    public record Aid(int given, int received, int partnersGiven, int partnersReceived) {}

    /**
     * By what the figures were computed.
     *
     * @param day the newest day for which a relationship was computed, or null where none was
     * @param policyVersion the newest version of the policy by which it was, or null
     * @param demonstration how many relationships hold made-up exchanges
     */
    public record Basis(@Nullable LocalDate day, @Nullable Integer policyVersion, int demonstration) {}

    private static int sum(Map<ActivityStatus, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
