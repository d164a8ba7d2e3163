package youcheng.documents.templates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import youcheng.base.Languages;

/** What a template can ask for; it stands there by its name in double braces, e.g. <code>{{cityZh}}</code>. */
@NamedInterface("templates")
public enum PaperPlaceholder {
    /** The document number of this letter (发文字号). */
    NUMBER("number"),
    /** The day that the letter bears, written out in its language. */
    DATE("date"),
    /** The partner city in Chinese. */
    CITY_ZH("cityZh"),
    /** The partner city in English. */
    CITY_EN("cityEn"),
    /** The partner's country in Chinese. */
    COUNTRY_ZH("countryZh"),
    /** The partner's country in English. */
    COUNTRY_EN("countryEn"),
    /** To whom the letter goes: an office or a person with their post. */
    RECIPIENT("recipient"),
    /** What both cities did together last, in the letter's language; without it, its paragraph is left out. */
    LAST_CONTACT("lastContact"),
    /** The day of the first letter, written out; of second letters only. */
    FIRST_LETTER_DATE("firstLetterDate"),
    /** The document number of the first letter; of second letters only. */
    FIRST_LETTER_NUMBER("firstLetterNumber"),
    /** Free text in the partner's own language; without it, its paragraph is left out. */
    PARTNER_LANGUAGE_TEXT("partnerLanguageText"),
    /** The office that writes, in the letter's language. */
    OFFICE("office"),
    /** Who signs, with their post. */
    SIGNATORY("signatory"),
    /** Where an answer goes: address, mail, telephone. */
    REPLY_TO("replyTo");

    private static final Set<PaperPlaceholder> OF_THE_FIRST = Set.of(FIRST_LETTER_DATE, FIRST_LETTER_NUMBER);
    private static final Set<PaperPlaceholder> NOT_REQUIRED = Set.of(COUNTRY_ZH, COUNTRY_EN, LAST_CONTACT);

    private final String key;

    PaperPlaceholder(String key) {
        this.key = key;
    }

    /** As it stands between the braces. */
    public String key() {
        return key;
    }

    /** As it stands in a template. */
    public String inBraces() {
        return "{{" + key + "}}";
    }

    /** Whether a paper may do without: the paragraph in which it stands is left out then. */
    public boolean isOptional() {
        return this == LAST_CONTACT || this == PARTNER_LANGUAGE_TEXT;
    }

    /** Whether it means something in papers of this kind. */
    public boolean belongsTo(PaperKind kind) {
        return kind == PaperKind.SECOND_LETTER || !OF_THE_FIRST.contains(this);
    }

    /** Whether a template of this kind in this language must have it. */
    public boolean isRequired(PaperKind kind, Locale language) {
        PaperPlaceholder foreign = Languages.isChinese(language) ? CITY_EN : CITY_ZH;
        return belongsTo(kind) && !NOT_REQUIRED.contains(this) && this != foreign;
    }

    /** The one with this name between the braces. */
    static Optional<PaperPlaceholder> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** All that a template of this kind in this language must have. */
    static Set<PaperPlaceholder> required(PaperKind kind, Locale language) {
        return Arrays.stream(values())
                .filter(each -> each.isRequired(kind, language))
                .collect(Collectors.toUnmodifiableSet());
    }
}
