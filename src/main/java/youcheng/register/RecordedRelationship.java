package youcheng.register;

import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * A relationship that exists already, as a record tells it; what is not known stays null.
 *
 * @param district which of the city's own districts has it; null: the city itself
 * @param countryThen the country at the time of signing, by its code of ISO 3166-3; null: the present one
 * @param tier which kind
 * @param isEnded whether it ended; else it is in force
 * @param established when it was signed
 * @param ended when it ended
 * @param endedBecause why it ended
 * @param endedProof which paper says that it ended
 * @param source where this is known from: the paper, or who says so
 * @param confidence how sure that is
 * @param note what else is to say
 * @param partnerWord what the partner calls the relationship
 * @param partnerWordSource where that is known from
 */
public record RecordedRelationship(
        @Nullable OwnDistrict district,
        @Nullable String countryThen,
        @Nullable Tier tier,
        boolean isEnded,
        @Nullable PartialDate established,
        @Nullable PartialDate ended,
        @Nullable String endedBecause,
        @Nullable String endedProof,
        @Nullable String source,
        @Nullable String confidence,
        @Nullable String note,
        @Nullable String partnerWord,
        @Nullable String partnerWordSource) {}
