package youcheng.entries.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.cases.CasesNavigation;
import youcheng.entries.ui.EntryForm.EntryFormParts;
import youcheng.entries.work.EntryDrafting;
import youcheng.entries.work.EntryReading;
import youcheng.entries.work.EntryReading.ToCorrect;
import youcheng.identity.Roles;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;

/** A supervisor corrects what the register says of a relationship; somebody else confirms it. */
@Route(EntriesNavigation.CORRECT)
@RolesAllowed(Roles.SUPERVISOR)
class CorrectEntryView extends Page implements BeforeEnterObserver {

    private static final String DRAFT = "entry:correct:";

    private final transient EntryDrafting drafting;
    private final transient EntryReading reading;
    private final transient EntryFormParts parts;
    private final transient Dialogs dialogs;
    private final transient Messages messages;
    private final Div body = new Div();

    CorrectEntryView(EntryDrafting drafting, EntryReading reading, EntryFormParts parts, Dialogs dialogs) {
        this.drafting = drafting;
        this.reading = reading;
        this.parts = parts;
        this.dialogs = dialogs;
        this.messages = parts.messages();
        title(messages.t("entries.correct"));
        lead(messages.t("entries.correct.lead"));
        body.addClassName("narrow-form");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RelationshipId id = event.getRouteParameters()
                .get(EntriesNavigation.RELATIONSHIP_PARAMETER)
                .map(Long::parseLong)
                .map(RelationshipId::new)
                .filter(each -> parts.register().find(each).isPresent())
                .orElseThrow(NotFoundException::new);
        body.removeAll();
        banner().clear();
        try {
            show(id, reading.toCorrect(id));
        } catch (Rejection refused) {
            banner().say(Banner.Severity.WARNING, messages.say(refused));
        }
    }

    private void show(RelationshipId id, ToCorrect found) {
        title(messages.t(
                "entries.correct.of",
                parts.register().find(found.city()).orElseThrow().name(messages.language())));
        actions(new Anchor(RegisterNavigation.city(found.city()), messages.t("entries.correct.back")));
        FormFields fields = new FormFields(banner(), messages);
        EntryForm form = new EntryForm(parts, fields);
        form.show(found.content());
        form.correctOnly(found.content());
        Autosave autosave =
                parts.make().autosave(DRAFT + id, () -> UI.getCurrent().refreshCurrentRoute(false));
        Button send = new Button(messages.t("entries.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            fields.clear();
            if (!fields.refuseUnreadable()) {
                try {
                    CaseNumber number = drafting.correct(id, found.version(), form.read());
                    autosave.forget();
                    dialogs.done("entries.sent", number);
                    UI.getCurrent().navigate(CasesNavigation.of(number));
                } catch (Rejection refused) {
                    fields.refuse(refused);
                }
            }
            send.setEnabled(true);
        });
        Div buttons = new Div(send);
        buttons.addClassName("page-actions");
        body.add(form, buttons, autosave);
        autosave.keep(fields);
    }
}
