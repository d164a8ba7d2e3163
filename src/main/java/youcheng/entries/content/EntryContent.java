package youcheng.entries.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;
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
 * @param ended when it ended
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
}
