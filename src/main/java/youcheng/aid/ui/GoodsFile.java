package youcheng.aid.ui;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.HsCode;
import youcheng.aid.goods.LineField;
import youcheng.aid.goods.Money;
import youcheng.aid.packages.GoodsExport;
import youcheng.base.CaseNumber;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Messages;
import youcheng.cases.CasesNavigation;

/** The goods of a package as a file, with everything that a line says. */
@Component
class GoodsFile {

    private final GoodsExport export;
    private final Exports exports;
    private final Messages messages;

    GoodsFile(GoodsExport export, Exports exports, Messages messages) {
        this.export = export;
        this.exports = exports;
        this.messages = messages;
    }

    /** Buttons for the goods of this package. */
    ExportButtons buttons(CaseNumber number) {
        return exports.buttons(
                messages.t("aid.goods"),
                () -> new ExportTable<>(
                        messages.t("aid.goods") + " " + number,
                        columns(),
                        export.export(number, CasesNavigation.of(number) + "?tab=" + GoodsSection.PART)));
    }

    private List<ExportColumn<AidLine>> columns() {
        return List.of(
                column(LineField.ITEM, line -> line.item().name()),
                column(LineField.QUANTITY, line -> line.quantity().amount()),
                column(LineField.UNIT, line -> messages.t(line.quantity().unit().labelKey())),
                column(LineField.UNIT_VALUE, line -> amount(line.unitValue())),
                new ExportColumn<>(messages.t("goods.line.value"), line -> amount(line.value())),
                column(LineField.CURRENCY, GoodsFile::currency),
                column(LineField.HS, GoodsFile::hs),
                column(LineField.HS_EDITION, GoodsFile::edition),
                column(LineField.STANDARD, line -> line.making().standard()),
                column(LineField.MANUFACTURER, line -> line.making().manufacturer()),
                column(LineField.REGISTRATION, line -> line.making().registration()),
                column(LineField.BATCH, line -> line.making().batch()),
                column(LineField.PRODUCED, line -> line.making().producedOn()),
                column(LineField.EXPIRES, line -> line.making().expiresOn()),
                column(LineField.CARTONS, line -> line.handling().cartons()),
                column(
                        LineField.COLD_CHAIN,
                        line -> mark(LineField.COLD_CHAIN, line.handling().coldChain())),
                column(
                        LineField.DANGEROUS,
                        line -> mark(LineField.DANGEROUS, line.handling().dangerous())));
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable String currency(AidLine line) {
        Money value = line.unitValue();
        return value == null ? null : value.code();
    }

    private static @Nullable String hs(AidLine line) {
        HsCode hs = line.item().hs();
        return hs == null ? null : hs.printed();
    }

    private static @Nullable String edition(AidLine line) {
        HsCode hs = line.item().hs();
        return hs == null ? null : hs.edition();
    }

    /** As on the screen: a word where it is so, and nothing else. */
    private @Nullable String mark(LineField field, boolean isSo) {
        return isSo ? messages.t(field.labelKey()) : null;
    }

    private ExportColumn<AidLine> column(LineField field, ExportColumn.Cell<AidLine> cell) {
        return new ExportColumn<>(messages.t(field.labelKey()), cell);
    }
}
