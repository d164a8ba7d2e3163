package youcheng.cases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.identity.OfficeReading;

/** The approval sheet of a case in the office's layout, as it is printed and filed. */
@Route(CasesNavigation.CASES + "/:number/sheet")
@OfficeReading
class ApprovalSheetView extends Page implements BeforeEnterObserver {

    private final transient CaseReading cases;
    private final transient List<ApprovalSheet> sheets;
    private final transient Messages messages;
    private final transient Clock clock;
    private final Div paper = new Div();

    ApprovalSheetView(CaseReading cases, List<ApprovalSheet> sheets, Messages messages, Clock clock) {
        this.cases = cases;
        this.sheets = sheets;
        this.messages = messages;
        this.clock = clock;
        paper.addClassName("paper");
        add(paper);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WholeCase whole = event.getRouteParameters()
                .get("number")
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new)
                .flatMap(cases::read)
                .orElseThrow(NotFoundException::new);
        ApprovalSheet sheet = sheets.stream()
                .filter(each -> each.process().equals(whole.summary().process()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        show(whole, sheet);
    }

    private void show(WholeCase whole, ApprovalSheet sheet) {
        CaseSummary summary = whole.summary();
        title(messages.t("cases.sheet.of", summary.number()));
        Button print = new Button(
                messages.t("cases.sheet.print"),
                event -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(new Anchor(CasesNavigation.of(summary.number()), messages.t("cases.toCase")), print);
        Div numbers = new Div(
                new Span(messages.t(
                        "cases.sheet.documentNumber", Objects.requireNonNullElse(summary.documentNumber(), "—"))),
                new Span(messages.t("cases.sheet.caseNumber", summary.number())),
                new Span(messages.t("cases.sheet.marking", messages.t("document.marking." + summary.marking()))));
        numbers.addClassName("paper-numbers");
        Paragraph foot = new Paragraph(messages.t("cases.sheet.foot", messages.t(summary.stateKey()), clock.instant()));
        foot.addClassName("paper-foot");
        paper.removeAll();
        paper.add(new H2(messages.t(sheet.titleKey(whole))), numbers, sheet.of(whole), foot);
    }
}
