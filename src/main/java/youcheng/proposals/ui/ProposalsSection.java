package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.proposals.work.ProposalOfRelationship;
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
        List<ProposalOfRelationship> proposals = reading.of(id);
        if (proposals.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        proposals.forEach(each -> list.add(new ListItem(line(each))));
        return Optional.of(list);
    }

    private Div line(ProposalOfRelationship proposal) {
        CaseSummary summary = proposal.summary();
        String number = summary.number().value();
        Component name =
                proposal.isReadable() ? new Anchor(CasesNavigation.of(summary.number()), number) : new Span(number);
        Div line = new Div(
                name,
                new Span(messages.t("process." + summary.process())),
                new Span(messages.date(summary.opened())),
                new Badge(messages.t(summary.stateKey()), summary.isOpen() ? Badge.Signal.INFO : Badge.Signal.PLAIN));
        line.addClassName("work-about");
        return line;
    }
}
