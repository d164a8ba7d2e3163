package youcheng.identity.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.identity.AccountRecord;
import youcheng.identity.Accounts;
import youcheng.identity.Accounts.TemporaryPassword;
import youcheng.identity.Desk;
import youcheng.identity.Role;

/** The form of one account, new or there already. A refusal stands beside its field; what was typed stays. */
class AccountDialog extends Dialog {

    private final transient Accounts accounts;
    private final transient Messages messages;
    private final transient Dialogs dialogs;
    private final transient Runnable changed;
    private final transient FormFields form;
    private final TextField username;
    private final TextField name;
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final CheckboxGroup<Desk> desks = new CheckboxGroup<>();
    private final Autosave autosave;
    private transient Map<String, String> asOpened = Map.of();

    AccountDialog(
            @Nullable AccountRecord account,
            Accounts accounts,
            Messages messages,
            AccountMessages accountMessages,
            Dialogs dialogs,
            Fields fields,
            Runnable changed) {
        this.accounts = accounts;
        this.messages = messages;
        this.dialogs = dialogs;
        this.changed = changed;
        Banner banner = new Banner();
        this.form = new FormFields(banner, messages);
        this.username = form.add("username", fields.line("account.username", Accounts.LONGEST_USERNAME));
        this.name = form.add("name", fields.line("account.name", Accounts.LONGEST_NAME));
        username.setHelperText(messages.t("identity.username.help"));
        roles.setLabel(messages.t("account.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(accountMessages::role);
        roles.setHelperText(messages.t("identity.roles.help"));
        desks.setLabel(messages.t("account.desks"));
        desks.setItems(Desk.values());
        desks.setItemLabelGenerator(accountMessages::desk);
        desks.setHelperText(messages.t("identity.desks.help"));
        form.add("roles", roles, AccountDialog::written, text -> read(text, Role.class));
        form.add("desks", desks, AccountDialog::written, text -> read(text, Desk.class));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("36rem");
        String subject = account == null ? "" : account.person().username();
        autosave = fields.autosave("identity.account:" + subject, () -> form.restore(asOpened));
        add(new Div(banner, username, name, roles, desks, autosave));
        if (account == null) {
            forNew();
        } else {
            forExisting(account);
        }
        asOpened = form.values();
        autosave.keep(form);
    }

    private static String written(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> read(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> Arrays.asList(text.split(",")).contains(each.name()))
                .collect(Collectors.toSet());
    }

    private void forNew() {
        setHeaderTitle(messages.t("identity.open"));
        footer(save("identity.open", () -> {
            TemporaryPassword password =
                    accounts.open(username.getValue(), name.getValue(), roles.getValue(), desks.getValue());
            showOnce(password);
        }));
        username.focus();
    }

    private void forExisting(AccountRecord account) {
        String who = account.person().username();
        long id = account.person().id();
        setHeaderTitle(messages.t("identity.edit.of", who));
        username.setValue(who);
        username.setReadOnly(true);
        name.setValue(account.person().name());
        roles.setValue(account.person().roles());
        desks.setValue(account.person().desks());
        Button reset = asked("identity.reset", messages.t("identity.reset.question", who), () -> {
            TemporaryPassword password = accounts.resetPassword(id, account.version());
            showOnce(password);
        });
        Button state = account.disabled()
                ? asked("identity.enable", messages.t("identity.enable.question", who), () -> {
                    accounts.enable(id, account.version());
                    dialogs.done("identity.enabled", who);
                })
                : asked("identity.disable", messages.t("identity.disable.question", who), () -> {
                    accounts.disable(id, account.version());
                    dialogs.done("identity.disabled", who);
                });
        footer(reset, state, save("identity.save", () -> {
            accounts.change(id, account.version(), name.getValue(), roles.getValue(), desks.getValue());
            dialogs.done("identity.saved", who);
        }));
        name.focus();
    }

    private void footer(Button... buttons) {
        Button cancel = new Button(messages.t("base.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel);
        getFooter().add(buttons);
    }

    private Button save(String key, Runnable action) {
        Button button = new Button(messages.t(key), event -> run(action));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button asked(String key, String question, Runnable action) {
        return new Button(messages.t(key), event -> dialogs.ask(key, question, key, () -> run(action)));
    }

    private void run(Runnable action) {
        form.clear();
        try {
            action.run();
            autosave.forget();
            changed.run();
            close();
        } catch (Rejection rejection) {
            form.refuse(rejection);
        }
    }

    private void showOnce(TemporaryPassword password) {
        new TemporaryPasswordDialog(password, messages).open();
    }
}
