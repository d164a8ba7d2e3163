package youcheng.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Banner;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Page;
import youcheng.base.ui.Words;
import youcheng.cases.CasesNavigation;
import youcheng.cases.InboxCheck;
import youcheng.identity.Roles;
import youcheng.workflow.InboxDifference;

/** What the inbox says otherwise than the engine, and the way to mend it. */
@Route(CasesNavigation.INBOX_CHECK)
@Menu(title = "menu.inboxCheck", order = 85, icon = "vaadin:check-square-o")
@RolesAllowed(Roles.ADMINISTRATOR)
class InboxCheckView extends Page implements BeforeEnterObserver {

    private final transient InboxCheck check;
    private final transient Words words;
    private final transient Asking asking;
    private final ListGrid<InboxDifference> grid;
    private final FailedTimers timers;

    InboxCheckView(InboxCheck check, Words words, Asking asking) {
        this.check = check;
        this.words = words;
        this.asking = asking;
        title(words.t("menu.inboxCheck"));
        grid = new ListGrid<>(words.t("cases.check.list"), words.t("cases.check.same"));
        grid.addColumn(InboxDifference::caseNumber).setHeader(words.t("cases.check.case"));
        grid.addColumn(each -> words.t("cases.difference." + each.kind().name()))
                .setHeader(words.t("cases.check.what"));
        grid.addColumn(each -> Objects.requireNonNullElse(each.inbox(), "")).setHeader(words.t("cases.check.inbox"));
        grid.addColumn(each -> Objects.requireNonNullElse(each.engine(), "")).setHeader(words.t("cases.check.engine"));
        timers = new FailedTimers(check, words, asking);
        add(new Paragraph(words.t("cases.check.about")), grid, timers);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look();
    }

    private void look() {
        timers.look();
        List<InboxDifference> found = check.differences();
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        Button again = new Button(words.t("cases.check.again"), event -> look());
        if (found.isEmpty()) {
            banner().say(Banner.Kind.SUCCESS, words.t("cases.check.same"));
            actions(again);
            return;
        }
        banner().say(Banner.Kind.WARNING, words.t("cases.check.differs", found.size()));
        Button mend = new Button(words.t("cases.check.mend"), event -> {
            asking.done("cases.check.mended", check.mend());
            look();
        });
        mend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        mend.setDisableOnClick(true);
        actions(again, mend);
    }
}
