package youcheng.dormancy.review;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.register.RelationshipId;

/** Opens reviews for the scan, lot by lot; each lot in its transaction. */
public interface ReviewOpener {

    /**
     * A lot of this scan: the relationships that it flags are locked at once, always in the same order, since the first review
     * opened keeps everybody else from drawing a number; and what the reviews have in common is read once.
     */
    Lot lot(CaseNumber scan, Actor by, Collection<RelationshipId> flagged);

    /** The reviews of one lot. */
    interface Lot {

        /**
         * Locks the relationship, looks again, and opens a review case within the scan's case; empty where none is to be opened
         * any more (an open review, no longer in force).
         */
        Optional<CaseNumber> open(RelationshipId relationship, Flag flag);
    }

    /** For each of these relationships: whether a review is open, and when and how the last one was closed (read in one query). */
    Map<RelationshipId, ReviewPast> pastOf(Collection<RelationshipId> relationships);
}
