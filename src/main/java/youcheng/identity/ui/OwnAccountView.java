package youcheng.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.identity.AfterTask;
import youcheng.identity.FeedKeys;
import youcheng.identity.IdentityNavigation;
import youcheng.identity.OwnAccount;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;

/** One's own account: what it may do, and its password. */
@Route(IdentityNavigation.OWN_ACCOUNT)
@PermitAll
class OwnAccountView extends Page {

    private final transient OwnAccount own;
    private final transient Messages messages;
    private final transient FormFields form;
    private final PasswordField current;
    private final PasswordField next;
    private final PasswordField repeated;

    OwnAccountView(
            OwnAccount own,
            SignedIn signedIn,
            FeedKeys feed,
            Messages messages,
            AccountMessages accountMessages,
            Dialogs dialogs) {
        this.own = own;
        this.messages = messages;
        this.form = new FormFields(banner(), messages);
        title(messages.t("identity.own.title"));
        current = field("currentPassword", "identity.currentPassword", "current-password");
        next = field("newPassword", "identity.newPassword", "new-password");
        repeated = field("repeatedPassword", "identity.repeatedPassword", "new-password");
        next.setHelperText(messages.t("identity.newPassword.help", OwnAccount.SHORTEST_PASSWORD));
        add(facts(signedIn.person(), accountMessages));
        add(new H2(messages.t("identity.afterTask.title")), afterTask());
        add(new H2(messages.t("identity.keys.title")), singleKeys());
        add(new H2(messages.t("identity.feed.title")), new CalendarFeedPart(feed, messages, dialogs));
        add(new H2(messages.t("identity.password")), passwords());
        if (own.mustChoosePassword()) {
            banner().say(Banner.Severity.WARNING, messages.t("identity.mustChoose"));
        }
    }

    private Definition facts(Person person, AccountMessages accountMessages) {
        Definition facts = new Definition();
        facts.add(messages.t("account.username"), person.username());
        facts.add(messages.t("account.name"), person.name());
        facts.add(messages.t("account.roles"), accountMessages.roles(person.roles()));
        facts.add(messages.t("account.desks"), accountMessages.desks(person.desks()));
        return facts;
    }

    /** Kept at once, like language and colours. */
    private RadioButtonGroup<AfterTask> afterTask() {
        RadioButtonGroup<AfterTask> choice = new RadioButtonGroup<>(messages.t("identity.afterTask"));
        choice.setItems(AfterTask.values());
        choice.setItemLabelGenerator(each -> messages.t("identity.afterTask." + each));
        choice.setValue(own.preferences().afterTask());
        choice.setId("field-afterTask");
        choice.addValueChangeListener(change -> {
            own.prefer(change.getValue());
            banner().say(Banner.Severity.SUCCESS, messages.t("identity.afterTask.kept"));
        });
        return choice;
    }

    /** Kept at once too; the next page knows. */
    private Checkbox singleKeys() {
        Checkbox choice =
                new Checkbox(messages.t("identity.keys"), own.preferences().singleKeys());
        choice.setHelperText(messages.t("identity.keys.help"));
        choice.setId("field-singleKeys");
        choice.addValueChangeListener(change -> {
            own.useSingleKeys(change.getValue());
            banner().say(Banner.Severity.SUCCESS, messages.t("identity.keys.kept"));
        });
        return choice;
    }

    private PasswordField field(String name, String labelKey, String autocomplete) {
        PasswordField field = form.addUnkept(name, new PasswordField(messages.t(labelKey)));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setWidthFull();
        return field;
    }

    private Div passwords() {
        Button change = new Button(messages.t("identity.changePassword"), event -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(current, next, repeated, change);
        fields.addClassName("narrow-form");
        change.addClickShortcut(Key.ENTER).listenOn(fields);
        return fields;
    }

    private void change() {
        form.clear();
        try {
            own.choosePassword(current.getValue(), next.getValue(), repeated.getValue());
        } catch (Rejection rejection) {
            form.refuse(rejection);
            return;
        }
        current.clear();
        next.clear();
        repeated.clear();
        banner().say(Banner.Severity.SUCCESS, messages.t("identity.passwordChanged"));
    }
}
