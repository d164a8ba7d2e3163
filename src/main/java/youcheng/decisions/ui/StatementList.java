package youcheng.decisions.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Statement;
import youcheng.identity.People;

/** What others decided and why, in each round oldest first. */
@Component
public class StatementList {

    private final Messages messages;
    private final People people;

    StatementList(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    /** All that was said about a case, by rounds: the newest first, earlier ones folded. */
    public Div of(DecisionRecord decision) {
        SortedMap<Integer, List<Statement>> rounds = new TreeMap<>(Comparator.reverseOrder());
        decision.statements()
                .forEach(said -> rounds.computeIfAbsent(said.round(), round -> new ArrayList<>())
                        .add(said));
        Div all = new Div();
        rounds.forEach((round, statements) -> {
            OrderedList list = list(decision.process(), statements);
            if (round.equals(rounds.firstKey())) {
                all.add(list);
            } else {
                Details earlier = new Details(messages.t("decisions.earlierRound", round, statements.size()), list);
                earlier.setWidthFull();
                all.add(earlier);
            }
        });
        return all;
    }

    private OrderedList list(String process, List<Statement> statements) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        statements.forEach(said -> list.add(item(process, said)));
        return list;
    }

    /** What was said in the present round in a line: each step with its outcome. */
    public UnorderedList glance(DecisionRecord decision) {
        UnorderedList line = new UnorderedList();
        line.addClassName("said-at-a-glance");
        decision.statements().stream()
                .filter(said -> said.round() == decision.round())
                .forEach(said -> line.add(new ListItem(
                        new Span(messages.t("step." + decision.process() + "." + said.step())),
                        new Badge(messages.t(said.outcomeKey()), signal(said.outcome())))));
        line.setVisible(line.getChildren().findAny().isPresent());
        return line;
    }

    /** What was said last, whole: why a draft came back. */
    public OrderedList newest(DecisionRecord decision) {
        OrderedList list = list(
                decision.process(),
                decision.statements().stream().reduce((earlier, later) -> later).stream()
                        .toList());
        list.setVisible(!decision.statements().isEmpty());
        return list;
    }

    private static Badge.Signal signal(String outcome) {
        return switch (outcome) {
            case "SUPPORT", "APPROVED", "CONFIRMED" -> Badge.Signal.GOOD;
            case "CONDITIONAL", "RETURNED" -> Badge.Signal.WARN;
            case "OBJECT", "REJECTED" -> Badge.Signal.BAD;
            default -> Badge.Signal.INFO;
        };
    }

    private ListItem item(String process, Statement said) {
        Span when = new Span(messages.dateTime(said.at()));
        when.addClassName("timeline-when");
        Span who = new Span(messages.say(people.named(said.by().actor())));
        who.addClassName("timeline-who");
        Badge outcome = new Badge(messages.t(said.outcomeKey()), signal(said.outcome()));
        Paragraph why = new Paragraph(said.text());
        why.addClassNames("timeline-why", "multiline");
        Span step = new Span(messages.t("step." + process + "." + said.step()));
        return new ListItem(
                new Div(when, who, step, outcome, new Span(messages.t("decisions.round", said.round()))), why);
    }
}
