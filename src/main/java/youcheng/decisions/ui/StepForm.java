package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.cases.ui.HandIn;
import youcheng.cases.ui.TaskForm;
import youcheng.cases.ui.WorkFrame;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Part;
import youcheng.workflow.WorkItem;

/** The form of a step of a decided case: what is handed in, and beside it all that the person needs for it. */
public abstract class StepForm implements TaskForm {

    private final FormParts parts;

    /** What all these forms are made with. */
    @org.springframework.stereotype.Component
    public record FormParts(
            DecisionReading reading,
            List<Matter> matters,
            StatementList statements,
            ConditionList conditions,
            Fields make,
            Messages messages) {}

    /** A form made with these. */
    protected StepForm(FormParts parts) {
        this.parts = parts;
    }

    @Override
    public final Component create(WorkItem item, WorkFrame frame) {
        DecisionRecord decision = parts.reading().ofTask(item);
        HandIn handIn = new HandIn("step." + item.process() + "." + item.step(), frame, parts.make(), parts.messages());
        fill(handIn, item, decision);
        Div page = new Div(matter(item, decision), handIn);
        page.addClassName("work");
        return page;
    }

    /** Adds the fields and the button that hands them in. */
    protected abstract void fill(HandIn handIn, WorkItem item, DecisionRecord decision);

    private Component matter(WorkItem item, DecisionRecord decision) {
        Div all = new Div();
        if (!decision.statements().isEmpty()) {
            all.add(section("decisions.said", parts.statements().of(decision)));
        }
        if (!decision.conditions().isEmpty()) {
            all.add(section("decisions.conditions.title", parts.conditions().of(decision)));
        }
        boolean examined = parts.reading()
                .partAt(item.process(), item.step())
                .filter(part -> part == Part.OPINION_GIVER || part == Part.REVIEWER)
                .isPresent();
        parts.matters().stream()
                .filter(matter -> matter.covers(item.process()))
                .forEach(matter -> all.add(matter.of(item, decision, examined)));
        return all;
    }

    private Section section(String titleKey, Component content) {
        return new Section(new H2(parts.messages().t(titleKey)), content);
    }
}
