package youcheng.documents.templates;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import youcheng.base.Languages;

/**
 * What a template can ask for once; it stands there by its name in double braces, e.g. <code>{{cityZh}}</code>. Which
 * kind of paper may or must ask for what, its {@link PaperKind} says.
 */
@NamedInterface("templates")
public enum PaperPlaceholder implements PaperField {
    /** The document number of this paper (发文字号, or the number of a list or certificate). */
    NUMBER("number"),
    /** The day that the paper bears, written out in its language. */
    DATE("date"),
    /** The partner city in Chinese. */
    CITY_ZH("cityZh", Languages.CHINESE),
    /** The partner city in English. */
    CITY_EN("cityEn", Languages.ENGLISH),
    /** The partner, a city or an organisation, in Chinese. */
    PARTNER_ZH("partnerZh", Languages.CHINESE),
    /** The partner, a city or an organisation, in English. */
    PARTNER_EN("partnerEn", Languages.ENGLISH),
    /** The partner's country in Chinese. */
    COUNTRY_ZH("countryZh", Languages.CHINESE),
    /** The partner's country in English. */
    COUNTRY_EN("countryEn", Languages.ENGLISH),
    /** To whom the paper goes, or who is given something: an office or a person with their post. */
    RECIPIENT("recipient"),
    /** What both cities did together last, in the letter's language. */
    LAST_CONTACT("lastContact"),
    /** The day of the first letter, written out. */
    FIRST_LETTER_DATE("firstLetterDate"),
    /** The document number of the first letter. */
    FIRST_LETTER_NUMBER("firstLetterNumber"),
    /** Free text in the partner's own language. */
    PARTNER_LANGUAGE_TEXT("partnerLanguageText"),
    /** The office that writes, in the paper's language. */
    OFFICE("office"),
    /** Who signs, with their post. */
    SIGNATORY("signatory"),
    /** Where an answer goes: address, mail, telephone. */
    REPLY_TO("replyTo"),
    /** The case to which the paper belongs (办件编号). */
    CASE_NUMBER("caseNumber"),
    /** Who gives the goods. */
    DONOR("donor"),
    /** Who sends the goods, with their address. */
    CONSIGNOR("consignor"),
    /** To whom the goods are sent, with their address; of received goods whoever imports them. */
    CONSIGNEE("consignee"),
    /** For what the goods are given. */
    OCCASION("occasion"),
    /** The goods in a few words, where there is no table. */
    GOODS_IN_WORDS("goodsInWords"),
    /** Marks on the cartons (唛头). */
    MARKS("marks"),
    /** The rule of trade for the delivery, with its place and edition. */
    INCOTERM("incoterm"),
    /** How the goods travel: air freight, courier, embassy. */
    CHANNEL("channel"),
    /** The number of the waybill. */
    WAYBILL("waybill"),
    /** Where goods enter the country. */
    PORT("port"),
    /** Gross weight of all cartons, with its unit. */
    GROSS_WEIGHT("grossWeight"),
    /** Net weight of all goods, with its unit. */
    NET_WEIGHT("netWeight"),
    /** Where the goods were handed over. */
    PLACE("place"),
    /** The day of the hand-over, written out. */
    HANDOVER_DATE("handoverDate"),
    /** Who handed the goods over, with their post. */
    HANDED_OVER_BY("handedOverBy"),
    /** Who received the goods, with their post. */
    RECEIVED_BY("receivedBy"),
    /** On what the exemption from duty rests (减免税依据). */
    DUTY_BASIS("dutyBasis"),
    /** The value of all goods, with its currency. */
    TOTAL_VALUE("totalValue"),
    /** How many rows the table has. */
    TOTAL_LINES("totalLines"),
    /** How many cartons there are. */
    TOTAL_CARTONS("totalCartons"),
    /** Whatever else is to be said, in the paper's language. */
    FREE_TEXT("freeText"),
    /** The year that a report is about. */
    REPORT_YEAR("reportYear"),
    /** Where the list of a report's chapters goes, in a paragraph of its own. */
    REPORT_CONTENTS("reportContents"),
    /** Where the chapters of a report go: text, tables, pictures; in a paragraph of its own. */
    REPORT_FIGURES("reportFigures");

    private final String key;
    private final @Nullable Locale language;

    PaperPlaceholder(String key) {
        this(key, null);
    }

    PaperPlaceholder(String key, @Nullable Locale language) {
        this.key = key;
        this.language = language;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public @Nullable Locale language() {
        return language;
    }

    /** The one with this name between the braces. */
    static Optional<PaperPlaceholder> of(String key) {
        return PaperField.of(key).filter(PaperPlaceholder.class::isInstance).map(PaperPlaceholder.class::cast);
    }
}
