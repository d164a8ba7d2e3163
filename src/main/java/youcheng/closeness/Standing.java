package youcheng.closeness;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.exchanges.FieldOfExchange;
import youcheng.register.RelationshipId;

/**
 * Where a relationship stands by its last run.
 *
 * @param relationship the relationship
 * @param run key of the run
 * @param on the day for which it was computed
 * @param policyVersion by which version of the policy
 * @param score closeness, 0 to 100; null where there is too little on record
 * @param band closeness in a word
 * @param form symbolic share of all weight, 0 to 1; null without any
 * @param activity whether it lives
 * @param changesTo what that becomes if nothing happens, or null
 * @param changesOn on which day, or null
 * @param lastLiving key of the last substantive two-way contact, or null
 * @param lastLivingOn when that was, or null
 * @param yearAgo the same a year earlier, from what is known today and by the same policy
 * @param tally what its exchanges add up to
 * @param isDemonstration whether made-up exchanges are among them
 */
public record Standing(
        RelationshipId relationship,
        long run,
        LocalDate on,
        int policyVersion,
        @Nullable Double score,
        Band band,
        @Nullable Double form,
        ActivityStatus activity,
        @Nullable ActivityStatus changesTo,
        @Nullable LocalDate changesOn,
        @Nullable Long lastLiving,
        @Nullable PartialDate lastLivingOn,
        Earlier yearAgo,
        Tally tally,
        boolean isDemonstration) {

    /** Closeness and activity at an earlier day. */
    public record Earlier(@Nullable Double score, Band band, ActivityStatus activity) {}

    /**
     * What the exchanges of a relationship add up to.
     *
     * @param exchanges how many took place
     * @param fields what they were about within the years that count for breadth, where something proves it
     * @param inbound weight that came from the partner, with half of what was mutual
     * @param outbound weight that went to the partner, with half of what was mutual
     * @param symbolic weight of what was form
     * @param substantive weight of what was more than form
     * @param aidGiven how often aid was given
     * @param aidReceived how often aid was received
     */
    public record Tally(
            int exchanges,
            Set<FieldOfExchange> fields,
            double inbound,
            double outbound,
            double symbolic,
            double substantive,
            int aidGiven,
            int aidReceived) {}
}
