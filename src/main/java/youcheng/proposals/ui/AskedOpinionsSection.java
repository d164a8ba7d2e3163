package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.ui.CaseSection;
import youcheng.identity.People;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.proposals.AskedOpinion;
import youcheng.proposals.ProposalOpinions;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalReading;
import youcheng.proposals.ProposalRecord;
import youcheng.workflow.WorkItem;

/** On the page of a proposal: who was asked for one more opinion, and what about; an open request is recalled here. */
@org.springframework.stereotype.Component
class AskedOpinionsSection implements CaseSection {

    private final ProposalReading reading;
    private final ProposalOpinions opinions;
    private final SignedIn signedIn;
    private final People people;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    AskedOpinionsSection(
            ProposalReading reading,
            ProposalOpinions opinions,
            SignedIn signedIn,
            People people,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.reading = reading;
        this.opinions = opinions;
        this.signedIn = signedIn;
        this.people = people;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public String process() {
        return ProposalProcess.ID;
    }

    @Override
    public String titleKey() {
        return "proposals.opinionsAsked";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> of(WholeCase whole, Runnable again) {
        ProposalRecord proposal = reading.ofCase(whole.summary().number());
        if (proposal.asked().isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        for (AskedOpinion asked : proposal.asked()) {
            Span text = new Span(messages.t(
                    "proposals.askedOf",
                    people.nameOf(asked.askedBy()),
                    people.nameOf(asked.person()),
                    asked.askedAt(),
                    asked.question()));
            text.addClassName("multiline");
            ListItem item = new ListItem(text);
            Long recalledBy = asked.recalledBy();
            if (recalledBy != null && asked.recalledAt() != null) {
                item.add(new Paragraph(
                        messages.t("proposals.askedRecalled", people.nameOf(recalledBy), asked.recalledAt())));
            }
            list.add(item);
        }
        boolean recalls = whole.summary().isOpen()
                && signedIn.person().is(Role.SUPERVISOR)
                && opinions.mayAsk(whole.summary().number());
        if (recalls) {
            whole.workItems().stream()
                    .filter(item -> item.isOpen() && item.step().equals(ProposalProcess.EXTRA_OPINION))
                    .forEach(item -> list.add(new ListItem(recall(item, again))));
        }
        return Optional.of(list);
    }

    private Button recall(WorkItem item, Runnable again) {
        Long holder = item.assignee();
        Button button = new Button(
                messages.t("proposals.recallOpinion"),
                event -> new ReasonDialog(
                                messages, make, "proposals.recallOpinion", "proposals.recallOpinion.about", item.id())
                        .ask("proposals.recallOpinion", reason -> {
                            opinions.recall(item.id(), reason);
                            dialogs.done("proposals.opinionRecalled");
                            again.run();
                        }));
        if (holder != null) {
            button.setAriaLabel(messages.t("proposals.recallOpinion") + ": " + people.nameOf(holder));
        }
        return button;
    }
}
