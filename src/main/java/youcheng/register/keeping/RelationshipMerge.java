package youcheng.register.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import youcheng.register.CityRecord;
import youcheng.register.NameRecord;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/** Two relationships of the register that are one. */
public final class RelationshipMerge {

    private RelationshipMerge() {}

    /**
     * A relationship that another could be merged with.
     *
     * @param relationship the relationship
     * @param city its partner
     */
    public record MergeSide(RelationshipRecord relationship, CityRecord city) {}

    /**
     * What a merge would do.
     *
     * @param stays the relationship that stays, with its city
     * @param goes the one that goes, with its city
     * @param moves how many rows of which part go along
     * @param names names that the city of the one that stays does not have yet
     * @param withCity whether the city of the one that goes becomes the other too, since nothing else is kept of it
     */
    public record MergePreview(
            MergeSide stays, MergeSide goes, Map<String, Integer> moves, List<NameRecord> names, boolean withCity) {}

    /**
     * A merge that was done and is not undone.
     *
     * @param id its key
     * @param stays what it was merged into
     * @param staysIn the city of that
     * @param goes what went
     * @param wentFrom the city of what went
     * @param reason why
     * @param by account id of whoever merged
     * @param at when
     */
    public record DoneMerge(
            long id,
            RelationshipId stays,
            CityRecord staysIn,
            RelationshipId goes,
            CityRecord wentFrom,
            String reason,
            long by,
            Instant at) {}

    /** How a relationship and its city stood: what a merge keeps. */
    record Stood(RelationshipRecord relationship, List<NameRecord> names, boolean withCity) {}
}
