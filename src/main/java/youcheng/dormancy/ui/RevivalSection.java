package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;
import youcheng.dormancy.revival.MilestoneRecord;
import youcheng.dormancy.revival.PartnerShare;
import youcheng.dormancy.revival.RevivalKeeping;
import youcheng.dormancy.revival.RevivalProgress;
import youcheng.dormancy.revival.RevivalReading;
import youcheng.dormancy.revival.RevivalReading.RevivalRights;
import youcheng.dormancy.revival.RevivalRecord;
import youcheng.dormancy.revival.RevivalState;
import youcheng.identity.People;

/** On the page of a review: its revival plan, as a board and as a timeline, and what may be done to it; earlier plans below. */
@org.springframework.stereotype.Component
class RevivalSection implements CaseSection {

    private final RevivalReading reading;
    private final RevivalKeeping keeping;
    private final MilestoneDialogs ask;
    private final People people;
    private final Messages messages;
    private final Dialogs dialogs;

    RevivalSection(
            RevivalReading reading,
            RevivalKeeping keeping,
            MilestoneDialogs ask,
            People people,
            Messages messages,
            Dialogs dialogs) {
        this.reading = reading;
        this.keeping = keeping;
        this.ask = ask;
        this.people = people;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process) {
        return reading.covers(process);
    }

    @Override
    public String titleKey() {
        return "revival.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<String> ownPart() {
        return Optional.of("revival");
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        CaseNumber review = overview.summary().number();
        List<RevivalRecord> plans = reading.all(review);
        Div section = new Div(new H2(messages.t("revival.title")));
        if (plans.isEmpty()) {
            section.add(new Paragraph(messages.t("revival.none")));
            return Optional.of(section);
        }
        RevivalRights rights = reading.rightsIn(review);
        section.add(plan(plans.getFirst(), new PlanButtons(review, rights, again)));
        plans.stream()
                .skip(1)
                .forEach(earlier -> section.add(new Details(
                        messages.t("revival.earlier", earlier.progress().round()),
                        plan(earlier, milestone -> List.of()))));
        return Optional.of(section);
    }

    private Div plan(RevivalRecord plan, RevivalBoard.Actions actions) {
        Div whole = new Div(new Paragraph(progress(plan.progress())), new Paragraph(partners(plan.milestones())));
        if (actions instanceof PlanButtons buttons && buttons.rights.adds()) {
            whole.add(new Button(messages.t("revival.add"), event -> buttons.add()));
        }
        whole.add(new RevivalBoard(plan.milestones(), actions, messages, people), new RevivalTimeline(plan, messages));
        return whole;
    }

    private String progress(RevivalProgress progress) {
        return progress.state() == RevivalState.RUNNING
                ? messages.t(
                        "revival.progress.RUNNING",
                        progress.month(),
                        progress.settled(),
                        progress.total(),
                        progress.endsOn())
                : messages.t("revival.progress." + progress.state(), progress.month());
    }

    private String partners(List<MilestoneRecord> milestones) {
        List<MilestoneRecord> shared = milestones.stream()
                .filter(each -> each.partner().hasPart() && each.replacedBy() == null)
                .toList();
        return messages.t("revival.partner.progress", count(shared, PartnerShare.DONE), shared.size());
    }

    private static int count(List<MilestoneRecord> shared, PartnerShare what) {
        return Math.toIntExact(
                shared.stream().filter(each -> each.partner().share() == what).count());
    }

    /** The buttons on the cards of the plan that a review has. */
    private final class PlanButtons implements RevivalBoard.Actions {

        private final CaseNumber review;
        private final RevivalRights rights;
        private final Runnable again;

        PlanButtons(CaseNumber review, RevivalRights rights, Runnable again) {
            this.review = review;
            this.rights = rights;
            this.again = again;
        }

        @Override
        public List<Button> of(MilestoneRecord milestone) {
            List<Button> buttons = new ArrayList<>();
            if (rights.tellsOfPartner() && milestone.partner().hasPart()) {
                buttons.add(button("revival.partner", milestone, () -> partner(milestone)));
            }
            if (rights.replaces() && milestone.isPlanned()) {
                buttons.add(button("revival.replace", milestone, () -> replace(milestone)));
                buttons.add(button("revival.drop", milestone, () -> drop(milestone)));
            }
            return buttons;
        }

        /** Several cards have the same buttons: whoever hears them hears of which milestone each is. */
        private Button button(String key, MilestoneRecord milestone, Runnable action) {
            Button button = new Button(messages.t(key), event -> action.run());
            button.setAriaLabel(messages.t("revival.about", messages.t(key), milestone.title()));
            return button;
        }

        void add() {
            ask.add(review, keeping.owners(review), milestone -> {
                keeping.add(review, milestone);
                done("revival.added");
            });
        }

        private void replace(MilestoneRecord old) {
            ask.replace(old, keeping.owners(review), (next, reason) -> {
                keeping.replace(review, old.item(), next, reason);
                done("revival.replaced");
            });
        }

        private void drop(MilestoneRecord milestone) {
            ask.drop(milestone, reason -> {
                keeping.drop(review, milestone.item(), reason);
                done("revival.dropped");
            });
        }

        private void partner(MilestoneRecord milestone) {
            ask.partner(milestone, (share, note) -> {
                keeping.partnerDid(review, milestone.item(), share, note);
                done("revival.partner.saved");
            });
        }

        private void done(String key) {
            dialogs.done(key);
            again.run();
        }
    }
}
