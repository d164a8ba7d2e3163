package youcheng.register;

import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * A relationship as it stands.
 *
 * @param id its key
 * @param city the partner
 * @param district which of the city's own districts has it; null: the city itself
 * @param countryThen the country at the time of signing, by its code of ISO 3166-3; null: the present one
 * @param tier which kind, or null where it is not known
 * @param status where it stands in law
 * @param ending how it ended, or null
 * @param established when it was signed, as exactly as known, or null
 * @param ended when it ended, as exactly as known, or null
 * @param source where this is known from
 * @param confidence how sure that is
 * @param note what else is to say
 * @param partnerWord what the partner calls the relationship, or null
 * @param partnerWordSource where that is known from, or null
 * @param endedBecause why a signed relationship was ended, or null
 * @param endedProof which paper says that it was ended, or null
 * @param tierSince since when it has the tier that it was converted to, or null where it never was
 * @param tierProof which paper says that it was converted, or null
 * @param version counts its changes, for those who change it
 */
public record RelationshipRecord(
        RelationshipId id,
        CityId city,
        @Nullable OwnDistrict district,
        @Nullable String countryThen,
        @Nullable Tier tier,
        LegalStatus status,
        @Nullable Ending ending,
        @Nullable PartialDate established,
        @Nullable PartialDate ended,
        @Nullable String source,
        @Nullable String confidence,
        @Nullable String note,
        @Nullable String partnerWord,
        @Nullable String partnerWordSource,
        @Nullable String endedBecause,
        @Nullable String endedProof,
        @Nullable PartialDate tierSince,
        @Nullable String tierProof,
        long version) {

    /** Whether it counts as a relationship: signed and not ended. */
    public boolean isInForce() {
        return status == LegalStatus.SIGNED;
    }

    /** Whether it was concluded, and neither merged into another nor recorded by mistake. */
    public boolean isConcluded() {
        return isInForce() || ending == Ending.TERMINATED;
    }

    /** Whether it is the city's own and not that of one of its districts. */
    public boolean isOfCity() {
        return district == null;
    }

    /** Whether it has not ended. */
    public boolean isOpen() {
        return status != LegalStatus.ENDED;
    }

    /** Since when it stands as it does, by its signing or its last conversion; null where that is not known. */
    public @Nullable PartialDate standsSince() {
        return tierSince == null ? established : tierSince;
    }

    /** Message key of where it stands; a relationship that was never concluded says so. */
    public String statusKey() {
        return ending != null && ending.isWithoutRelationship()
                ? "register.status.NOT_CONCLUDED"
                : "register.status." + status;
    }
}
