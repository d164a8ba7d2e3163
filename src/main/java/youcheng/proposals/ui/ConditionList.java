package youcheng.proposals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.identity.People;
import youcheng.proposals.Condition;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalRecord;

/** The conditions of an approval, each with who asks for it and how it was met. */
@Component
class ConditionList {

    private final Messages messages;
    private final People people;

    ConditionList(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    OrderedList of(ProposalRecord proposal) {
        return of(proposal, (index, condition) -> null);
    }

    /** With what can be done about each. */
    OrderedList of(ProposalRecord proposal, BiFunction<Integer, Condition, @Nullable Button> button) {
        OrderedList list = new OrderedList();
        for (int index = 0; index < proposal.conditions().size(); index++) {
            Condition condition = proposal.conditions().get(index);
            ListItem item = item(condition);
            Button action = button.apply(index, condition);
            if (action != null) {
                action.setAriaLabel(action.getText() + ": " + condition.text());
                item.add(action);
            }
            list.add(item);
        }
        return list;
    }

    private ListItem item(Condition condition) {
        Span text = new Span(condition.text());
        text.addClassName("multiline");
        Badge state = condition.isOpen()
                ? new Badge(messages.t("proposals.condition.open"), Badge.Signal.WARN)
                : new Badge(messages.t("proposals.condition.met"), Badge.Signal.GOOD);
        Span by = new Span(messages.t(
                "proposals.condition.by",
                people.nameOf(condition.setBy()),
                messages.t("step." + ProposalProcess.ID + "." + condition.step()),
                condition.setAt()));
        by.addClassName("timeline-when");
        ListItem item = new ListItem(new Div(text, state), by);
        Long metBy = condition.metBy();
        if (metBy != null) {
            Paragraph how = new Paragraph(messages.t(
                    "proposals.condition.how",
                    people.nameOf(metBy),
                    Objects.requireNonNull(condition.metAt()),
                    Objects.requireNonNull(condition.met())));
            how.addClassNames("timeline-why", "multiline");
            item.add(how);
        }
        return item;
    }
}
