package youcheng.aid.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How a line stands in its cells: as {@link LineReader} reads it again. */
final class LineCells {

    private LineCells() {}

    static LineSheet.SheetRow of(AidLine line, LineWords words, Locale language) {
        List<String> cells = new ArrayList<>();
        for (LineField field : LineField.values()) {
            cells.add(text(field, line, words, language));
        }
        return new LineSheet.SheetRow(line.key(), cells);
    }

    private static String text(LineField field, AidLine line, LineWords words, Locale language) {
        HsCode hs = line.item().hs();
        Money value = line.unitValue();
        Making made = line.making();
        Handling handling = line.handling();
        return switch (field) {
            case ITEM -> line.item().name();
            case QUANTITY -> plain(line.quantity().amount());
            case UNIT -> words.name(line.quantity().unit(), language);
            case UNIT_VALUE -> value == null ? "" : plain(value.amount());
            case CURRENCY -> value == null ? "" : value.code();
            case HS -> hs == null ? "" : hs.printed();
            case HS_EDITION -> hs == null ? "" : hs.edition();
            case STANDARD -> made.standard();
            case MANUFACTURER -> made.manufacturer();
            case REGISTRATION -> made.registration();
            case BATCH -> made.batch();
            case PRODUCED -> Objects.toString(made.producedOn(), "");
            case EXPIRES -> Objects.toString(made.expiresOn(), "");
            case COLD_CHAIN -> LineWords.flag(handling.coldChain(), language);
            case DANGEROUS -> LineWords.flag(handling.dangerous(), language);
            case CARTONS -> handling.cartons();
        };
    }

    /** Three digits together, as people read large numbers. */
    private static String plain(BigDecimal number) {
        String text = number.toPlainString();
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder grouped = new StringBuilder(text);
        for (int at = point - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
