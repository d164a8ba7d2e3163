package youcheng.aid.goods.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.ExchangeRate;
import youcheng.aid.goods.HsCode;
import youcheng.aid.goods.LineChanges;
import youcheng.aid.goods.LineTotals;
import youcheng.aid.goods.Making;
import youcheng.aid.goods.Money;
import youcheng.base.ui.Badge;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;

/** The lines of a package to read, with what they come to. Of many only those that are looked at are asked for. */
public class LinesTable extends Div {

    /** More do not stand on a page in full: they are scrolled, and come as one scrolls. */
    private static final int SHOWN_WHOLE = 20;

    private static final String HEIGHT = "32rem";

    private final transient Messages messages;
    private final transient TotalsText totalsText;
    private final ListGrid<AidLine> grid;
    private final transient Map<Long, AidLine> before = new HashMap<>();
    private final transient Set<Long> added = new HashSet<>();

    /**
     * A table of so many lines.
     *
     * @param totals what they come to; as many lines as that says are shown
     * @param rate by which their value is said in yuan; null where none is known
     * @param page answers the lines from a place on, at most so many
     */
    public LinesTable(
            Messages messages,
            LineTotals totals,
            @Nullable ExchangeRate rate,
            BiFunction<Integer, Integer, List<AidLine>> page) {
        this.messages = messages;
        this.totalsText = new TotalsText(messages);
        this.grid = new ListGrid<>(messages.t("goods.lines"), messages.t("goods.lines.none"));
        addClassName("lines-table");
        grid.setItems(query -> page.apply(query.getOffset(), query.getLimit()).stream(), query -> totals.lines());
        if (totals.lines() > SHOWN_WHOLE) {
            grid.setAllRowsVisible(false);
            grid.setHeight(HEIGHT);
        }
        columns();
        Paragraph sum = new Paragraph(totalsText.all(totals, rate));
        sum.addClassName("lines-totals");
        add(grid, sum);
    }

    /** A table of lines that are all at hand. */
    public static LinesTable of(Messages messages, List<AidLine> lines, @Nullable ExchangeRate rate) {
        return new LinesTable(
                messages,
                LineTotals.of(lines),
                rate,
                (from, most) -> lines.stream().skip(from).limit(most).toList());
    }

    /** Marks what changed since, and says below which lines are gone. */
    public LinesTable since(LineChanges changes) {
        changes.changed().forEach(one -> before.put(one.after().key(), one.before()));
        changes.added().forEach(line -> added.add(line.key()));
        if (!changes.removed().isEmpty()) {
            List<String> gone = changes.removed().stream()
                    .limit(SHOWN_WHOLE)
                    .map(line ->
                            messages.t("goods.changed.line", line.item().name(), totalsText.quantity(line.quantity())))
                    .toList();
            add(new Paragraph(messages.t(
                    "goods.changed.removed",
                    changes.removed().size(),
                    String.join(messages.t("base.listComma"), gone))));
        }
        grid.getDataProvider().refreshAll();
        return this;
    }

    private void columns() {
        grid.addComponentColumn(this::item)
                .setHeader(messages.t("goods.line.ITEM"))
                .setFlexGrow(2);
        grid.addColumn(line -> totalsText.quantity(line.quantity())).setHeader(messages.t("goods.line.QUANTITY"));
        grid.addColumn(line -> money(line.unitValue())).setHeader(messages.t("goods.line.UNIT_VALUE"));
        grid.addColumn(line -> money(line.value())).setHeader(messages.t("goods.line.value"));
        grid.addColumn(LinesTable::hs).setHeader(messages.t("goods.line.HS"));
        grid.addColumn(line -> line.making().standard()).setHeader(messages.t("goods.line.STANDARD"));
        grid.addColumn(line -> maker(line.making())).setHeader(messages.t("goods.line.MANUFACTURER"));
        grid.addColumn(line -> messages.say(line.making().expiresOn())).setHeader(messages.t("goods.line.EXPIRES"));
        grid.addColumn(line -> line.handling().cartons()).setHeader(messages.t("goods.line.CARTONS"));
    }

    private Div item(AidLine line) {
        Div cell = new Div(new Span(line.item().name()));
        if (line.handling().coldChain()) {
            cell.add(new Badge(messages.t("goods.line.COLD_CHAIN"), Badge.Signal.INFO));
        }
        if (line.handling().dangerous()) {
            cell.add(new Badge(messages.t("goods.line.DANGEROUS"), Badge.Signal.WARN));
        }
        AidLine was = before.get(line.key());
        if (was != null) {
            cell.add(new Badge(messages.t("goods.changed"), Badge.Signal.WARN), difference(was, line));
        } else if (added.contains(line.key())) {
            cell.add(new Badge(messages.t("goods.changed.added"), Badge.Signal.WARN));
        }
        return cell;
    }

    /** What the line said before, where it says something else now. */
    private Div difference(AidLine was, AidLine now) {
        List<String> parts = Stream.of(
                        part(was.item().name(), now.item().name()),
                        part(totalsText.quantity(was.quantity()), totalsText.quantity(now.quantity())),
                        part(money(was.unitValue()), money(now.unitValue())),
                        part(hs(was), hs(now)),
                        part(was.making().standard(), now.making().standard()),
                        part(maker(was.making()), maker(now.making())),
                        part(
                                messages.say(was.making().expiresOn()),
                                messages.say(now.making().expiresOn())),
                        part(was.handling().cartons(), now.handling().cartons()))
                .filter(text -> !text.isEmpty())
                .toList();
        Div said = new Div(messages.t("goods.changed.before", String.join(messages.t("base.listComma"), parts)));
        said.addClassName("secondary");
        said.setVisible(!parts.isEmpty());
        return said;
    }

    private String part(String was, String now) {
        if (was.equals(now)) {
            return "";
        }
        return was.isEmpty() ? messages.t("goods.changed.empty") : was;
    }

    private static String maker(Making making) {
        return String.join(
                " · ",
                Stream.of(making.manufacturer(), making.registration(), making.batch())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static String hs(AidLine line) {
        HsCode hs = line.item().hs();
        return hs == null ? "" : hs.printed();
    }

    private String money(@Nullable Money money) {
        return money == null ? "" : totalsText.money(money);
    }
}
