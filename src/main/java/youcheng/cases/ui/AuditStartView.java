package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import youcheng.audit.AuditReading;
import youcheng.audit.TrailEntry;
import youcheng.audit.ui.AuditNavigation;
import youcheng.audit.ui.ChainMessages;
import youcheng.audit.ui.ProofPanel;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Badge;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.identity.Roles;
import youcheng.workflow.WorkItem;

/** Where an auditor starts: what ran or ended lately, and whether the trail holds. */
@Route(CasesNavigation.AUDIT_START)
@Menu(title = "menu.auditStart", order = 5, icon = "vaadin:clipboard-check")
@RolesAllowed(Roles.AUDITOR)
@StyleSheet("context://styles/audit.css")
class AuditStartView extends Page {

    private static final int MOST = 20;

    private final transient Messages messages;

    AuditStartView(
            CaseReading cases,
            AuditReading audit,
            ChainMessages chainMessages,
            BackgroundTask backgroundTask,
            EscalatedTasks escalated,
            Messages messages) {
        this.messages = messages;
        title(messages.t("menu.auditStart"));
        lead(messages.t("cases.auditStart.lead"));
        List<CaseSummary> lately = cases.lately(MOST);
        add(new H2(messages.t("cases.auditStart.proof")), proof(audit, chainMessages, backgroundTask));
        List<WorkItem> late = cases.escalated(MOST);
        add(new H2(messages.t("cases.auditStart.escalated")), escalated.list(late));
        if (!late.isEmpty()) {
            add(escalated.buttons());
        }
        add(new H2(messages.t("cases.auditStart.lately")), list(lately));
        add(new Paragraph(new Anchor(CasesNavigation.CASES, messages.t("cases.auditStart.all"))));
    }

    private Div proof(AuditReading audit, ChainMessages chainMessages, BackgroundTask backgroundTask) {
        ProofPanel panel = new ProofPanel(audit, chainMessages, messages, backgroundTask, banner());
        Button verify = new Button(messages.t("audit.verifyAll"), event -> panel.verifyAll());
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Optional<TrailEntry> newest = audit.newestCheckpoint();
        Paragraph last = new Paragraph(
                audit.lastProof().map(this::proved).orElseGet(() -> new Span(messages.t("cases.auditStart.noProof"))));
        Paragraph state =
                new Paragraph(newest.map(checkpoint -> messages.t("cases.auditStart.checkpoint", checkpoint.at()))
                        .orElseGet(() -> messages.t("cases.auditStart.noCheckpoint")));
        Div actions = new Div(verify, new Anchor(AuditNavigation.TRAIL, messages.t("cases.proof.trail")));
        newest.ifPresent(checkpoint -> actions.add(
                new Anchor(AuditNavigation.of(checkpoint.chain()), messages.t("cases.auditStart.checkpoints"))));
        actions.addClassName("page-actions");
        return new Div(last, state, actions, panel);
    }

    private Span proved(AuditReading.LastProof proof) {
        boolean holds = proof.broken() == 0;
        Badge result = new Badge(
                holds ? messages.t("cases.auditStart.holds") : messages.t("cases.auditStart.broken", proof.broken()),
                holds ? Badge.Signal.GOOD : Badge.Signal.BAD);
        return new Span(result, new Span(" " + messages.t("cases.auditStart.lastProof", proof.at(), proof.chains())));
    }

    private Component list(List<CaseSummary> lately) {
        ListGrid<CaseSummary> grid = new ListGrid<>(messages.t("cases.auditStart.lately"), messages.t("cases.none"));
        ListGrid.narrow(grid.addComponentColumn(each -> new Anchor(
                        CasesNavigation.of(each.number()), each.number().value())))
                .setHeader(messages.t("cases.number"));
        grid.addColumn(each -> each.title().in(messages.language())).setHeader(messages.t("cases.city"));
        var kind =
                grid.addColumn(each -> messages.t("process." + each.process())).setHeader(messages.t("cases.kind"));
        ListGrid.narrow(grid.addComponentColumn(each ->
                        new Badge(messages.t(each.stateKey()), each.isOpen() ? Badge.Signal.INFO : Badge.Signal.PLAIN)))
                .setHeader(messages.t("cases.state"));
        var opened = ListGrid.narrow(grid.addColumn(each -> messages.date(each.opened())))
                .setHeader(messages.t("cases.opened"));
        var ended = ListGrid.narrow(grid.addColumn(each -> each.closed() == null ? "—" : messages.date(each.closed())))
                .setHeader(messages.t("cases.ended"));
        grid.setAllRowsVisible(true);
        grid.setItems(lately);
        NarrowScreen.hide(grid, List.of(kind, opened, ended));
        return grid;
    }
}
