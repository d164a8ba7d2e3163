package youcheng.register;

import java.util.Collection;
import youcheng.audit.AuditEvent;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;

/**
 * Moves relationships along, for the processes that decide about them and in their transactions. Every move is written
 * to the relationship's chain.
 */
public interface Relationships {

    /** Who moves a relationship, in which case and step. */
    record CaseStep(Actor by, CaseNumber number, String activity) {

        /** What the chain says of such a move. */
        public AuditEvent event(String action) {
            return AuditEvent.of(action, by).in(number).at(activity, null);
        }
    }

    /**
     * Locks these relationships until the transaction ends, always in the same order, so that two who lock several never wait for
     * each other.
     */
    void lock(Collection<RelationshipId> ids);

    /**
     * Locks all partners until the transaction ends, those that are not entered yet among them. Whoever looks whether a
     * partner is known and then enters one locks them first: two names of one city share no other row before one of
     * them is stored. Locked after the case and before any relationship.
     */
    void lockPartners();

    /** Enters a city that the register does not have yet. */
    CityId enterCity(String country, String nameZh, String nameEn);

    /** Enters a city for a list, which may be taken back. */
    CityId enterCityOfList(String country, String nameZh, String nameEn);

    /** Registers the intent of a relationship with this city, which is in the lists from then on. */
    RelationshipId intend(CityId city, Tier tier, CaseStep cause);

    /** Takes over another tier that a later round of the proposal asks for. */
    void changeTier(RelationshipId id, Tier tier, CaseStep cause);

    void applied(RelationshipId id, CaseStep cause);

    void approved(RelationshipId id, CaseStep cause);

    /** The relationship is signed: it counts from this date; {@code proof} names the agreement. */
    void signed(RelationshipId id, PartialDate on, String proof, CaseStep cause);

    /** The relationship did not come about. */
    void endNotConcluded(RelationshipId id, PartialDate on, CaseStep cause);

    /**
     * A signed relationship is of another tier from this date on; {@code proof} names the paper that says so.
     *
     * @throws Rejection where it is not signed or is of that tier already, and where the date lies before the relationship stood
     *     as it stands, or ahead
     */
    void convert(RelationshipId id, Tier to, PartialDate on, String proof, CaseStep cause);

    /**
     * A signed relationship ended on this date for this reason; {@code proof} names the paper that says so.
     *
     * @throws Rejection where it is not signed, and where the date lies before the relationship stood as it stands, or ahead
     */
    void terminate(RelationshipId id, PartialDate on, String reason, String proof, CaseStep cause);

    /**
     * A relationship that was taken over from a list is none: it was recorded by mistake, and counts for nothing any more. Its
     * city goes off the lists where a list entered it too and nothing else is known of it. {@link #lockPartners} comes first.
     */
    void takenBack(RelationshipId id, AuditEvent event);
}
