package youcheng.decisions.ui;

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
import youcheng.base.Signature;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.decisions.Condition;
import youcheng.decisions.DecisionRecord;
import youcheng.identity.People;

/** The conditions of an approval, each with who asks for it and how it was met. */
@Component
public class ConditionList {

    private final Messages messages;
    private final People people;

    ConditionList(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    /** All conditions of a case. */
    public OrderedList of(DecisionRecord decision) {
        return of(decision, (index, condition) -> null);
    }

    /** With what can be done about each. */
    OrderedList of(DecisionRecord decision, BiFunction<Integer, Condition, @Nullable Button> button) {
        OrderedList list = new OrderedList();
        for (int index = 0; index < decision.conditions().size(); index++) {
            Condition condition = decision.conditions().get(index);
            ListItem item = item(decision.process(), condition);
            Button action = button.apply(index, condition);
            if (action != null) {
                action.setAriaLabel(action.getText() + ": " + condition.text());
                item.add(action);
            }
            list.add(item);
        }
        return list;
    }

    private ListItem item(String process, Condition condition) {
        Span text = new Span(condition.text());
        text.addClassName("multiline");
        Badge state = condition.isOpen()
                ? new Badge(messages.t("decisions.condition.open"), Badge.Signal.WARN)
                : new Badge(messages.t("decisions.condition.met"), Badge.Signal.GOOD);
        Span by = new Span(messages.t(
                "decisions.condition.by",
                people.named(condition.setBy().actor()),
                messages.t("step." + process + "." + condition.step()),
                condition.setAt()));
        by.addClassName("timeline-when");
        ListItem item = new ListItem(new Div(text, state), by);
        Signature metBy = condition.metBy();
        if (metBy != null) {
            Paragraph how = new Paragraph(messages.t(
                    "decisions.condition.how",
                    people.named(metBy.actor()),
                    Objects.requireNonNull(condition.metAt()),
                    Objects.requireNonNull(condition.met())));
            how.addClassNames("timeline-why", "multiline");
            item.add(how);
        }
        return item;
    }
}
