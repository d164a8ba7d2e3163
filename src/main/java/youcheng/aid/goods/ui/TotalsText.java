package youcheng.aid.goods.ui;

import java.text.NumberFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.aid.goods.ExchangeRate;
import youcheng.aid.goods.LineTotals;
import youcheng.aid.goods.Money;
import youcheng.aid.goods.Quantity;
import youcheng.base.MessageKey;
import youcheng.base.ui.Messages;

/** What lines come to, in words. */
public final class TotalsText {

    private final Messages messages;

    public TotalsText(Messages messages) {
        this.messages = messages;
    }

    /** All of it in one sentence; the value in yuan too where the rate says it. */
    public String all(LineTotals totals, @Nullable ExchangeRate rate) {
        String lines = lines(totals);
        String quantities = quantities(totals);
        String value = value(totals, rate);
        return String.join(messages.t("base.listComma"), lines, quantities, value);
    }

    /** How many lines. */
    public String lines(LineTotals totals) {
        return messages.t("goods.totals.lines", totals.lines());
    }

    /** How much, unit by unit. */
    public String quantities(LineTotals totals) {
        return totals.quantities().stream().map(this::quantity).collect(Collectors.joining(" + "));
    }

    /** What it is worth, and of how many lines nobody knows. */
    public String value(LineTotals totals, @Nullable ExchangeRate rate) {
        String known = totals.values().isEmpty()
                ? messages.t("goods.totals.noValue")
                : totals.values().stream().map(this::money).collect(Collectors.joining(" + "));
        Money yuan = totals.inYuan(rate);
        if (yuan != null && !yuan.equals(totals.value())) {
            known = messages.t("goods.totals.inYuan", known, money(yuan));
        }
        return totals.withoutValue() == 0 || totals.values().isEmpty()
                ? known
                : messages.t("goods.totals.without", known, totals.withoutValue());
    }

    /** An amount with its currency. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getInstance(messages.language());
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return messages.t("goods.money", money.code(), format.format(money.amount()));
    }

    /** A quantity with its unit. */
    public String quantity(Quantity quantity) {
        return messages.t(
                "goods.quantity",
                quantity.amount(),
                new MessageKey(quantity.unit().labelKey()));
    }
}
