package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import youcheng.base.Signature;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;
import youcheng.decisions.AskedOpinion;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Opinions;
import youcheng.identity.People;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.workflow.WorkItem;

/** On the page of a case: who was asked for an additional opinion, and what about; an open request is recalled here. */
@org.springframework.stereotype.Component
class AskedOpinionsSection implements CaseSection {

    private final DecisionReading reading;
    private final Opinions opinions;
    private final SignedIn signedIn;
    private final People people;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    AskedOpinionsSection(
            DecisionReading reading,
            Opinions opinions,
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
    public boolean covers(String process) {
        return reading.covers(process);
    }

    @Override
    public String titleKey() {
        return "decisions.opinionsAsked";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        DecisionRecord decision = reading.of(overview.summary().number());
        if (decision.asked().isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        for (AskedOpinion asked : decision.asked()) {
            Span text = new Span(messages.t(
                    "decisions.askedOf",
                    people.named(asked.askedBy().actor()),
                    people.nameOf(asked.person()),
                    asked.askedAt(),
                    asked.question()));
            text.addClassName("multiline");
            ListItem item = new ListItem(text);
            Signature recalledBy = asked.recalledBy();
            if (recalledBy != null && asked.recalledAt() != null) {
                item.add(new Paragraph(
                        messages.t("decisions.askedRecalled", people.named(recalledBy.actor()), asked.recalledAt())));
            }
            list.add(item);
        }
        boolean recalls = overview.summary().isOpen()
                && signedIn.person().is(Role.SUPERVISOR)
                && opinions.mayAsk(overview.summary().number());
        if (recalls) {
            overview.workItems().stream()
                    .filter(item -> item.isOpen() && reading.isAdditional(item))
                    .forEach(item -> list.add(new ListItem(recall(item, again))));
        }
        return Optional.of(list);
    }

    private Button recall(WorkItem item, Runnable again) {
        Long holder = item.assignee();
        Button button = new Button(
                messages.t("decisions.recallOpinion"),
                event -> new ReasonDialog(
                                messages, make, "decisions.recallOpinion", "decisions.recallOpinion.about", item.id())
                        .ask("decisions.recallOpinion", reason -> {
                            opinions.recall(item.id(), reason);
                            dialogs.done("decisions.opinionRecalled");
                            again.run();
                        }));
        if (holder != null) {
            button.setAriaLabel(messages.t("decisions.recallOpinion") + ": " + people.nameOf(holder));
        }
        return button;
    }
}
