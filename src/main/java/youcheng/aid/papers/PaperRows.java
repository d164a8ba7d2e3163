package youcheng.aid.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.HsCode;
import youcheng.aid.goods.Money;
import youcheng.aid.packages.Allocation;
import youcheng.base.Languages;
import youcheng.documents.templates.PaperColumn;

/** The rows of the table of a paper. */
@Component
class PaperRows {

    private final PaperWords words;

    PaperRows(PaperWords words) {
        this.words = words;
    }

    /** A row for each line of goods. */
    List<Map<PaperColumn, String>> of(List<PaperGood> goods, Locale language) {
        List<Map<PaperColumn, String>> rows = new ArrayList<>();
        for (PaperGood good : goods) {
            rows.add(row(good, rows.size() + 1, language));
        }
        return rows;
    }

    /** A row for each line that goes to somebody in our city. */
    List<Map<PaperColumn, String>> ofAllocations(PaperSource source, Locale language) {
        List<Map<PaperColumn, String>> rows = new ArrayList<>();
        for (Allocation each : source.allocations()) {
            AidLine line = source.lines().get(each.line());
            if (line != null) {
                rows.add(row(each, line, rows.size() + 1, language));
            }
        }
        return rows;
    }

    private Map<PaperColumn, String> row(PaperGood good, int number, Locale language) {
        HsCode hs = good.item().hs();
        Money unit = good.unitValue();
        Map<PaperColumn, String> row = new EnumMap<>(PaperColumn.class);
        row.put(PaperColumn.GOODS_LINE, Integer.toString(number));
        row.put(PaperColumn.GOODS_ITEM_ZH, words.item(good.item(), Languages.CHINESE));
        row.put(PaperColumn.GOODS_ITEM_EN, words.item(good.item(), Languages.ENGLISH));
        row.put(PaperColumn.GOODS_HS_CODE, hs == null ? "" : hs.printed());
        row.put(PaperColumn.GOODS_QUANTITY, words.figure(good.quantity(), language));
        row.put(PaperColumn.GOODS_UNIT, words.say(language, good.unitKey()));
        row.put(PaperColumn.GOODS_UNIT_VALUE, words.amount(unit, language));
        row.put(PaperColumn.GOODS_VALUE, words.amount(good.value(), language));
        row.put(PaperColumn.GOODS_CURRENCY, unit == null ? "" : unit.code());
        row.put(PaperColumn.GOODS_MANUFACTURER, good.making().manufacturer());
        row.put(PaperColumn.GOODS_REGISTRATION, good.making().registration());
        row.put(PaperColumn.GOODS_STANDARD, good.making().standard());
        row.put(PaperColumn.GOODS_BATCH, good.making().batch());
        row.put(PaperColumn.GOODS_PRODUCED, Objects.toString(good.making().producedOn(), ""));
        row.put(PaperColumn.GOODS_EXPIRY, Objects.toString(good.making().expiresOn(), ""));
        row.put(PaperColumn.GOODS_CARTONS, good.cartons());
        row.put(PaperColumn.GOODS_RECEIVED, words.figure(good.received(), language));
        row.put(PaperColumn.GOODS_DAMAGED, words.figure(good.damaged(), language));
        row.put(PaperColumn.GOODS_NOTE, note(good, language));
        return row;
    }

    private Map<PaperColumn, String> row(Allocation each, AidLine line, int number, Locale language) {
        Map<PaperColumn, String> row = new EnumMap<>(PaperColumn.class);
        row.put(PaperColumn.ALLOCATION_LINE, Integer.toString(number));
        row.put(PaperColumn.ALLOCATION_RECIPIENT, each.recipient());
        row.put(PaperColumn.ALLOCATION_ITEM_ZH, words.item(line.item(), Languages.CHINESE));
        row.put(PaperColumn.ALLOCATION_ITEM_EN, words.item(line.item(), Languages.ENGLISH));
        row.put(PaperColumn.ALLOCATION_QUANTITY, words.figure(each.quantity(), language));
        row.put(
                PaperColumn.ALLOCATION_UNIT,
                words.say(language, line.quantity().unit().labelKey()));
        row.put(
                PaperColumn.ALLOCATION_NOTE,
                each.handedOverOn() == null
                        ? ""
                        : words.say(language, "aidpapers.note.handedOver", words.day(each.handedOverOn(), language)));
        return row;
    }

    /** For whom it is, and why figures do not add up. */
    private String note(PaperGood good, Locale language) {
        String why = good.difference().reason() == null
                ? ""
                : words.say(
                        language,
                        "shipments.differenceSaid",
                        words.say(
                                language,
                                "shipment.difference."
                                        + good.difference().reason().name()),
                        good.difference().words());
        String whom = good.recipient() == null ? "" : good.recipient().in(language);
        return Stream.of(whom, why).filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
    }
}
