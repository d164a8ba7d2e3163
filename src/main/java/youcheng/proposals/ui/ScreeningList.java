package youcheng.proposals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Messages;
import youcheng.proposals.content.Screening;
import youcheng.proposals.content.Screening.Effect;
import youcheng.proposals.content.Screening.Finding;

/** What screening found, each finding with what follows from it. */
class ScreeningList extends Div {

    ScreeningList(@Nullable Screening screening, Messages messages) {
        addClassName("screening");
        if (screening == null) {
            add(new Span(messages.t("proposals.screening.notYet")));
        } else if (screening.findings().isEmpty()) {
            Span passed = new Span(messages.t("proposals.screening.passed"));
            passed.addClassNames("status", "status-good");
            add(passed);
        } else {
            UnorderedList list = new UnorderedList();
            screening.findings().forEach(finding -> list.add(item(finding, messages)));
            add(list);
        }
    }

    private static ListItem item(Finding finding, Messages messages) {
        Span effect = new Span(messages.t("screening." + finding.effect()));
        effect.addClassNames("status", className(finding.effect()));
        return new ListItem(effect, new Span(" " + messages.t(finding.messageKey())));
    }

    private static String className(Effect effect) {
        return switch (effect) {
            case BLOCKS -> "status-bad";
            case INCOMPLETE -> "status-warn";
            case WARNS -> "status-info";
        };
    }
}
