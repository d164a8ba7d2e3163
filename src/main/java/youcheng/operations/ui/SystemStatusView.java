package youcheng.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
import youcheng.base.SelfCheck.Finding;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.identity.IdentityNavigation;
import youcheng.identity.Roles;
import youcheng.operations.status.SystemStatus;

/** Where an administrator starts: whether the portal is well, and what needs somebody's attention. */
@Route("system-status")
@Menu(title = "menu.systemStatus", order = 6, icon = "vaadin:doctor")
@RolesAllowed(Roles.ADMINISTRATOR)
class SystemStatusView extends Page {

    private final transient SystemStatus status;
    private final transient Messages messages;
    private final Div found = new Div();

    SystemStatusView(SystemStatus status, Messages messages) {
        this.status = status;
        this.messages = messages;
        title(messages.t("menu.systemStatus"));
        lead(messages.t("operations.status.lead"));
        actions(new Button(messages.t("operations.status.again"), event -> show()));
        add(found, new Paragraph(new Anchor(IdentityNavigation.ACCOUNTS, messages.t("menu.accounts"))));
        show();
    }

    private void show() {
        found.removeAll();
        List<Finding> findings = status.findings();
        if (findings.stream().noneMatch(Finding::isTrouble)) {
            banner().say(Banner.Severity.SUCCESS, messages.t("operations.status.well"));
        } else {
            banner().say(Banner.Severity.WARNING, messages.t("operations.status.trouble"));
        }
        if (findings.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.forEach(each -> list.add(line(each)));
        found.add(new H2(messages.t("operations.status.findings")), list);
        found.add(new Paragraph(messages.t("operations.status.log")));
    }

    private ListItem line(Finding finding) {
        Badge kind = finding.isTrouble()
                ? new Badge(messages.t("operations.status.isTrouble"), Badge.Signal.BAD)
                : new Badge(messages.t("operations.status.isNote"), Badge.Signal.INFO);
        Div line = new Div(
                kind, new Span(messages.t(finding.key(), finding.arguments().toArray())));
        line.addClassName("work-about");
        return new ListItem(line);
    }
}
