package youcheng.aid.content;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;

/**
 * What an aid package says beside its goods. Texts are cleaned and never null; what is not stated yet is empty or null. The field
 * names are also those of the form and of the trail.
 *
 * @param purpose what it is for, in a line
 * @param occasion the emergency that it belongs to, e.g. an epidemic or an earthquake; empty for none
 * @param isUrgent whether it takes the emergency track: the same people, 24 hours a step, a review afterwards
 * @param urgentReason why it does
 * @param need what the partner needs, or offers
 * @param needReference reference of the partner's written request or offer
 * @param needDate the day that it bears
 * @param announcedOn when the package was announced to the public or the partner, or null
 * @param expectedArrival when the goods will probably arrive; shelf life is reckoned to that day
 * @param currency currency of the values of its goods, ISO 4217
 * @param rate what one unit of it is worth in CNY
 * @param rateDate of which day that rate is
 * @param funding from which money it is paid, or what exempts it from duty
 * @param publicity what will be said in public, in the wording that both sides agreed
 */
@Embeddable
public record AidContent(
        String purpose,
        String occasion,
        boolean isUrgent,
        String urgentReason,
        String need,
        String needReference,
        @Nullable LocalDate needDate,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate expectedArrival,
        String currency,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateDate,
        String funding,
        String publicity) {

    /** The currency in which approval is tiered; its rate is 1. */
    public static final String CNY = "CNY";

    public AidContent {
        purpose = CleanText.line(purpose);
        occasion = CleanText.line(occasion);
        urgentReason = CleanText.lines(urgentReason);
        need = CleanText.lines(need);
        needReference = CleanText.line(needReference);
        currency = CleanText.line(currency);
        rate = rate == null ? null : rate.stripTrailingZeros();
        funding = CleanText.line(funding);
        publicity = CleanText.lines(publicity);
    }

    /** The same with goods that arrive on this day. */
    public AidContent arriving(LocalDate day) {
        return new AidContent(
                purpose,
                occasion,
                isUrgent,
                urgentReason,
                need,
                needReference,
                needDate,
                announcedOn,
                day,
                currency,
                rate,
                rateDate,
                funding,
                publicity);
    }

    /** A package of which nothing is known yet. */
    public static AidContent empty() {
        return new AidContent("", "", false, "", "", "", null, null, null, CNY, BigDecimal.ONE, null, "", "");
    }
}
