package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import youcheng.base.ui.Messages;
import youcheng.cases.ListedCase;
import youcheng.cases.ui.CaseLines;
import youcheng.proposals.work.ProposalReading;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: the cases in which it was proposed. */
@org.springframework.stereotype.Component
class ProposalsSection implements RelationshipSection {

    private final ProposalReading reading;
    private final Messages messages;

    ProposalsSection(ProposalReading reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public String titleKey() {
        return "menu.cases";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        List<ListedCase> proposals = reading.of(id);
        return proposals.isEmpty() ? Optional.empty() : Optional.of(new CaseLines(proposals, messages));
    }
}
