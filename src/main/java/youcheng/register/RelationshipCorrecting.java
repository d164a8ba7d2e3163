package youcheng.register;

import youcheng.base.Rejection;
import youcheng.register.ExistingRelationships.Cause;

/**
 * Writes what is right in the place of what the register says wrongly of a concluded relationship: its dates, tier, country of
 * that time, end, source and note. Its parties stay, and so does whether it stands. For whoever has found out that they may, in
 * their transaction, with the relationship locked.
 */
public interface RelationshipCorrecting {

    /**
     * What the register would say then; changes nothing.
     *
     * @throws Rejection where it says all that already, is not concluded any more, or would say what cannot be, each with its
     *     field
     */
    RelationshipRecord look(RelationshipId id, RecordedRelationship said);

    /**
     * Corrects it. Its chain has one entry {@code relationship.corrected}; {@link RelationshipCorrected} is told where date or
     * tier of one in force changed. What a list once said of how sure the record is holds no longer.
     *
     * @throws Rejection as {@link #look} says
     */
    void correct(RelationshipId id, RecordedRelationship said, Cause cause);
}
