package youcheng.documents.templates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ReasonDialog;
import youcheng.documents.templates.TemplateKeeping;
import youcheng.documents.templates.TemplateStanding;
import youcheng.documents.templates.TemplateVersion;

/** Every version of a template, the newest first and the one that came with the portal last; one can go back to each. */
class TemplateVersionsDialog extends Dialog {

    private final transient TemplateKeeping keeping;
    private final transient TemplateStanding standing;
    private final transient TemplateMessages say;
    private final transient Fields make;
    private final transient Runnable restored;
    private final boolean keeper;

    /** {@code restored} runs once another version counts. */
    TemplateVersionsDialog(
            TemplateKeeping keeping,
            TemplateStanding standing,
            boolean keeper,
            TemplateMessages say,
            Fields make,
            Runnable restored) {
        this.keeping = keeping;
        this.standing = standing;
        this.keeper = keeper;
        this.say = say;
        this.make = make;
        this.restored = restored;
        setHeaderTitle(say.t("documents.templates.versionsOf", say.name(standing.slot())));
        setWidth("40rem");
        UnorderedList list = new UnorderedList();
        keeping.versions(standing.slot()).forEach(version -> list.add(made(version)));
        list.add(item(TemplateVersion.SHIPPED));
        add(list);
        getFooter().add(new Button(say.t("documents.close"), event -> close()));
    }

    private ListItem made(TemplateVersion version) {
        ListItem item = item(version.number());
        item.add(
                new Div(say.t(
                        "documents.templates.made", say.who(version.madeBy()), version.madeAt(), version.fileName())),
                about(say.t("documents.templates.why", version.reason())),
                about(say.t("documents.checksum", version.sha256())));
        return item;
    }

    private ListItem item(int number) {
        Div line = new Div(
                new Span(say.version(number)), say.file(standing.slot(), number), say.sample(standing.slot(), number));
        line.addClassName("work-about");
        if (number == standing.active()) {
            line.add(new Badge(say.t("documents.templates.counts"), Badge.Signal.GOOD));
        } else if (keeper) {
            line.add(back(number));
        }
        return new ListItem(line);
    }

    private static Component about(String text) {
        Div about = new Div(text);
        about.addClassName("document-about");
        return about;
    }

    private Button back(int number) {
        Button button = new Button(say.t("documents.templates.goBack"), event -> goBack(number));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(say.t("documents.templates.goBack") + ": " + say.version(number));
        return button;
    }

    private void goBack(int number) {
        new ReasonDialog(
                        say.messages(),
                        make,
                        "documents.templates.goBack",
                        "documents.templates.goBack.about",
                        standing.slot().id() + "-" + number)
                .ask("documents.templates.goBack", reason -> {
                    keeping.goBack(standing.slot(), number, standing.seen(), reason);
                    close();
                    restored.run();
                });
    }
}
