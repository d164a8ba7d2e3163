package youcheng.dormancy.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import youcheng.base.Languages;
import youcheng.documents.templates.PaperKind;
import youcheng.documents.templates.PaperPlaceholder;
import youcheng.dormancy.evidence.Evidence;
import youcheng.dormancy.evidence.EvidenceReading;
import youcheng.register.RelationshipSummary;

/** What stands in a letter: what an officer typed, and what the portal knows of the partner. */
@Component
class LetterValues {

    private final EvidenceReading evidence;
    private final String officeZh;
    private final String officeEn;

    LetterValues(
            EvidenceReading evidence,
            @Value("${youcheng.letters.office-zh}") String officeZh,
            @Value("${youcheng.letters.office-en}") String officeEn) {
        this.evidence = evidence;
        this.officeZh = officeZh;
        this.officeEn = officeEn;
    }

    Map<PaperPlaceholder, String> of(ReviewRecord review, LetterDraft draft, PaperKind kind, Locale language) {
        Evidence known = evidence.of(review.relationship());
        RelationshipSummary partner = known.relationship();
        Map<PaperPlaceholder, String> values = new EnumMap<>(PaperPlaceholder.class);
        values.put(PaperPlaceholder.NUMBER, draft.reference());
        values.put(PaperPlaceholder.DATE, written(Objects.requireNonNull(draft.date()), language));
        values.put(PaperPlaceholder.CITY_ZH, partner.nameZh());
        values.put(PaperPlaceholder.CITY_EN, partner.nameEn());
        values.put(PaperPlaceholder.COUNTRY_ZH, partner.country().nameZh());
        values.put(PaperPlaceholder.COUNTRY_EN, partner.country().nameEn());
        values.put(PaperPlaceholder.RECIPIENT, draft.recipient());
        values.put(PaperPlaceholder.LAST_CONTACT, lastContact(known, language));
        values.put(PaperPlaceholder.PARTNER_LANGUAGE_TEXT, draft.partnerLanguageText());
        values.put(PaperPlaceholder.OFFICE, Languages.isChinese(language) ? officeZh : officeEn);
        values.put(PaperPlaceholder.SIGNATORY, draft.signatory());
        values.put(PaperPlaceholder.REPLY_TO, draft.replyTo());
        if (kind == PaperKind.SECOND_LETTER && !review.letters().isEmpty()) {
            SentLetter first = review.letters().getFirst();
            values.put(PaperPlaceholder.FIRST_LETTER_DATE, written(first.sentOn(), language));
            values.put(PaperPlaceholder.FIRST_LETTER_NUMBER, first.reference());
        }
        return values;
    }

    /** The title of the exchange; it is written in Chinese, so that an English letter says its date alone. */
    private static String lastContact(Evidence known, Locale language) {
        Evidence.LastContact last = known.last();
        if (last == null) {
            return "";
        }
        String date = String.valueOf(last.exchange().date());
        return Languages.isChinese(language) ? date + " " + last.exchange().title() : date;
    }

    private static String written(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Languages.isChinese(language) ? Locale.SIMPLIFIED_CHINESE : Locale.UK)
                .format(day);
    }
}
