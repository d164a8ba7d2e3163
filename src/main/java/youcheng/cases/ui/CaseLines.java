package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.cases.ListedCase;

/** Cases on the page of what they are about: number, kind, day and where each stands; whoever may read it gets there. */
public final class CaseLines extends UnorderedList {

    /** One line for each of these. */
    public CaseLines(List<ListedCase> cases, Messages messages) {
        this(cases, CaseLines::kindOf, messages);
    }

    /** One line for each of these; {@code kindKey} tells by which message its kind is said. */
    public CaseLines(List<ListedCase> cases, Function<CaseSummary, String> kindKey, Messages messages) {
        cases.forEach(each -> add(new ListItem(line(each, kindKey.apply(each.summary()), messages))));
    }

    /** The message that names the process of a case. */
    public static String kindOf(CaseSummary summary) {
        return "process." + summary.process();
    }

    private static Div line(ListedCase listed, String kindKey, Messages messages) {
        CaseSummary summary = listed.summary();
        String number = summary.number().value();
        Component name =
                listed.isReadable() ? new Anchor(CasesNavigation.of(summary.number()), number) : new Span(number);
        Div line = new Div(
                name,
                new Span(messages.t(kindKey)),
                new Span(messages.date(summary.opened())),
                new Badge(messages.t(summary.stateKey()), summary.isOpen() ? Badge.Signal.INFO : Badge.Signal.PLAIN));
        line.addClassName("work-about");
        return line;
    }
}
