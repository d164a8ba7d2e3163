package youcheng.entries.content;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;
import youcheng.register.RecordedAgreement;
import youcheng.register.RecordedRelationship;
import youcheng.register.Tier;

/**
 * What is entered of a relationship that exists already. Texts are cleaned and never null; what is not known is empty or
 * null. The field names are also those of the form and of the trail.
 *
 * @param partnerNameZh the partner's name in Chinese
 * @param partnerNameEn the partner's name in English
 * @param country where it lies today, by its code of ISO 3166-1
 * @param countryThen where it lay at the time of signing, by its code of ISO 3166-3; empty: in the present country
 * @param districtZh which district of our city has it, in Chinese; empty: the city itself
 * @param districtEn the same in English
 * @param tier which kind
 * @param standing whether it is in force
 * @param established when it was signed, as exactly as known: a year, a month or a day
 * @param ended when it ended; empty where that is not known
 * @param endedBecause why it ended
 * @param endedProof which paper says that it ended
 * @param source the paper or record from which all this is known
 * @param note what else is to say
 * @param agreements its agreements
 */
public record EntryContent(
        String partnerNameZh,
        String partnerNameEn,
        String country,
        String countryThen,
        String districtZh,
        String districtEn,
        @Nullable Tier tier,
        @Nullable EntryStanding standing,
        String established,
        String ended,
        String endedBecause,
        String endedProof,
        String source,
        String note,
        List<EnteredPaper> agreements) {

    public EntryContent {
        partnerNameZh = CleanText.line(partnerNameZh);
        partnerNameEn = CleanText.line(partnerNameEn);
        districtZh = CleanText.line(districtZh);
        districtEn = CleanText.line(districtEn);
        established = CleanText.line(established);
        ended = CleanText.line(ended);
        endedBecause = CleanText.lines(endedBecause);
        endedProof = CleanText.line(endedProof);
        source = CleanText.line(source);
        note = CleanText.lines(note);
        agreements = List.copyOf(agreements);
    }

    /**
     * The same with its dates in one form, however they were typed, so that what says the same reads the same; of its agreements
     * those in which something is stated, as they were read.
     */
    public EntryContent dated(RecordedRelationship read, List<RecordedAgreement> papers) {
        return new EntryContent(
                partnerNameZh,
                partnerNameEn,
                country,
                countryThen,
                districtZh,
                districtEn,
                tier,
                standing,
                Objects.toString(read.established(), ""),
                Objects.toString(read.ended(), ended),
                endedBecause,
                endedProof,
                source,
                note,
                papers.stream().map(EnteredPaper::of).toList());
    }
}
