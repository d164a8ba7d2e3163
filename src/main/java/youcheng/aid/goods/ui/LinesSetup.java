package youcheng.aid.goods.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import youcheng.aid.goods.Catalogue;
import youcheng.aid.goods.CatalogueItem;
import youcheng.aid.goods.HsCode;
import youcheng.aid.goods.LineField;
import youcheng.aid.goods.LineRules;
import youcheng.aid.goods.LineWords;
import youcheng.aid.goods.Money;
import youcheng.aid.goods.Unit;
import youcheng.base.ui.Messages;

/** What the window is told once about the table: columns, choices, words. See {@code lines-grid.ts}. */
record LinesSetup(
        String label,
        int most,
        List<Column> columns,
        Map<LineField, List<Choice>> choices,
        Map<String, String> currency,
        Conversions conversions,
        Map<String, String> words) {

    private static final List<String> WORDS = List.of(
            "tools",
            "insert",
            "copy",
            "remove",
            "undo",
            "redo",
            "undone",
            "redone",
            "newRow",
            "keys",
            "leave",
            "choices",
            "relabel",
            "relabelled");

    /** A column; of kind {@code choice} where one of the choices is meant, of kind {@code open} where others are fine. */
    record Column(LineField name, String label, int width, String kind) {}

    /** Something to choose, its other names, and what it fills in beside. */
    record Choice(String text, List<String> also, Map<LineField, String> fill) {
        static Choice plain(String text) {
            return new Choice(text, List.of(), Map.of());
        }
    }

    /** How a quantity and its unit value follow a unit that is changed, see {@code conversion.ts}. */
    record Conversions(
            LineField quantity,
            LineField unit,
            LineField value,
            Map<String, Measured> units,
            Fits quantityFits,
            Fits valueFits) {

        static Conversions in(LineWords words, Locale language) {
            Map<String, Measured> units = new LinkedHashMap<>();
            for (Unit unit : Unit.values()) {
                unit.measure()
                        .ifPresent(one -> units.put(
                                words.name(unit, language),
                                new Measured(one.name(), one.times().toPlainString())));
            }
            return new Conversions(
                    LineField.QUANTITY,
                    LineField.UNIT,
                    LineField.UNIT_VALUE,
                    units,
                    new Fits(LineRules.MOST_DIGITS, LineRules.MOST_OF_ONE.toPlainString()),
                    new Fits(Money.MOST_DIGITS, LineRules.DEAREST.toPlainString()));
        }
    }

    /** What a unit measures, and how many of that one is; a number as text, since it is exact. */
    record Measured(String measure, String times) {}

    /** Digits behind the point and the largest number that a cell can hold. */
    record Fits(int digits, String most) {}

    static LinesSetup in(Messages messages, LineWords words) {
        List<Column> columns = new ArrayList<>();
        for (LineField field : LineField.values()) {
            columns.add(new Column(field, messages.t(field.labelKey()), width(field), kind(field)));
        }
        Map<String, String> said = new LinkedHashMap<>();
        WORDS.forEach(word -> said.put(word, messages.t("goods.grid." + word)));
        said.put("cell", messages.t("goods.grid.cell", "{0}", "{1}"));
        said.put("fault", messages.t("base.form.fault", "{0}", "{1}"));
        said.put("pasted", messages.t("goods.grid.pasted", "{0}"));
        said.put("full", messages.t("goods.grid.full", "{0}", "{1}"));
        said.put("quantity", messages.t("goods.quantity", "{0}", "{1}"));
        said.put("converted", messages.t("goods.grid.converted", "{0}", "{1}", "{2}"));
        said.put("convertedValue", messages.t("goods.grid.convertedValue", "{0}", "{1}", "{2}", "{3}", "{4}"));
        said.put("unfit", messages.t("goods.grid.unfit", "{0}", "{1}", "{2}"));
        said.put("unread", messages.t("goods.grid.unread", "{0}", "{1}", "{2}"));
        return new LinesSetup(
                messages.t("goods.lines"),
                LineRules.MOST_LINES,
                columns,
                choices(messages, words),
                Map.of(
                        "value", LineField.UNIT_VALUE.name(),
                        "currency", LineField.CURRENCY.name(),
                        "usual", LineWords.OFFERED_CURRENCIES.getFirst()),
                Conversions.in(words, messages.language()),
                said);
    }

    private static Map<LineField, List<Choice>> choices(Messages messages, LineWords words) {
        Locale language = messages.language();
        Map<LineField, List<Choice>> all = new EnumMap<>(LineField.class);
        all.put(
                LineField.ITEM,
                Catalogue.supplied().all().stream()
                        .map(item -> item(item, words, language))
                        .toList());
        all.put(
                LineField.UNIT,
                Stream.of(Unit.values())
                        .map(unit -> new Choice(words.name(unit, language), words.others(unit), Map.of()))
                        .toList());
        all.put(
                LineField.CURRENCY,
                LineWords.OFFERED_CURRENCIES.stream().map(Choice::plain).toList());
        all.put(
                LineField.HS_EDITION,
                Stream.of("2022", "2017", "2012").map(Choice::plain).toList());
        List<Choice> flags = List.of(Choice.plain(LineWords.yes(language)), Choice.plain(LineWords.no(language)));
        all.put(LineField.COLD_CHAIN, flags);
        all.put(LineField.DANGEROUS, flags);
        return all;
    }

    private static Choice item(CatalogueItem item, LineWords words, Locale language) {
        Map<LineField, String> fill = new EnumMap<>(LineField.class);
        fill.put(LineField.UNIT, words.name(item.unit(), language));
        HsCode hs = item.hs();
        if (hs != null) {
            fill.put(LineField.HS, hs.printed());
            fill.put(LineField.HS_EDITION, hs.edition());
        }
        // Of several somebody has to say which one the goods meet: nothing is claimed for them.
        if (!item.standards().isEmpty() && !item.standards().contains(";")) {
            fill.put(LineField.STANDARD, item.standards());
        }
        if (item.care().coldChain()) {
            fill.put(LineField.COLD_CHAIN, LineWords.yes(language));
        }
        if (item.care().dangerous()) {
            fill.put(LineField.DANGEROUS, LineWords.yes(language));
        }
        List<String> also = new ArrayList<>(item.also());
        also.add(item.name().chinese());
        also.add(item.name().english());
        return new Choice(item.name().in(language), also, fill);
    }

    private static String kind(LineField field) {
        return switch (field) {
            case QUANTITY, UNIT_VALUE -> "number";
            case UNIT, COLD_CHAIN, DANGEROUS -> "choice";
            case ITEM, CURRENCY, HS_EDITION -> "open";
            default -> "text";
        };
    }

    private static int width(LineField field) {
        return switch (field) {
            case ITEM -> 230;
            case STANDARD, MANUFACTURER -> 180;
            case REGISTRATION -> 160;
            case QUANTITY, UNIT_VALUE, HS, BATCH, PRODUCED, EXPIRES, DANGEROUS, CARTONS -> 120;
            case UNIT, CURRENCY, HS_EDITION, COLD_CHAIN -> 90;
        };
    }
}
