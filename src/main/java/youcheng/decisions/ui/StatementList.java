package youcheng.decisions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Statement;
import youcheng.identity.People;

/** What others decided and why, oldest first. */
@Component
public class StatementList {

    private final Messages messages;
    private final People people;

    StatementList(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    /** All that was said about a case. */
    public OrderedList of(DecisionRecord decision) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        decision.statements().forEach(said -> list.add(item(decision.process(), said)));
        return list;
    }

    private ListItem item(String process, Statement said) {
        Span when = new Span(messages.dateTime(said.at()));
        when.addClassName("timeline-when");
        Span who = new Span(people.nameOf(said.person()));
        who.addClassName("timeline-who");
        Span outcome = new Span(messages.t(said.outcomeKey()));
        outcome.addClassNames("status", "status-info");
        Paragraph why = new Paragraph(said.text());
        why.addClassNames("timeline-why", "multiline");
        Span step = new Span(messages.t("step." + process + "." + said.step()));
        return new ListItem(
                new Div(when, who, step, outcome, new Span(messages.t("decisions.round", said.round()))), why);
    }
}
