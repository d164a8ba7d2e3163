package youcheng.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.comments.CaseComments;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.tasks.bulk.BulkStep;
import youcheng.tasks.bulk.BulkTasks;
import youcheng.tasks.list.TaskList;
import youcheng.workflow.Priority;
import youcheng.workflow.WorkItemId;

/** What can be done with all tasks that are selected, or with all that the filter finds. */
class BulkBar extends Div {

    /** More at once would take longer than anybody waits. */
    private static final int MOST = 2000;

    private final transient Kit kit;
    private final transient Supplier<List<WorkItemId>> wholeList;
    private final transient Runnable done;
    private final transient Set<WorkItemId> selected = new LinkedHashSet<>();
    private final Span count = new Span();
    private final Button all;
    private long found;

    /** What the bar is made with. */
    @org.springframework.stereotype.Component
    record Kit(
            BulkTasks bulk,
            TaskList tasks,
            BackgroundTask background,
            SignedIn signedIn,
            People people,
            Messages messages,
            Fields fields,
            Dialogs dialogs) {}

    /** {@code wholeList} reads which tasks the filter finds, at most so many; {@code done} shows the list anew. */
    BulkBar(Kit kit, java.util.function.IntFunction<List<WorkItemId>> wholeList, Runnable done) {
        this.kit = kit;
        this.wholeList = () -> wholeList.apply(MOST);
        this.done = done;
        addClassName("bulk-bar");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", kit.messages().t("tasks.bulk"));
        count.getElement().setAttribute("role", "status");
        all = button("tasks.bulk.all", this::selectAll);
        add(count, all);
        add(button("tasks.claim", () -> run("tasks.claim", new BulkStep.Claim())));
        add(button("tasks.giveBack", () -> run("tasks.giveBack", new BulkStep.Release())));
        add(button("tasks.followUp", this::followUp));
        add(button("tasks.bulk.comment", this::comment));
        if (kit.signedIn().person().is(Role.SUPERVISOR)) {
            add(
                    button("tasks.reassign", this::assign),
                    button("tasks.prioritise", this::prioritise),
                    button("tasks.bulk.approve", this::approve));
        }
        show(Set.of(), 0);
    }

    /** These are selected, of so many that the filter finds. */
    void show(Set<WorkItemId> now, long ofAll) {
        selected.clear();
        selected.addAll(now);
        found = ofAll;
        said();
    }

    private void said() {
        count.setText(kit.messages().t("tasks.bulk.selected", selected.size()));
        all.setText(
                found > MOST
                        ? kit.messages().t("tasks.bulk.first", MOST, found)
                        : kit.messages().t("tasks.bulk.all", found));
        all.setVisible(selected.size() < Math.min(found, MOST));
        setVisible(!selected.isEmpty());
    }

    private void selectAll() {
        selected.addAll(wholeList.get());
        said();
    }

    private Button button(String key, Runnable then) {
        Button button = new Button(kit.messages().t(key, 0), event -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void run(String titleKey, BulkStep step) {
        kit.bulk().check(step);
        new BulkDialog(kit, titleKey, List.copyOf(selected), done).run(step);
    }

    private void followUp() {
        new FollowUpDialog(kit.messages(), kit.fields(), "tasks.followUp.about", "many")
                .ask(day -> run("tasks.followUp", new BulkStep.FollowUp(day)));
    }

    private void comment() {
        new CommentDialog().ask();
    }

    private final class CommentDialog extends FieldsDialog {

        private final TextArea text;

        CommentDialog() {
            super(kit.messages(), kit.fields(), "tasks.bulk.comment", "tasks.bulk.comment.about", "many");
            text = field("comment", kit.fields().lines("cases.comment", CaseComments.LONGEST));
        }

        void ask() {
            ask("cases.comment.send", () -> run("tasks.bulk.comment", new BulkStep.Comment(text.getValue())));
        }
    }

    private void assign() {
        ReasonDialog dialog = reasonDialog("tasks.reassign", "tasks.reassign.about");
        ComboBox<Person> person =
                dialog.field("person", new ComboBox<>(kit.messages().t("tasks.newHolder")));
        person.setItems(Fields.byName(Person::name), kit.people().active());
        person.setItemLabelGenerator(Person::name);
        person.setWidthFull();
        dialog.ask(
                "tasks.reassign",
                reason -> run(
                        "tasks.reassign",
                        new BulkStep.Assign(
                                person.getOptionalValue().map(Person::id).orElse(null), reason)));
    }

    private void prioritise() {
        new PriorityDialog(kit.messages(), kit.fields(), "many", Priority.HIGH)
                .ask((priority, reason) -> run("tasks.prioritise", new BulkStep.Prioritise(priority, reason)));
    }

    private void approve() {
        reasonDialog("tasks.bulk.approve", "tasks.bulk.approve.about")
                .ask("tasks.bulk.approve", reason -> run("tasks.bulk.approve", new BulkStep.Approve(reason)));
    }

    private ReasonDialog reasonDialog(String titleKey, String aboutKey) {
        return new ReasonDialog(kit.messages(), kit.fields(), titleKey, aboutKey, "many");
    }
}
