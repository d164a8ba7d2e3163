package youcheng.aid.ui;

import java.math.BigDecimal;
import youcheng.aid.shipments.PackageSums;
import youcheng.aid.shipments.Sums;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;

/** Where the goods of a package are, line by line; each row adds up to what the package says. */
class SumsTable extends PlainTable {

    SumsTable(PackageSums sums, Messages messages) {
        super(
                messages.t("aid.sums"),
                messages.t("aid.sums.item"),
                messages.t("aid.sums.quantity"),
                messages.t("aid.sums.underWay"),
                messages.t("aid.sums.received"),
                messages.t("aid.sums.damaged"),
                messages.t("aid.sums.lost"),
                messages.t("aid.sums.toPlan"));
        sums.lines().forEach(line -> {
            Sums total = line.total();
            row(
                    line.good().item(),
                    messages.say(line.good().quantity()) + " "
                            + messages.t(line.good().unitKey()),
                    said(total.planned().add(total.underWay()), messages),
                    said(total.received(), messages),
                    said(total.damaged(), messages),
                    said(total.missing().add(total.destroyed()), messages),
                    said(line.toPlan(), messages));
        });
    }

    private static String said(BigDecimal quantity, Messages messages) {
        return messages.say(quantity);
    }
}
