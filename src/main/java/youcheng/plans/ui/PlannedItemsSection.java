package youcheng.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.cases.CasesNavigation;
import youcheng.identity.Person;
import youcheng.plans.PlanReading;
import youcheng.plans.PlannedItemRecord;
import youcheng.plans.Plans;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: what is planned for it, and what became of what was planned. */
@org.springframework.stereotype.Component
class PlannedItemsSection implements RelationshipSection {

    private final PlanReading reading;
    private final Plans plans;
    private final PlanFile file;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    PlannedItemsSection(
            PlanReading reading, Plans plans, PlanFile file, Messages messages, Fields make, Dialogs dialogs) {
        this.reading = reading;
        this.plans = plans;
        this.file = file;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public String titleKey() {
        return "plans.title";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        List<PlannedItemRecord> items = reading.of(id);
        boolean may = reading.mayPlan(id);
        if (items.isEmpty() && !may) {
            return Optional.empty();
        }
        Div section = new Div();
        if (items.isEmpty()) {
            section.add(new Paragraph(messages.t("plans.none")));
        } else {
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(line(item)));
            section.add(list, file.buttons(titleKey(), id));
        }
        if (may) {
            section.add(new Button(messages.t("plans.plan"), event -> plan(id)));
        }
        return Optional.of(section);
    }

    private ListItem line(PlannedItemRecord item) {
        Span day = new Span(messages.date(item.day()));
        day.addClassName("timeline-when");
        Component title = item.isReadable()
                ? new Anchor(CasesNavigation.of(item.number()), item.title())
                : new Span(item.title());
        Div line = new Div(day, title, state(item), new Span(file.owner(item)));
        line.addClassName("work-about");
        ListItem entry = new ListItem(line);
        String result = item.result();
        if (result != null) {
            Paragraph what = new Paragraph(result);
            what.addClassNames("timeline-why", "multiline");
            entry.add(what);
        }
        return entry;
    }

    private Badge state(PlannedItemRecord item) {
        if (file.isLate(item)) {
            return new Badge(file.state(item), Badge.Signal.BAD);
        }
        Badge.Signal kind = switch (item.state()) {
            case PLANNED -> Badge.Signal.INFO;
            case DONE -> Badge.Signal.GOOD;
            case DROPPED -> Badge.Signal.PLAIN;
        };
        return new Badge(file.state(item), kind);
    }

    private void plan(RelationshipId id) {
        PlanDialog dialog = new PlanDialog(messages, make, id, plans.owners(id));
        dialog.ask(draft -> {
            plans.plan(id, draft);
            dialogs.done("plans.planned");
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    /** Asks what is planned, for when, and who does it. */
    private static final class PlanDialog extends FieldsDialog {

        private static final int TITLE = 200;

        private final transient ComboBox<Person> owner;
        private final TextField title;
        private final DatePicker day;

        PlanDialog(Messages messages, Fields make, RelationshipId relationship, List<Person> owners) {
            super(messages, make, "plans.plan", "plans.plan.about", relationship);
            title = field("title", make.line("plan.title", TITLE));
            day = field("day", make.date("plan.day"));
            owner = field("owner", new ComboBox<>(messages.t("plan.owner")));
            owner.setItems(Fields.byName(Person::name), owners);
            owner.setItemLabelGenerator(Person::name);
            owner.setHelperText(messages.t("plan.owner.help"));
            owner.setWidthFull();
        }

        void ask(Consumer<Plans.PlannedItemDraft> action) {
            ask(
                    "plans.plan",
                    () -> action.accept(new Plans.PlannedItemDraft(
                            title.getValue(),
                            day.getValue(),
                            owner.getOptionalValue().map(Person::id).orElse(null))));
        }
    }
}
