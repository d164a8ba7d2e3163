package youcheng.decisions.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.decisions.AskedOpinion;
import youcheng.decisions.Deciding;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Opinion;
import youcheng.decisions.Part;
import youcheng.identity.People;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** A specialist supports, supports with conditions or objects; what somebody was asked for stands above it. */
@Component
class OpinionForm extends PartForm {

    private final Deciding deciding;
    private final DecisionReading reading;
    private final People people;
    private final Messages messages;

    OpinionForm(
            StepForm.FormParts parts, Deciding deciding, DecisionReading reading, People people, Messages messages) {
        super(parts, Part.OPINION_GIVER);
        this.deciding = deciding;
        this.reading = reading;
        this.people = people;
        this.messages = messages;
    }

    @Override
    void fill(HandIn handIn, WorkItem item, DecisionRecord decision, ShownMatter matter) {
        if (reading.isAdditional(item)) {
            decision.asked().stream()
                    .filter(asked -> asked.round() == decision.round() && concerns(asked, item))
                    .forEach(asked -> handIn.put(question(asked)));
        }
        RadioButtonGroup<Opinion> outcome = handIn.outcome("outcome", "opinion", Opinion.class);
        TextArea text = handIn.lines("reason", "decisions.opinion");
        handIn.submit(
                "decisions.giveOpinion",
                "decisions.opinionGiven",
                () -> matter.decide(
                        handIn, seen -> deciding.giveOpinion(item.id(), outcome.getValue(), text.getValue(), seen)));
    }

    private Paragraph question(AskedOpinion asked) {
        Paragraph question = new Paragraph(messages.t(
                "decisions.askedBy", people.named(asked.askedBy().actor()), asked.askedAt(), asked.question()));
        question.addClassName("multiline");
        return question;
    }

    /** Who stands in for somebody sees what the group was asked. */
    private static boolean concerns(AskedOpinion asked, WorkItem item) {
        return item.isHeldBy(asked.person()) || asked.group().equals(item.group());
    }
}
