package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.identity.People;
import youcheng.proposals.Decisions.MunicipalDecision;
import youcheng.proposals.Decisions.NationalAnswer;
import youcheng.proposals.Decisions.NationalApplication;
import youcheng.proposals.Decisions.Signing;
import youcheng.proposals.ProposalContent;
import youcheng.proposals.ProposalField;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalRecord;
import youcheng.proposals.Statement;
import youcheng.register.Countries;

/** Shows what a person needs to decide: what others said before, what changed since, and what the proposal says. */
@org.springframework.stereotype.Component
class ProposalSheet {

    private final Messages messages;
    private final People people;
    private final Countries countries;
    private final ConditionList conditions;

    ProposalSheet(Messages messages, People people, Countries countries, ConditionList conditions) {
        this.messages = messages;
        this.people = people;
        this.countries = countries;
        this.conditions = conditions;
    }

    /** The whole sheet of a proposal; for a review it marks what changed since the last one. */
    Div of(ProposalRecord proposal, boolean forReview) {
        Div sheet = new Div();
        if (!proposal.statements().isEmpty()) {
            sheet.add(section("proposals.said", statements(proposal)));
        }
        if (!proposal.conditions().isEmpty()) {
            sheet.add(section("proposals.conditions.title", conditions.of(proposal)));
        }
        sheet.add(section("proposals.screening", new ScreeningList(proposal.screening(), messages)));
        Definition steps = stepsSoFar(proposal);
        if (steps.getChildren().findAny().isPresent()) {
            sheet.add(section("proposals.soFar", steps));
        }
        Map<ProposalField, ProposalContent> changed = forReview ? proposal.changedSinceLastRound() : Map.of();
        Section content = section("proposals.content", content(proposal, changed));
        if (!changed.isEmpty()) {
            content.addComponentAtIndex(1, summary(changed.keySet()));
        }
        sheet.add(content);
        return sheet;
    }

    /** What others decided and why, oldest first. */
    Component statements(ProposalRecord proposal) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (Statement said : proposal.statements()) {
            Span when = new Span(messages.dateTime(said.at()));
            when.addClassName("timeline-when");
            Span who = new Span(people.nameOf(said.person()));
            who.addClassName("timeline-who");
            Span outcome = new Span(messages.t(said.outcomeKey()));
            outcome.addClassNames("status", "status-info");
            Paragraph why = new Paragraph(said.text());
            why.addClassNames("timeline-why", "multiline");
            Span step = new Span(messages.t("step." + ProposalProcess.ID + "." + said.step()));
            list.add(new ListItem(
                    new Div(when, who, step, outcome, new Span(messages.t("proposals.round", said.round()))), why));
        }
        return list;
    }

    /** Names what changed, so that nobody has to look for it. */
    private Paragraph summary(Set<ProposalField> changed) {
        return new Paragraph(messages.t(
                "proposals.changedFields",
                changed.stream()
                        .map(field -> messages.t(field.labelKey()))
                        .collect(Collectors.joining(messages.t("base.listComma")))));
    }

    private Component content(ProposalRecord proposal, Map<ProposalField, ProposalContent> changed) {
        Definition list = new Definition();
        for (ProposalField field : ProposalField.values()) {
            String now = text(field, proposal.content());
            ProposalContent before = changed.get(field);
            if (before == null) {
                list.add(messages.t(field.labelKey()), now);
            } else {
                list.add(messages.t(field.labelKey()), changed(now, text(field, before)));
            }
        }
        return list;
    }

    private Component changed(String now, String before) {
        Span mark = new Span(messages.t("proposals.changed"));
        mark.addClassNames("status", "status-warn");
        Span text = new Span(now.isEmpty() ? "—" : now);
        text.addClassName("multiline");
        Span old = new Span(before.isEmpty() ? "—" : before);
        old.addClassNames("multiline", "change-before");
        Span label = new Span(messages.t("proposals.before"));
        label.addClassName("timeline-when");
        Div both = new Div(new Div(mark, text), new Div(label, old));
        both.addClassName("changed");
        return both;
    }

    private Definition stepsSoFar(ProposalRecord proposal) {
        Definition list = new Definition();
        MunicipalDecision decision = proposal.municipalDecision();
        if (decision != null) {
            add(list, "proposal.municipalDate", decision.date());
            add(list, "proposal.municipalDocument", decision.documentNumber());
        }
        NationalApplication application = proposal.application();
        if (application != null) {
            add(list, "proposal.appliedDate", application.date());
            add(list, "proposal.appliedReference", application.reference());
            add(list, "proposal.appliedRemarks", application.remarks());
        }
        NationalAnswer answer = proposal.answer();
        if (answer != null) {
            add(list, "proposal.nationalDate", answer.date());
            add(list, "proposal.nationalReference", answer.reference());
            add(list, "proposal.nationalReason", answer.reason());
        }
        Signing signing = proposal.signing();
        if (signing != null) {
            add(list, "proposal.signingDate", signing.date());
            add(list, "proposal.signingPlace", signing.place());
            add(list, "proposal.ourSignatory", signing.ourSignatory());
            add(list, "proposal.partnerSignatory", signing.partnerSignatory());
            add(list, "proposal.agreement", signing.agreement());
        }
        return list;
    }

    private void add(Definition list, String labelKey, @Nullable Object value) {
        list.add(messages.t(labelKey), messages.say(value));
    }

    private String text(ProposalField field, ProposalContent content) {
        Object value = field.of(content);
        if (value instanceof Enum<?> constant) {
            return messages.say(MessageKey.of(field.labelKey(), constant));
        }
        if (field == ProposalField.country) {
            return countries
                    .find(content.country())
                    .map(country -> country.name(messages.language()))
                    .orElse("");
        }
        return messages.say(value);
    }

    private Section section(String titleKey, Component content) {
        return new Section(new H2(messages.t(titleKey)), content);
    }
}
