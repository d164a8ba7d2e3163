package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import youcheng.base.Bilingual;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.KeptForm;
import youcheng.base.ui.Messages;
import youcheng.cases.FormDrafts;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.unsent.UnsentForms;
import youcheng.tasks.unsent.UnsentForms.Unsent;
import youcheng.workflow.WorkItemId;

/**
 * Shows somebody what they typed for a task that is not theirs to do any more, to be copied, until they discard it. Nobody
 * else sees it.
 */
@org.springframework.stereotype.Component
class UnsentInput {

    private final UnsentForms forms;
    private final FormDrafts drafts;
    private final Messages messages;
    private final Dialogs dialogs;

    UnsentInput(UnsentForms forms, FormDrafts drafts, Messages messages, Dialogs dialogs) {
        this.forms = forms;
        this.drafts = drafts;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** What was typed for this task, under a heading; nothing where nothing was. */
    Optional<Component> ofTask(WorkItemId id) {
        List<Unsent> all = shown(forms.of(id));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Div part = new Div(new H2(messages.t("tasks.unsent")));
        part.setId("unsent");
        part.addClassName("unsent");
        all.forEach(each -> part.add(content(
                each, new Paragraph(messages.t("tasks.unsent.at", each.kept().at())))));
        return Optional.of(part);
    }

    /** What was typed for whichever task, folded, under a heading; nothing where nothing was. */
    List<Component> ofAll() {
        List<Unsent> all = shown(forms.all());
        if (all.isEmpty()) {
            return List.of();
        }
        Div list = new Div();
        list.addClassName("unsent");
        all.forEach(each -> list.add(folded(each)));
        return List.of(new H2(messages.t("tasks.unsent")), list);
    }

    private static List<Unsent> shown(List<Unsent> all) {
        return all.stream()
                .filter(each -> !KeptForm.read(each.kept()).lines().isEmpty())
                .toList();
    }

    private Details folded(Unsent unsent) {
        String step = messages.t(unsent.task().stepKey());
        String of = unsent.isReadable()
                ? messages.t(
                        "tasks.unsent.of",
                        step,
                        new Bilingual(unsent.task().titleZh(), unsent.task().titleEn()),
                        unsent.kept().at())
                : messages.t("tasks.unsent.ofStep", step, unsent.kept().at());
        Div where = new Div();
        if (unsent.isReadable()) {
            where.add(new Anchor(TasksNavigation.of(unsent.task().id()), messages.t("tasks.unsent.toTask")));
        }
        return new Details(of, content(unsent, where));
    }

    private Div content(Unsent unsent, Component first) {
        Div content = new Div(first, new Paragraph(about(unsent)));
        content.addClassName("unsent-form");
        KeptForm.read(unsent.kept()).lines().forEach(line -> content.add(field(line)));
        Button discard = new Button(
                messages.t("base.draft.discard"),
                event -> dialogs.ask("base.draft.discard", messages.t("tasks.unsent.ask"), "base.draft.discard", () -> {
                    drafts.discard(unsent.kept());
                    content.removeAll();
                    content.add(new Paragraph(messages.t("tasks.unsent.discarded")));
                }));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        content.add(discard);
        return content;
    }

    private String about(Unsent unsent) {
        return unsent.task().isOpen()
                ? messages.t("tasks.unsent.whileOpen")
                : messages.t(
                        "tasks.unsent.until", messages.date(unsent.kept().at().plus(FormDrafts.KEPT_AFTERWARDS)));
    }

    /** The whole text is marked where somebody enters it, so that a key copies it. */
    private TextArea field(KeptForm.Line line) {
        TextArea field = new TextArea(line.label().isEmpty() ? messages.t("tasks.unsent.text") : line.label());
        field.setValue(line.text());
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        return field;
    }
}
