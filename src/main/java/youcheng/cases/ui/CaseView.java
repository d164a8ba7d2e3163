package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import youcheng.audit.Chain;
import youcheng.audit.Verification;
import youcheng.audit.ui.ChainMessages;
import youcheng.audit.ui.EntryList;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.documents.ui.DocumentPanels;
import youcheng.identity.OfficeReading;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.workflow.WorkItem;

/** The page of a case, running or finished: where it stands, its diagram, facts, people and timeline. */
@Route(CasesNavigation.CASES + "/:number")
@OfficeReading
class CaseView extends Page implements BeforeEnterObserver {

    private final transient CaseReading cases;
    private final transient SignedIn signedIn;
    private final transient People people;
    private final transient Messages messages;
    private final transient TrailMessages trailMessages;
    private final transient ProcessPanel process;
    private final transient ChainMessages chainMessages;
    private final transient OversightButtons oversight;
    private final transient List<CaseButtons> features;
    private final transient List<CaseSection> sections;
    private final transient List<ApprovalSheet> sheets;
    private final transient CirculationPanel circulation;
    private final transient DocumentPanels papers;
    private final transient BackgroundTask backgroundTask;
    private final Div body = new Div();
    private EntryList timeline;

    CaseView(
            CaseReading cases,
            SignedIn signedIn,
            People people,
            Messages messages,
            TrailMessages trailMessages,
            ChainMessages chainMessages,
            OversightButtons oversight,
            List<CaseButtons> features,
            List<CaseSection> sections,
            List<ApprovalSheet> sheets,
            CirculationPanel circulation,
            DocumentPanels papers,
            BackgroundTask backgroundTask) {
        this.cases = cases;
        this.signedIn = signedIn;
        this.people = people;
        this.messages = messages;
        this.trailMessages = trailMessages;
        this.process = new ProcessPanel(people, messages);
        this.chainMessages = chainMessages;
        this.oversight = oversight;
        this.features = features;
        this.sections = sections;
        this.sheets = sheets;
        this.circulation = circulation;
        this.papers = papers;
        this.backgroundTask = backgroundTask;
        this.timeline = new EntryList(trailMessages, messages, false);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number = event.getRouteParameters()
                .get("number")
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new)
                .orElseThrow(NotFoundException::new);
        show(cases.read(number).orElseThrow(NotFoundException::new));
    }

    private void show(WholeCase whole) {
        CaseSummary summary = whole.summary();
        title(summary.number() + " · " + new Bilingual(summary.titleZh(), summary.titleEn()).in(getLocale()));
        lead(messages.t("cases.lead", messages.t("process." + summary.process()), messages.t(summary.stateKey())));
        actions(buttons(summary));
        body.removeAll();
        body.add(section("cases.now", now(whole)));
        sections.stream()
                .filter(each -> each.covers(summary.process()))
                .sorted(Comparator.comparingInt(CaseSection::order))
                .forEach(each -> each.of(whole, () -> again(summary))
                        .ifPresent(shown -> body.add(section(each.titleKey(), shown))));
        circulation.of(summary, () -> again(summary)).ifPresent(shown -> body.add(section("cases.circulation", shown)));
        timeline = new EntryList(trailMessages, messages, false);
        timeline.show(whole.timeline());
        body.add(
                section("cases.path", process.diagrams(whole), process.steps(whole)),
                section("cases.people", peopleOf(whole)),
                section("cases.facts", facts(whole)),
                section("documents.title", papers.of(Chain.of(summary.number()).subject(), () -> told(summary))),
                section("cases.timeline", timeline));
    }

    private Component[] buttons(CaseSummary summary) {
        List<Component> buttons = new ArrayList<>();
        if (sheets.stream().anyMatch(sheet -> sheet.process().equals(summary.process()))) {
            buttons.add(new Anchor(CasesNavigation.sheetOf(summary.number()), messages.t("cases.sheet")));
        }
        if (signedIn.person().is(Role.AUDITOR)) {
            buttons.add(verifyButton(summary));
        }
        features.stream()
                .filter(feature -> feature.covers(summary.process()))
                .forEach(feature -> buttons.addAll(feature.buttonsOf(summary, () -> again(summary))));
        return buttons.toArray(Component[]::new);
    }

    private void again(CaseSummary summary) {
        show(cases.read(summary.number()).orElseThrow());
    }

    private Component now(WholeCase whole) {
        List<WorkItem> open =
                whole.workItems().stream().filter(WorkItem::isOpen).toList();
        if (open.isEmpty()) {
            return new Span(
                    messages.t("cases.now.ended", messages.t(whole.summary().stateKey())));
        }
        UnorderedList list = new UnorderedList();
        open.forEach(item -> list.add(new ListItem(waiting(item, whole.summary()))));
        return list;
    }

    private Div waiting(WorkItem item, CaseSummary summary) {
        Long holder = item.assignee();
        Span who = new Span(
                holder == null
                        ? messages.t("cases.now.group", groupName(item))
                        : messages.t("cases.now.held", people.nameOf(holder)));
        Div line = new Div(new Span(messages.t(item.stepKey())), who);
        if (item.due() != null) {
            line.add(new Span(messages.t("cases.due", messages.date(item.due()))));
        }
        if (mayOpen(item)) {
            line.add(new Anchor(CasesNavigation.of(item.id()), messages.t("cases.toWork")));
        }
        line.add(new WorkMarks(item, messages));
        if (!signedIn.person().is(Role.AUDITOR)) {
            line.add(oversight.of(item, () -> again(summary)));
        }
        line.addClassName("work-about");
        return line;
    }

    private boolean mayOpen(WorkItem item) {
        Person person = signedIn.person();
        return item.isHeldBy(person.id())
                || (item.assignee() == null && person.groups().contains(item.group()));
    }

    private String groupName(WorkItem item) {
        String group = item.group();
        if (group == null) {
            return "";
        }
        String[] parts = group.split("@", 2);
        String role = messages.t("role." + parts[0]);
        return parts.length == 1 ? role : role + " · " + messages.t("desk." + parts[1]);
    }

    private Component peopleOf(WholeCase whole) {
        Definition list = new Definition();
        list.add(
                messages.t("cases.initiator"),
                trailMessages.nameOf(whole.summary().initiator()));
        Set<String> steps = new LinkedHashSet<>();
        for (WorkItem item : whole.workItems()) {
            Long doer = item.doneBy();
            if (doer != null && steps.add(item.step() + doer)) {
                list.add(messages.t(item.stepKey()), people.nameOf(doer));
            }
        }
        return list;
    }

    private Component facts(WholeCase whole) {
        Definition list = new Definition();
        CaseNumber parent = whole.summary().parent();
        if (parent != null) {
            list.add(messages.t("cases.parent"), new Anchor(CasesNavigation.of(parent), parent.value()));
        }
        String documentNumber = whole.summary().documentNumber();
        if (documentNumber != null) {
            list.add(messages.t("case.documentNumber"), documentNumber);
        }
        for (CaseFact fact : whole.facts()) {
            String value = messages.say(fact.value());
            if (fact.link() == null) {
                list.add(messages.t(fact.label()), value);
            } else {
                list.add(messages.t(fact.label()), new Anchor(fact.link(), value));
            }
        }
        return list;
    }

    /** A paper that was added here stands in the timeline at once. */
    private void told(CaseSummary summary) {
        timeline.show(cases.read(summary.number()).orElseThrow().timeline());
    }

    private Button verifyButton(CaseSummary summary) {
        Button verify = new Button(messages.t("cases.verify"));
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        verify.setDisableOnClick(true);
        // All bytes of all documents are read: that may take longer than a window should stand still.
        verify.addClickListener(event -> backgroundTask.start(
                this,
                run -> cases.verify(summary.number()),
                proofs -> {
                    report(proofs, new Bilingual(summary.titleZh(), summary.titleEn()));
                    verify.setEnabled(true);
                },
                () -> {
                    banner().say(Banner.Severity.ERROR, messages.t("audit.failed"));
                    verify.setEnabled(true);
                }));
        return verify;
    }

    private void report(List<Verification> proofs, Bilingual city) {
        boolean holds = proofs.stream().allMatch(Verification::holds);
        Map<Chain, Bilingual> names = proofs.stream().collect(Collectors.toMap(Verification::chain, proof -> city));
        List<String> sentences =
                proofs.stream().map(proof -> chainMessages.result(proof, names)).toList();
        banner().say(holds ? Banner.Severity.SUCCESS : Banner.Severity.ERROR, sentences);
    }

    private Section section(String titleKey, Component... content) {
        Section section = new Section(new H2(messages.t(titleKey)));
        section.add(content);
        return section;
    }
}
