package youcheng.entries.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.cases.CasesNavigation;
import youcheng.entries.ui.EntryForm.EntryFormParts;
import youcheng.entries.work.EntryDrafting;
import youcheng.identity.Roles;
import youcheng.register.RegisterNavigation;

/** A supervisor enters a relationship that exists already; somebody else confirms it. */
@Route(EntriesNavigation.NEW)
@RolesAllowed(Roles.SUPERVISOR)
class NewEntryView extends Page {

    private static final String DRAFT = "entry:new";

    private final transient EntryDrafting drafting;
    private final transient Dialogs dialogs;
    private final FormFields fields;
    private final EntryForm form;
    private final Autosave autosave;
    private final Button send;

    NewEntryView(EntryDrafting drafting, EntryFormParts parts, Dialogs dialogs) {
        this.drafting = drafting;
        this.dialogs = dialogs;
        Messages messages = parts.messages();
        title(messages.t("entries.enter"));
        lead(messages.t("entries.lead"));
        actions(new Anchor(RegisterNavigation.REGISTER, messages.t("register.backToList")));
        fields = new FormFields(banner(), messages);
        form = new EntryForm(parts, fields);
        autosave = parts.make().autosave(DRAFT, () -> UI.getCurrent().refreshCurrentRoute(false));
        send = new Button(messages.t("entries.send"), event -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        Div buttons = new Div(send);
        buttons.addClassName("page-actions");
        Div body = new Div(form, buttons, autosave);
        body.addClassName("narrow-form");
        add(body);
        autosave.keep(fields);
        form.look();
    }

    private void send() {
        fields.clear();
        if (!fields.refuseUnreadable()) {
            try {
                CaseNumber number = drafting.enter(form.read());
                autosave.forget();
                dialogs.done("entries.sent", number);
                UI.getCurrent().navigate(CasesNavigation.of(number));
            } catch (Rejection rejection) {
                form.look();
                fields.refuse(rejection);
            }
        }
        send.setEnabled(true);
    }
}
