package youcheng.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.register.ExistingRelationships.Cause;
import youcheng.register.RelationshipTaking.OfferedRelationship;

/**
 * Completes concluded relationships of the register by what a record knows beside them, and takes that back; for whoever has
 * found out that they may, in their transaction, with the relationships locked. What is blank is filled, a date becomes more
 * exact, a text is added to what is written, an agreement is added where none is called so. Nothing recorded is overwritten.
 */
public interface RelationshipCompleting {

    /**
     * What completing would come to.
     *
     * @param before what the register says
     * @param after what it would say; null where something contradicts
     * @param agreements those that would be added
     * @param refused what contradicts, each with its field
     */
    record CompletionLook(
            @Nullable RelationshipRecord before,
            @Nullable RelationshipRecord after,
            List<RecordedAgreement> agreements,
            List<Rejection> refused) {}

    /**
     * What was completed.
     *
     * @param before how the relationship stood before
     * @param filled whether it says more than before
     * @param agreements the keys of the agreements that were added
     */
    record RelationshipCompletion(RelationshipRecord before, boolean filled, List<Long> agreements) {

        public RelationshipCompletion {
            agreements = List.copyOf(agreements);
        }

        /** Whether anything became of it. */
        public boolean isAnything() {
            return filled || !agreements.isEmpty();
        }
    }

    /** What completing this relationship by that record would come to; changes nothing. */
    CompletionLook look(RelationshipId id, OfferedRelationship offered);

    /**
     * Completes it. Its chain has one entry {@code relationship.completed} where it says more, and one {@code agreement.added}
     * for each agreement; {@link RelationshipCorrected} is told where date or tier of one in force changed.
     *
     * @throws Rejection as {@link #look} says
     */
    RelationshipCompletion complete(RelationshipId id, OfferedRelationship offered, Cause cause);

    /** It says again what it said before, and the agreements are gone; its chain says so. */
    void takeBack(RelationshipId id, RelationshipCompletion completion, Cause cause);
}
