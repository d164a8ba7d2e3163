package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import youcheng.base.Actor;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.CaseCourse;
import youcheng.cases.CasesNavigation;
import youcheng.identity.People;
import youcheng.workflow.CaseModel;
import youcheng.workflow.PathStep;

/** How a case went: its diagram, below it those of the processes that it called, and the steps in words. */
final class ProcessPanel {

    private final People people;
    private final Messages messages;

    ProcessPanel(People people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    /** The diagrams of a case; what it called can be opened under its name. */
    Component diagrams(CaseCourse course) {
        Div all = new Div();
        all.setWidthFull();
        List<CaseModel> models = course.models();
        if (models.isEmpty()) {
            all.add(new Paragraph(messages.t("cases.diagram.none")));
        }
        models.stream().limit(1).map(this::diagram).forEach(all::add);
        models.stream().skip(1).forEach(called -> {
            Details details = new Details(messages.t("cases.diagram.called", nameOf(called)), diagram(called));
            details.setWidthFull();
            details.setOpened(called.path().stream().anyMatch(PathStep::isCurrent));
            all.add(details);
        });
        return all;
    }

    /** What the diagrams show, in words; the steps of a called process beneath the step that called it. */
    Component steps(CaseCourse course) {
        Details details = new Details(messages.t("cases.steps"), list(course.path()));
        details.setOpened(false);
        return details;
    }

    private BpmnDiagram diagram(CaseModel model) {
        BpmnDiagram diagram = new BpmnDiagram(model.process(), model.xml(), model.path(), messages);
        diagram.setWidthFull();
        return diagram;
    }

    private String nameOf(CaseModel model) {
        return messages.find("process." + model.process()).orElse(model.process());
    }

    private OrderedList list(List<PathStep> path) {
        OrderedList list = new OrderedList();
        path.forEach(step -> line(step).ifPresent(list::add));
        return list;
    }

    private Optional<ListItem> line(PathStep step) {
        return messages.find(step.nameKey()).map(name -> {
            Actor who = step.who();
            String person = who == null ? "" : " · " + messages.say(people.named(who));
            String when = step.isCurrent() ? messages.t("cases.diagram.current") : messages.dateTime(step.began());
            ListItem line = new ListItem(name + person + " · " + when);
            if (!step.within().isEmpty()) {
                line.add(list(step.within()));
            }
            if (step.called() != null) {
                line.add(new Anchor(
                        CasesNavigation.of(step.called()), step.called().value()));
            }
            return line;
        });
    }
}
