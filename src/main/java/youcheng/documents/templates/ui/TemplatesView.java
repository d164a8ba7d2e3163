package youcheng.documents.templates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import youcheng.base.Languages;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Page;
import youcheng.documents.templates.PaperGroup;
import youcheng.documents.templates.PaperKind;
import youcheng.documents.templates.TemplateKeeping;
import youcheng.documents.templates.TemplateSlot;
import youcheng.documents.templates.TemplateStanding;
import youcheng.documents.templates.TemplateStanding.LastChange;
import youcheng.documents.templates.TemplatesNavigation;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/** The templates of papers: which version counts, by whom and why; supervisors replace them and go back. */
@Route(TemplatesNavigation.TEMPLATES)
@Menu(title = "menu.templates", order = 76, icon = "vaadin:file-text-o")
@RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
class TemplatesView extends Page {

    private final transient TemplateKeeping keeping;
    private final transient TemplateMessages say;
    private final transient Fields make;
    private final transient Dialogs dialogs;
    private final boolean keeper;
    private final Div templates = new Div();

    TemplatesView(TemplateKeeping keeping, TemplateMessages say, Fields make, Dialogs dialogs, SignedIn signedIn) {
        this.keeping = keeping;
        this.say = say;
        this.make = make;
        this.dialogs = dialogs;
        this.keeper = signedIn.person().is(Role.SUPERVISOR);
        title(say.t("menu.templates"));
        lead(say.t("documents.templates.lead"));
        add(templates);
        refresh();
    }

    private void refresh() {
        templates.removeAll();
        for (PaperGroup group : PaperGroup.values()) {
            templates.add(new H2(say.t("documents.templates.group." + group)));
            for (PaperKind kind : group.kinds()) {
                Languages.ALL.forEach(
                        language -> templates.add(template(keeping.standing(new TemplateSlot(kind, language)))));
                templates.add(new PlaceholderList(kind, say));
            }
        }
    }

    private Section template(TemplateStanding standing) {
        TemplateSlot slot = standing.slot();
        Div head = new Div(
                new H3(say.name(slot)),
                new Badge(
                        say.version(standing.active()), standing.isShipped() ? Badge.Signal.PLAIN : Badge.Signal.INFO));
        head.addClassName("work-about");
        Section section = new Section(head);
        LastChange change = standing.change();
        if (change != null) {
            Definition facts = new Definition();
            facts.add(
                    say.t("documents.templates.since"), say.t("documents.added.by", say.who(change.by()), change.at()));
            facts.add(say.t("base.reason"), change.reason());
            section.add(facts);
        }
        Div links = new Div(say.file(slot, standing.active()), say.sample(slot, standing.active()));
        links.addClassName("work-about");
        if (keeper) {
            links.add(button("documents.templates.replace", slot, () -> replace(standing)));
        }
        if (standing.newest() > 0) {
            links.add(button("documents.versions", slot, () -> versions(standing)));
        }
        section.add(links);
        return section;
    }

    private Button button(String key, TemplateSlot slot, Runnable action) {
        Button button = new Button(say.t(key), event -> action.run());
        button.setAriaLabel(say.t(key) + ": " + say.name(slot));
        return button;
    }

    private void replace(TemplateStanding standing) {
        TemplateUploadDialog dialog = new TemplateUploadDialog(
                keeping, standing, say, make, () -> dialogs.done("documents.templates.replaced"));
        refreshAfter(dialog);
        dialog.ask();
    }

    private void versions(TemplateStanding standing) {
        TemplateVersionsDialog dialog = new TemplateVersionsDialog(
                keeping, standing, keeper, say, make, () -> dialogs.done("documents.templates.restored"));
        refreshAfter(dialog);
        dialog.open();
    }

    /** Also where somebody else was faster, so that the person sees what counts now. */
    private void refreshAfter(Dialog dialog) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                refresh();
            }
        });
    }
}
