package youcheng.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.notifications.choices.MailServer;
import youcheng.notifications.choices.MailboxRecord;
import youcheng.notifications.choices.OwnNotices;
import youcheng.notifications.choices.Quiet;
import youcheng.notifications.choices.QuietHours;
import youcheng.notifications.words.NotificationsNavigation;

/** By which way the person hears of what, and where their mail goes. */
@Route(NotificationsNavigation.SETTINGS)
@PermitAll
@StyleSheet("context://styles/notices.css")
class NoticeSettingsView extends Page {

    private final transient OwnNotices own;
    private final transient Messages messages;
    private final transient FormFields form;
    private final TextField address;
    private final RadioButtonGroup<Quiet> quiet;
    private final TimePicker from;
    private final TimePicker until;

    NoticeSettingsView(
            OwnNotices own, MailServer server, QuietHours hours, NoticeWays ways, Messages messages, Fields fields) {
        this.own = own;
        this.messages = messages;
        this.form = new FormFields(banner(), messages);
        title(messages.t("notices.settings"));
        lead(messages.t("notices.settings.lead"));
        actions(new Anchor(NotificationsNavigation.NOTIFICATIONS, messages.t("notices.list")));
        address = form.addUnkept("address", fields.line("notices.address", OwnNotices.LONGEST_ADDRESS));
        address.getElement().setAttribute("autocomplete", "email");
        address.setHelperText(addressHelp());
        quiet = form.addUnkept("quiet", fields.choice("notices.quiet", Arrays.asList(Quiet.values())));
        quiet.setHelperText(messages.t("notices.quiet.help", hours.officeFrom(), hours.officeUntil()));
        from = time("quietFrom", "notices.quietFrom");
        until = time("quietUntil", "notices.quietUntil");
        quiet.addValueChangeListener(change -> showHours());
        show(own.mailbox());
        if (!server.isOn()) {
            banner().say(Banner.Severity.INFO, messages.t("notices.mailOff"));
        }
        add(new H2(messages.t("notices.mailbox")), mailbox(), new H2(messages.t("notices.ways")), ways(ways));
    }

    private Div mailbox() {
        Button save = new Button(messages.t("notices.mailbox.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(address, quiet, from, until, save);
        fields.addClassName("narrow-form");
        return fields;
    }

    private Div ways(NoticeWays ways) {
        Div all = new Div(new Paragraph(messages.t("notices.ways.about")));
        all.addClassName("notice-ways");
        own.choices()
                .forEach(each -> all.add(ways.own(each, kept -> {
                    own.choose(each.kind(), kept);
                    banner().say(Banner.Severity.SUCCESS, messages.t("notices.ways.kept"));
                })));
        return all;
    }

    private TimePicker time(String name, String labelKey) {
        TimePicker field = form.addUnkept(name, new TimePicker(messages.t(labelKey)));
        field.setLocale(Languages.ENGLISH);
        field.setStep(Duration.ofMinutes(30));
        return field;
    }

    private String addressHelp() {
        List<String> domains = own.domains();
        return domains.isEmpty()
                ? messages.t("notices.address.help")
                : messages.t("notices.address.domains", String.join(", ", domains));
    }

    private void show(MailboxRecord mailbox) {
        address.setValue(mailbox.address());
        quiet.setValue(mailbox.quiet());
        show(from, mailbox.from());
        show(until, mailbox.until());
        showHours();
    }

    private static void show(TimePicker field, @Nullable LocalTime time) {
        if (time != null) {
            field.setValue(time);
        }
    }

    private void showHours() {
        boolean ownHours = quiet.getValue() == Quiet.OWN;
        from.setVisible(ownHours);
        until.setVisible(ownHours);
    }

    private void save() {
        form.clear();
        try {
            own.change(address.getValue(), quiet.getValue(), from.getValue(), until.getValue());
        } catch (Rejection rejection) {
            form.refuse(rejection);
            return;
        }
        banner().say(Banner.Severity.SUCCESS, messages.t("notices.mailbox.saved"));
    }
}
