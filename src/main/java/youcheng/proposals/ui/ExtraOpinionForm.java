package youcheng.proposals.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.cases.ui.HandIn;
import youcheng.identity.People;
import youcheng.proposals.AskedOpinion;
import youcheng.proposals.Decisions.Opinion;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalRecord;
import youcheng.proposals.ProposalWork;
import youcheng.workflow.WorkItem;

/** Whoever a supervisor asked gives one more opinion; what they were asked stands above it. */
@Component
class ExtraOpinionForm extends StepForm {

    private final ProposalWork work;
    private final People people;
    private final Messages messages;

    ExtraOpinionForm(Parts parts, ProposalWork work, People people, Messages messages) {
        super(ProposalProcess.EXTRA_OPINION, parts);
        this.work = work;
        this.people = people;
        this.messages = messages;
    }

    @Override
    void fill(HandIn handIn, WorkItem item, ProposalRecord proposal) {
        proposal.asked().stream()
                .filter(asked -> asked.round() == proposal.round() && concerns(asked, item))
                .forEach(asked -> {
                    Paragraph question = new Paragraph(messages.t(
                            "proposals.askedBy", people.nameOf(asked.askedBy()), asked.askedAt(), asked.question()));
                    question.addClassName("multiline");
                    handIn.put(question);
                });
        RadioButtonGroup<Opinion> outcome = handIn.outcome("outcome", "opinion", Opinion.class);
        TextArea text = handIn.lines("reason", "proposals.opinion");
        handIn.submit(
                "proposals.giveOpinion",
                "proposals.opinionGiven",
                () -> work.giveExtraOpinion(item.id(), outcome.getValue(), text.getValue(), handIn.seen()));
    }

    /** Who stands in for somebody sees what the group was asked. */
    private static boolean concerns(AskedOpinion asked, WorkItem item) {
        return item.isHeldBy(asked.person()) || asked.group().equals(item.group());
    }
}
