package youcheng.proposals.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.identity.Person;
import youcheng.plans.Plans;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalReading;
import youcheng.proposals.work.ProposalRecord;
import youcheng.proposals.work.ProposalWork;
import youcheng.register.RelationshipId;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** An officer turns the first-year programme into dated items, each with an owner; a free row follows the last used. */
@Component
class PlanFirstYearForm extends StepForm {

    private static final int TITLE = 200;

    private final ProposalReading reading;
    private final ProposalWork work;
    private final Plans plans;
    private final Messages messages;
    private final Fields make;

    PlanFirstYearForm(
            FormParts parts, ProposalReading reading, ProposalWork work, Plans plans, Messages messages, Fields make) {
        super(parts);
        this.reading = reading;
        this.work = work;
        this.plans = plans;
        this.messages = messages;
        this.make = make;
    }

    /** The fields of one item. */
    private record Row(Div line, TextField title, DatePicker day, ComboBox<Person> owner) {

        boolean isUsed() {
            return !title.isEmpty() || !day.isEmpty();
        }

        Plans.PlannedItemDraft draft() {
            return new Plans.PlannedItemDraft(
                    title.getValue(),
                    day.getValue(),
                    owner.getOptionalValue().map(Person::id).orElse(null));
        }
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(ProposalProcess.ID) && step.equals(ProposalProcess.PLAN_FIRST_YEAR);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        ProposalRecord proposal = reading.forWork(item.id());
        RelationshipId relationship = Objects.requireNonNull(proposal.relationship());
        handIn.put(new Paragraph(messages.t("proposals.plan.about")));
        List<Person> owners = plans.owners(relationship);
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < Plans.MOST; place++) {
            rows.add(row(handIn, place, owners));
        }
        rows.forEach(row -> {
            row.title().addValueChangeListener(change -> showUsed(rows));
            row.day().addValueChangeListener(change -> showUsed(rows));
        });
        showUsed(rows);
        handIn.submit("proposals.plan", "proposals.planned", () -> work.planFirstYear(item.id(), used(rows)));
    }

    private Row row(HandIn handIn, int place, List<Person> owners) {
        TextField title = handIn.fields().add("title" + place, make.line("plan.title", TITLE));
        DatePicker day = handIn.fields().add("day" + place, make.date("plan.day"));
        ComboBox<Person> owner = new ComboBox<>(messages.t("plan.owner"));
        owner.setItems(Fields.byName(Person::name), owners);
        owner.setItemLabelGenerator(Person::name);
        owner.setHelperText(messages.t("plan.owner.help"));
        handIn.fields()
                .add(
                        "owner" + place,
                        owner,
                        person -> Long.toString(person.id()),
                        text -> owners.stream()
                                .filter(person -> Long.toString(person.id()).equals(text))
                                .findFirst()
                                .orElse(null));
        Div line = new Div(title, day, owner);
        line.addClassName("plan-row");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", messages.t("proposals.plan.row", place + 1));
        return new Row(handIn.put(line), title, day, owner);
    }

    /** Up to the last row in use none is left out, so that a refusal finds its row. */
    private static List<Plans.PlannedItemDraft> used(List<Row> rows) {
        return rows.subList(0, lastUsed(rows) + 1).stream().map(Row::draft).toList();
    }

    private static void showUsed(List<Row> rows) {
        int last = lastUsed(rows);
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).line().setVisible(place <= last + 1);
        }
    }

    private static int lastUsed(List<Row> rows) {
        for (int place = rows.size() - 1; place >= 0; place--) {
            if (rows.get(place).isUsed()) {
                return place;
            }
        }
        return -1;
    }
}
