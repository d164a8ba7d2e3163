package youcheng.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.audit.AuditEvent;
import youcheng.base.Rejection;

/**
 * Takes relationships into the register that exist already, outside of any process that would bring them about; for whoever
 * has found out that they may, and in their transaction.
 */
public interface ExistingRelationships {

    /** Makes an entry of the trail for this action, in the name of whoever stands behind the record. */
    @FunctionalInterface
    interface Cause {

        AuditEvent event(String action);
    }

    /**
     * What stands against this record, before anything is stored: an end without or before a beginning, a former country
     * in which the partner did not lie at that time, half a name of a district.
     *
     * @param country the partner's present country, by its code of ISO 3166-1
     * @throws Rejection of the fields {@code established}, {@code ended}, {@code endedBecause}, {@code countryThen}, {@code
     *     districtZh} and {@code districtEn}, all that is wrong at once
     */
    void check(String country, RecordedRelationship recorded);

    /** The open relationship of this city with this district, or with the city itself where that is null. */
    Optional<RelationshipId> open(CityId city, @Nullable OwnDistrict district);

    /**
     * Records a relationship as signed, or as ended after it was signed, with its agreements. Its chain begins with one
     * entry {@code relationship.recorded} and has one {@code agreement.added} for each agreement; {@link RelationshipSigned}
     * is told of one in force. No first-year programme begins. The city is in the lists from then on. {@link Relationships#lockPartners} comes first, and {@link
     * Relationships#enterCity} where the city is new.
     *
     * @throws Rejection as {@link #check} says, and of the field {@code partnerNameZh} where the relationship is open in
     *     the register already
     */
    RelationshipId record(CityId city, RecordedRelationship recorded, List<RecordedAgreement> agreements, Cause cause);
}
