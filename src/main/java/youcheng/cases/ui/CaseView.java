package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.PageTabs;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseReading.CaseCourse;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.documents.ui.DocumentPanels;
import youcheng.identity.OfficeReading;
import youcheng.identity.People;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** The page of a case, running or finished: where it stands, and beside each other what else there is to know of it. */
@Route(CasesNavigation.CASES + "/:number")
@OfficeReading
@StyleSheet("context://styles/work.css")
class CaseView extends Page implements BeforeEnterObserver {

    private final transient CaseReading cases;
    private final transient SignedIn signedIn;
    private final transient Messages messages;
    private final transient CaseParts parts;
    private final transient CirculationPanel circulation;
    private final Div body = new Div();
    private Location location = new Location("");
    private @Nullable PageTabs tabs;

    /** What the parts of the page are made with. */
    @org.springframework.stereotype.Component
    record CaseParts(
            CaseStatus status,
            CaseDetails details,
            CaseProof proof,
            CaseTimeline timeline,
            List<CaseButtons> buttons,
            List<CaseSection> sections,
            List<ApprovalSheet> sheets,
            DocumentPanels papers,
            People people) {}

    CaseView(CaseReading cases, SignedIn signedIn, Messages messages, CaseParts parts, CirculationPanel circulation) {
        this.cases = cases;
        this.signedIn = signedIn;
        this.messages = messages;
        this.parts = parts;
        this.circulation = circulation;
        addClassName("case");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        PageTabs shown = tabs;
        if (shown != null && shown.turnsTo(location)) {
            shown.show(location);
            return;
        }
        CaseNumber number = event.getRouteParameters()
                .get("number")
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new)
                .orElseThrow(NotFoundException::new);
        show(cases.overview(number).orElseThrow(NotFoundException::new));
    }

    private void show(CaseOverview overview) {
        CaseSummary summary = overview.summary();
        title(summary.number() + " · " + summary.title().in(getLocale()));
        lead(messages.t("cases.lead", messages.t("process." + summary.process()), messages.t(summary.stateKey())));
        actions(buttons(summary));
        body.removeAll();
        PageTabs beside = beside(overview);
        body.add(parts.status().of(overview, () -> again(summary)), beside);
        beside.show(location);
        tabs = beside;
    }

    /** Each is read and made when somebody opens it. */
    private PageTabs beside(CaseOverview overview) {
        CaseSummary summary = overview.summary();
        PageTabs beside = new PageTabs(messages.t("cases.parts"))
                .add("details", messages.t("cases.facts"), () -> parts.details().of(overview));
        sections(summary)
                .filter(section -> section.ownPart().isPresent())
                .forEach(section -> beside.add(
                        section.ownPart().orElseThrow(),
                        messages.t(section.titleKey()),
                        () -> section.of(overview, () -> again(summary)).orElseGet(Div::new)));
        beside.add("process", messages.t("cases.path"), () -> process(summary))
                .add(
                        "timeline",
                        messages.t("cases.timeline"),
                        () -> parts.timeline().of(summary))
                .add(CasesNavigation.OPINIONS, messages.t("cases.opinions"), () -> opinions(overview))
                .add("documents", messages.t("documents.title"), () -> papers(summary));
        if (signedIn.person().is(Role.AUDITOR)) {
            beside.add("proof", messages.t("cases.proof"), () -> parts.proof().of(summary, banner()));
        }
        return beside;
    }

    private Stream<CaseSection> sections(CaseSummary summary) {
        return parts.sections().stream()
                .filter(each -> each.covers(summary.process()))
                .sorted(Comparator.comparingInt(CaseSection::order));
    }

    private Component[] buttons(CaseSummary summary) {
        List<Component> buttons = new ArrayList<>();
        if (parts.sheets().stream().anyMatch(sheet -> sheet.process().equals(summary.process()))) {
            buttons.add(new Anchor(CasesNavigation.sheetOf(summary.number()), messages.t("cases.sheet")));
        }
        parts.buttons().stream()
                .filter(feature -> feature.covers(summary.process()))
                .forEach(feature -> buttons.addAll(feature.buttonsOf(summary, () -> again(summary))));
        return buttons.toArray(Component[]::new);
    }

    private void again(CaseSummary summary) {
        show(cases.overview(summary.number()).orElseThrow());
    }

    private Div process(CaseSummary summary) {
        CaseCourse course = cases.courseOf(summary.number());
        ProcessPanel panel = new ProcessPanel(parts.people(), messages);
        return new Div(panel.diagrams(course), panel.steps(course));
    }

    private Div opinions(CaseOverview overview) {
        CaseSummary summary = overview.summary();
        Div all = new Div();
        sections(summary)
                .filter(each -> each.ownPart().isEmpty())
                .forEach(each -> each.of(overview, () -> again(summary))
                        .ifPresent(shown -> all.add(new H2(messages.t(each.titleKey())), shown)));
        circulation
                .of(summary, () -> again(summary))
                .ifPresent(shown -> all.add(new H2(messages.t("cases.circulation")), shown));
        if (all.getChildren().findAny().isEmpty()) {
            all.add(new Paragraph(messages.t("cases.opinions.none")));
        }
        return all;
    }

    /** A document that is added here stands in the timeline, which is made anew when somebody opens it. */
    private Component papers(CaseSummary summary) {
        return parts.papers().of(Chain.of(summary.number()).subject(), panel -> forgetTimeline());
    }

    private void forgetTimeline() {
        PageTabs shown = tabs;
        if (shown != null) {
            shown.forget("timeline");
        }
    }
}
