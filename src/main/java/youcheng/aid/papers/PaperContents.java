package youcheng.aid.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.aid.content.AidContent;
import youcheng.aid.shipments.Carriage;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.base.Bilingual;
import youcheng.base.Languages;
import youcheng.documents.templates.PaperColumn;
import youcheng.documents.templates.PaperContent;
import youcheng.documents.templates.PaperPlaceholder;

/** What stands in a paper: what an officer typed, and what the portal knows of the package and its shipments. */
@Component
class PaperContents {

    private final PaperParties parties;
    private final PaperRows rows;
    private final PaperWords words;

    PaperContents(PaperParties parties, PaperRows rows, PaperWords words) {
        this.parties = parties;
        this.rows = rows;
        this.words = words;
    }

    PaperContent of(PreparedPaper paper, Locale language) {
        PaperSource source = paper.source();
        AidPaperKey key = paper.key();
        List<PaperGood> goods = PaperGoods.of(source, key);
        List<Map<PaperColumn, String>> table = key.kind() == AidPaperKind.ALLOCATION_LIST
                ? rows.ofAllocations(source, language)
                : rows.of(goods, language);
        Map<PaperPlaceholder, String> values = new EnumMap<>(PaperPlaceholder.class);
        putCase(values, paper, language);
        putParties(values, source, key, language);
        source.shipment(key).ifPresent(shipment -> putShipment(values, shipment, language));
        values.put(PaperPlaceholder.TOTAL_LINES, Integer.toString(table.size()));
        values.put(PaperPlaceholder.TOTAL_VALUE, words.money(PaperGood.total(goods), language));
        values.put(PaperPlaceholder.GOODS_IN_WORDS, words.inWords(goods, language));
        putTyped(values, paper, language);
        return PaperContent.of(values).with(table);
    }

    private void putCase(Map<PaperPlaceholder, String> values, PreparedPaper paper, Locale language) {
        AidContent content = paper.source().aid().content();
        values.put(PaperPlaceholder.NUMBER, paper.number());
        values.put(PaperPlaceholder.DATE, words.day(paper.draft().date(), language));
        values.put(PaperPlaceholder.CASE_NUMBER, paper.source().aid().number().value());
        values.put(
                PaperPlaceholder.OCCASION,
                words.ifIn(content.occasion().isEmpty() ? content.purpose() : content.occasion(), language));
        values.put(
                PaperPlaceholder.FREE_TEXT,
                Languages.isChinese(language)
                        ? paper.draft().noteZh()
                        : paper.draft().noteEn());
    }

    private void putParties(
            Map<PaperPlaceholder, String> values, PaperSource source, AidPaperKey key, Locale language) {
        Bilingual partners = parties.partners(source, key);
        Bilingual country = parties.country(source, key);
        values.put(PaperPlaceholder.OFFICE, parties.office().in(language));
        values.put(PaperPlaceholder.DONOR, parties.donor(source, key).in(language));
        values.put(PaperPlaceholder.RECIPIENT, parties.recipient(source, key).in(language));
        values.put(PaperPlaceholder.PARTNER_ZH, partners.chinese());
        values.put(PaperPlaceholder.PARTNER_EN, partners.english());
        values.put(PaperPlaceholder.COUNTRY_ZH, country.chinese());
        values.put(PaperPlaceholder.COUNTRY_EN, country.english());
    }

    private void putShipment(Map<PaperPlaceholder, String> values, ShipmentRecord shipment, Locale language) {
        values.put(PaperPlaceholder.HANDOVER_DATE, words.day(shipment.dates().handedOverOn(), language));
        Carriage how = shipment.carriage();
        if (how == null) {
            return;
        }
        values.put(PaperPlaceholder.WAYBILL, how.waybill());
        values.put(PaperPlaceholder.CHANNEL, named("shipment.channel.", how.channel(), language));
        values.put(
                PaperPlaceholder.INCOTERM,
                how.incoterm() == null
                        ? ""
                        : words.say(
                                language, "aidpapers.incoterm", named("shipment.incoterm.", how.incoterm(), language)));
    }

    /** Of what was left blank the portal says what it knows; a certificate without a day of hand-over bears its own. */
    private void putTyped(Map<PaperPlaceholder, String> values, PreparedPaper paper, Locale language) {
        Map<PaperPlaceholder, Bilingual> known = parties.ifBlank(paper.source(), paper.key());
        for (PaperPlaceholder each : paper.key().kind().asked()) {
            String typed = paper.draft().text(each);
            Bilingual otherwise = known.get(each);
            values.put(each, typed.isEmpty() && otherwise != null ? otherwise.in(language) : typed);
        }
        if (values.getOrDefault(PaperPlaceholder.HANDOVER_DATE, "").isEmpty()) {
            values.put(PaperPlaceholder.HANDOVER_DATE, words.day(paper.draft().date(), language));
        }
    }

    private String named(String key, @Nullable Enum<?> constant, Locale language) {
        return constant == null ? "" : words.say(language, key + constant.name());
    }
}
