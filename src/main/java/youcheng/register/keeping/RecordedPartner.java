package youcheng.register.keeping;

import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.register.LegalStatus;
import youcheng.register.OwnDistrict;
import youcheng.register.Tier;

/** One row of what the register knows about a concluded relationship and its partner. */
record RecordedPartner(
        long relationship,
        long city,
        String nameZh,
        String nameEn,
        String sortZh,
        String sortEn,
        String searchKey,
        String country,
        @Nullable String districtZh,
        @Nullable String districtEn,
        String districtSearch,
        @Nullable Tier tier,
        LegalStatus status,
        @Nullable PartialDate established,
        @Nullable PartialDate ended,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    static final String CONCLUDED =
            "select new youcheng.register.keeping.RecordedPartner(r.id, c.id, c.nameZh, c.nameEn,"
                    + " c.sortZh, c.sortEn, c.searchKey, c.country,"
                    + " r.districtZh, r.districtEn, r.districtSearch, r.tier, r.legalStatus, r.established, r.ended, c.latitude, c.longitude)"
                    + " from Relationship r, PartnerCity c where r.cityId = c.id"
                    + " and (r.legalStatus = youcheng.register.LegalStatus.SIGNED"
                    + " or r.ending = youcheng.register.Ending.TERMINATED)";

    /** Which of the city's own districts has the relationship; null: the city itself. */
    @Nullable
    OwnDistrict district() {
        return districtZh == null || districtEn == null ? null : new OwnDistrict(districtZh, districtEn);
    }
}
