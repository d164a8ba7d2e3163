package youcheng.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.identity.People;
import youcheng.identity.Roles;
import youcheng.notifications.choices.MailServer;
import youcheng.notifications.choices.NoticeRules;
import youcheng.notifications.kinds.KnownNotices;
import youcheng.notifications.mail.LostMail;
import youcheng.notifications.mail.LostMail.Lost;
import youcheng.notifications.telling.Delivery;
import youcheng.notifications.words.NotificationsNavigation;

/** What the administrator decides about notices for everybody, and mail that could not be sent. */
@Route(NotificationsNavigation.RULES)
@Menu(title = "menu.noticeRules", order = 77, icon = "vaadin:bell-o")
@RolesAllowed(Roles.ADMINISTRATOR)
@StyleSheet("context://styles/notices.css")
class NoticeRulesView extends Page {

    private final transient NoticeRules rules;
    private final transient KnownNotices kinds;
    private final transient LostMail lost;
    private final transient People people;
    private final transient Messages messages;
    private final transient Dialogs dialogs;
    private final Div lostMail = new Div();

    NoticeRulesView(
            NoticeRules rules,
            KnownNotices kinds,
            LostMail lost,
            MailServer server,
            People people,
            NoticeWays ways,
            Messages messages,
            Dialogs dialogs) {
        this.rules = rules;
        this.kinds = kinds;
        this.lost = lost;
        this.people = people;
        this.messages = messages;
        this.dialogs = dialogs;
        title(messages.t("menu.noticeRules"));
        lead(messages.t("notices.rules.lead"));
        if (!server.isOn()) {
            banner().say(Banner.Severity.INFO, messages.t("notices.mailOff.administrator"));
        }
        add(new H2(messages.t("notices.ways")), ways(ways), new H2(messages.t("notices.lost")), lostMail);
        showLost();
    }

    private Div ways(NoticeWays ways) {
        Div all = new Div();
        all.addClassName("notice-ways");
        Map<String, Delivery> decided = rules.decided();
        kinds.all()
                .forEach(kind -> all.add(ways.forEverybody(kind, decided.get(kind.name()), chosen -> {
                    rules.decide(kind, chosen);
                    dialogs.done("notices.rules.kept");
                })));
        return all;
    }

    private void showLost() {
        lostMail.removeAll();
        List<Lost> latest = lost.latest();
        if (latest.isEmpty()) {
            lostMail.add(new Paragraph(messages.t("notices.lost.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        latest.forEach(each -> list.add(new ListItem(line(each))));
        Div buttons = new Div(
                new Button(messages.t("notices.lost.again"), event -> {
                    dialogs.done("notices.lost.again.done", lost.tryAgain());
                    showLost();
                }),
                new Button(messages.t("notices.lost.forget"), event -> {
                    dialogs.done("notices.lost.forget.done", lost.forget());
                    showLost();
                }));
        buttons.addClassName("page-actions");
        lostMail.add(new Paragraph(messages.t("notices.lost.about")), list, buttons);
    }

    private Div line(Lost each) {
        Div line = new Div(
                new Span(people.nameOf(each.account())),
                new Span(messages.t("notices.lost.line", each.since(), each.tries())),
                new Span(each.error()));
        line.addClassName("work-about");
        return line;
    }
}
