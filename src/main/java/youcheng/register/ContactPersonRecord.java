package youcheng.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * Somebody on the partner's side whom the office knows.
 *
 * @param id the key
 * @param relationship the relationship the person stands for
 * @param name the person's name
 * @param title what the post is called; may be empty
 * @param post which kind of post it is
 * @param email where to write to; empty where it is not known or not for the reader
 * @param phone where to call; empty where it is not known or not for the reader
 * @param languages what the person speaks; may be empty
 * @param inPostSince since when, as exactly as known, or null
 * @param termEnds the last day of the term, or null
 * @param leftOn when the person left the post, or null
 * @param successor who took over, another contact person of the same relationship, or null
 * @param verifiedOn when somebody last made sure of all this, or null
 * @param verifiedBy account id of who did, or null
 * @param version counts the changes, for those who change it
 */
public record ContactPersonRecord(
        ContactPersonId id,
        RelationshipId relationship,
        String name,
        String title,
        Post post,
        String email,
        String phone,
        String languages,
        @Nullable PartialDate inPostSince,
        @Nullable LocalDate termEnds,
        @Nullable PartialDate leftOn,
        @Nullable ContactPersonId successor,
        @Nullable LocalDate verifiedOn,
        @Nullable Long verifiedBy,
        long version) {

    /** After so many months nobody should rely on what was verified. */
    private static final int MONTHS_VERIFIED = 12;

    /** Whether the person holds the post on this day: has not left by then, and the term is not over. */
    public boolean holdsPost(LocalDate on) {
        return (leftOn == null || leftOn.earliest().isAfter(on)) && (termEnds == null || !termEnds.isBefore(on));
    }

    /** Whether the person has not left, and nobody made sure of that for over twelve months. */
    public boolean isStale(LocalDate today) {
        return leftOn == null
                && (verifiedOn == null || verifiedOn.plusMonths(MONTHS_VERIFIED).isBefore(today));
    }
}
