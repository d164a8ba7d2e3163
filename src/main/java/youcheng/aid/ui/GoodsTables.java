package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.LineChanges;
import youcheng.aid.goods.ui.LinesTable;
import youcheng.base.ui.Messages;

/** Shows the goods of packages to those who read them. */
@org.springframework.stereotype.Component
class GoodsTables {

    private static final int MOST = 50;

    private final Messages messages;

    GoodsTables(Messages messages) {
        this.messages = messages;
    }

    /** The goods, with a mark at what changed since they were sent before. */
    Component of(List<AidLine> lines, Optional<LineChanges> changes) {
        LinesTable table = LinesTable.of(messages, lines, null);
        changes.ifPresent(table::since);
        return table;
    }

    /** What changed, in words. */
    Component changes(LineChanges changes) {
        UnorderedList list = new UnorderedList();
        changes.removed().stream().limit(MOST).forEach(line -> list.add(line("aid.goods.removed", line)));
        changes.changed().stream()
                .limit(MOST)
                .forEach(line -> list.add(new ListItem(
                        new Span(messages.t("aid.goods.changedFrom", text(line.after()), text(line.before()))))));
        changes.added().stream().limit(MOST).forEach(line -> list.add(line("aid.goods.added", line)));
        return new Div(
                new Paragraph(messages.t(
                        "aid.goods.changes",
                        changes.added().size(),
                        changes.changed().size(),
                        changes.removed().size())),
                list);
    }

    private ListItem line(String key, AidLine line) {
        return new ListItem(new Span(messages.t(key, text(line))));
    }

    private String text(AidLine line) {
        String goods = line.item().name()
                + " "
                + messages.say(line.quantity().amount())
                + " "
                + messages.t(line.quantity().unit().labelKey());
        return line.unitValue() == null ? goods : goods + " × " + line.unitValue();
    }
}
