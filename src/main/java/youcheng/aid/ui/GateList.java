package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import youcheng.aid.gates.Gate;
import youcheng.aid.gates.GateEvidence;
import youcheng.aid.gates.GateFinding;
import youcheng.aid.gates.GateStatement;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentsNavigation;
import youcheng.identity.People;

/** The gates of a package, each with its rule, whether goods pass it, what that stands on, and who waived it. */
@StyleSheet("context://styles/aid.css")
class GateList extends Div {

    private final transient Messages messages;
    private final transient People people;
    private final transient List<DocumentRecord> papers;

    /** A list; {@code papers} are those of the case, {@code buttons} adds to each gate what the person may do about it. */
    GateList(
            List<GateFinding> findings,
            List<DocumentRecord> papers,
            Function<GateFinding, List<Component>> buttons,
            People people,
            Messages messages) {
        this.people = people;
        this.papers = papers;
        this.messages = messages;
        addClassName("aid-gates");
        long failed = findings.stream().filter(GateFinding::isFailed).count();
        long waived = findings.stream()
                .filter(finding -> finding.result() == GateFinding.Result.WAIVED)
                .count();
        add(new Paragraph(messages.t("aid.gates.count", findings.size() - failed - waived, failed, waived)));
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(line(finding, buttons.apply(finding))));
        add(list);
    }

    private ListItem line(GateFinding finding, List<Component> buttons) {
        Gate gate = finding.gate();
        Span name = new Span(messages.t("aid.gate." + gate));
        name.addClassName("aid-gate-name");
        Div head = new Div(badge(finding), name);
        head.addClassName("aid-gate-head");
        Span rule = new Span(messages.t("aid.gate.rule." + gate));
        rule.addClassName("aid-gate-rule");
        ListItem line = new ListItem(head, rule);
        texts(finding).forEach(text -> {
            Paragraph said = new Paragraph(text);
            said.addClassName("multiline");
            line.add(said);
        });
        paper(finding.evidence()).ifPresent(line::add);
        if (!buttons.isEmpty()) {
            Div all = new Div();
            all.addClassName("page-actions");
            buttons.forEach(all::add);
            line.add(all);
        }
        return line;
    }

    private Badge badge(GateFinding finding) {
        return new Badge(
                messages.t("aid.gate.result." + finding.result()),
                switch (finding.result()) {
                    case PASSED -> Badge.Signal.GOOD;
                    case FAILED -> Badge.Signal.BAD;
                    case WAIVED -> Badge.Signal.WARN;
                });
    }

    private Optional<Paragraph> paper(GateEvidence evidence) {
        return papers.stream()
                .filter(paper -> evidence.document() != null && paper.id() == evidence.document())
                .findFirst()
                .map(paper -> new Paragraph(
                        new Span(messages.t("aid.gate.named", messages.t("aid.gate.document"), "")), link(paper)));
    }

    private static Anchor link(DocumentRecord paper) {
        Anchor link = new Anchor(
                DocumentsNavigation.file(paper.newest()), paper.newest().fileName());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private List<String> texts(GateFinding finding) {
        List<String> texts = new ArrayList<>();
        finding.reasons().forEach(reason -> texts.add(messages.say(reason)));
        finding.facts().forEach(fact -> texts.add(messages.say(fact)));
        GateEvidence evidence = finding.evidence();
        GateStatement stated = evidence.statement();
        if (stated != null) {
            texts.add(messages.t("aid.gate.stated", messages.t("aid.gate.statement." + stated), evidence.evidence()));
            if (!evidence.reference().isEmpty()) {
                String key = finding.gate() == Gate.RECIPIENT_STANDARD ? "aid.gate.standard" : "aid.gate.reference";
                texts.add(messages.t("aid.gate.named", messages.t(key), evidence.reference()));
            }
            if (evidence.date() != null) {
                texts.add(messages.t("aid.gate.named", messages.t("aid.gate.date"), messages.date(evidence.date())));
            }
        }
        GateFinding.Waiver waiver = finding.waiver();
        if (waiver != null) {
            texts.add(messages.t(
                    "aid.gate.waived",
                    messages.say(people.named(waiver.by())),
                    messages.dateTime(waiver.at()),
                    waiver.because()));
        }
        return texts;
    }
}
