package youcheng.proposals.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;
import youcheng.register.Tier;

/**
 * What a proposal says. Texts are cleaned and never null; what is not stated yet is empty or null. The field names are
 * also those of the form and of the trail.
 *
 * @param partnerNameZh the partner's name in Chinese
 * @param partnerNameEn the partner's name in English
 * @param country the partner's country, ISO 3166-1 alpha-2
 * @param tier which kind of relationship
 * @param partnerProfile what the partner is like
 * @param background why this relationship
 * @param priorContacts what passed between the cities so far
 * @param correspondingRank how the two cities' ranks correspond
 * @param complementaryEconomy how their economies complement each other
 * @param regionalBalance what it does for the balance of regions
 * @param acquaintance how well the sides know each other
 * @param otherTies whether the partner is tied to another Chinese city
 * @param otherChineseCity which one
 * @param otherTiesSource where this is known from
 * @param justification why another partner in the same country
 * @param letterOfIntentDate date of the partner's signed letter of intent
 * @param letterOfIntentReference its reference or where it is kept
 * @param firstYearProgramme what is planned for the first year
 * @param budget for the first year, in CNY
 * @param contactName the partner's contact
 * @param contactOffice the contact's office
 * @param contactEmail the contact's address
 */
@Embeddable
public record ProposalContent(
        String partnerNameZh,
        String partnerNameEn,
        String country,
        @Enumerated(EnumType.STRING) @Nullable Tier tier,
        String partnerProfile,
        String background,
        String priorContacts,
        String correspondingRank,
        String complementaryEconomy,
        String regionalBalance,
        String acquaintance,
        @Enumerated(EnumType.STRING) @Nullable OtherTies otherTies,
        String otherChineseCity,
        String otherTiesSource,
        String justification,
        @Nullable LocalDate letterOfIntentDate,
        String letterOfIntentReference,
        String firstYearProgramme,
        @Nullable BigDecimal budget,
        String contactName,
        String contactOffice,
        String contactEmail) {

    /** Whether the partner is tied to another Chinese city. */
    public enum OtherTies {
        NONE_FOUND,
        TIED
    }

    public ProposalContent {
        partnerNameZh = CleanText.line(partnerNameZh);
        partnerNameEn = CleanText.line(partnerNameEn);
        country = CleanText.line(country);
        partnerProfile = CleanText.lines(partnerProfile);
        background = CleanText.lines(background);
        priorContacts = CleanText.lines(priorContacts);
        correspondingRank = CleanText.lines(correspondingRank);
        complementaryEconomy = CleanText.lines(complementaryEconomy);
        regionalBalance = CleanText.lines(regionalBalance);
        acquaintance = CleanText.lines(acquaintance);
        otherChineseCity = CleanText.line(otherChineseCity);
        otherTiesSource = CleanText.line(otherTiesSource);
        justification = CleanText.lines(justification);
        letterOfIntentReference = CleanText.line(letterOfIntentReference);
        firstYearProgramme = CleanText.lines(firstYearProgramme);
        contactName = CleanText.line(contactName);
        contactOffice = CleanText.line(contactOffice);
        contactEmail = CleanText.line(contactEmail);
    }

    /** A proposal of which only the partner is known yet. */
    public static ProposalContent about(String nameZh, String nameEn, String country) {
        return new ProposalContent(
                nameZh, nameEn, country, null, "", "", "", "", "", "", "", null, "", "", "", null, "", "", null, "", "",
                "");
    }

    /** The same without what belongs to one attempt alone: the partner's letter of intent. */
    public ProposalContent forAnotherAttempt() {
        return new ProposalContent(
                partnerNameZh,
                partnerNameEn,
                country,
                tier,
                partnerProfile,
                background,
                priorContacts,
                correspondingRank,
                complementaryEconomy,
                regionalBalance,
                acquaintance,
                otherTies,
                otherChineseCity,
                otherTiesSource,
                justification,
                null,
                "",
                firstYearProgramme,
                budget,
                contactName,
                contactOffice,
                contactEmail);
    }
}
