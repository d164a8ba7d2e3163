package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.ContentList;
import youcheng.decisions.ui.Matter;
import youcheng.proposals.content.NationalAnswer;
import youcheng.proposals.content.NationalApplication;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.Signing;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalReading;
import youcheng.proposals.work.ProposalRecord;
import youcheng.register.Countries;
import youcheng.workflow.WorkItem;

/** What people decide on in a proposal: what screening found, what was done since, what the proposal says. */
@org.springframework.stereotype.Component
class ProposalMatter implements Matter {

    private final ProposalReading reading;
    private final Messages messages;
    private final Countries countries;

    ProposalMatter(ProposalReading reading, Messages messages, Countries countries) {
        this.reading = reading;
        this.messages = messages;
        this.countries = countries;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(ProposalProcess.ID);
    }

    @Override
    public Shown of(WorkItem item, DecisionRecord decision, boolean examined) {
        ProposalRecord proposal = reading.forWork(item.id());
        Map<ProposalField, ProposalContent> changed = examined ? proposal.changedSinceLastRound() : Map.of();
        ContentList<ProposalContent, ProposalField> content =
                new ContentList<>(messages, ProposalField.class, this::text);
        Div matter = new Div();
        Definition steps = stepsSoFar(proposal, decision);
        if (steps.getChildren().findAny().isPresent()) {
            matter.add(section("proposals.soFar", steps));
        }
        matter.add(
                section("proposals.screening", new ScreeningList(proposal.screening(), messages)),
                section("proposals.content", content.of(proposal.content(), changed)));
        return new Shown("proposals.matter", matter, content.changes(proposal.content(), changed));
    }

    private Definition stepsSoFar(ProposalRecord proposal, DecisionRecord decisions) {
        Definition list = new Definition();
        decisions.municipalDecision().ifPresent(decision -> {
            add(list, "proposal.municipalDate", decision.date());
            add(list, "proposal.municipalDocument", decision.documentNumber());
        });
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
