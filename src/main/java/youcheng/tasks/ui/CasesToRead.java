package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.cases.CasesNavigation;
import youcheng.cases.Circulation;
import youcheng.identity.People;

/** What colleagues showed for information: it can be read and noted, and nothing waits for it. */
@org.springframework.stereotype.Component
class CasesToRead {

    private final Circulation circulation;
    private final People people;
    private final Messages messages;
    private final Dialogs dialogs;

    CasesToRead(Circulation circulation, People people, Messages messages, Dialogs dialogs) {
        this.circulation = circulation;
        this.people = people;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** The cases with a heading; none without cases. {@code again} shows the page anew. */
    List<Component> list(Runnable again) {
        List<Circulation.Shown> shown = circulation.toRead();
        if (shown.isEmpty()) {
            return List.of();
        }
        UnorderedList list = new UnorderedList();
        shown.forEach(each -> list.add(new ListItem(line(each, again))));
        return List.of(new H2(messages.t("tasks.toRead", shown.size())), list);
    }

    private Div line(Circulation.Shown each, Runnable again) {
        Button note = new Button(messages.t("cases.circulation.note"), event -> {
            dialogs.attempt(() -> circulation.note(each.number()));
            again.run();
        });
        note.setAriaLabel(messages.t("cases.circulation.note") + ": " + each.number());
        Div line = new Div(
                new Anchor(CasesNavigation.of(each.number()), each.number().value()),
                new Span(messages.t("cases.circulation.by", people.named(each.by()), each.at())),
                new Span(each.note()),
                note);
        line.addClassName("work-about");
        return line;
    }
}
