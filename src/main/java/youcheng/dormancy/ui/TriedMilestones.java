package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.dormancy.review.MilestoneOutcome;
import youcheng.dormancy.review.TriedCounts;
import youcheng.dormancy.review.TriedMilestone;

/** The milestones of a revival that is over: how many were done, then what became of each. */
class TriedMilestones extends Div {

    private final transient Messages messages;

    TriedMilestones(List<TriedMilestone> milestones, Messages messages) {
        this.messages = messages;
        Paragraph summary = new Paragraph(summary(TriedCounts.of(milestones)));
        summary.addClassName("tried-summary");
        OrderedList list = new OrderedList();
        list.addClassName("tried-milestones");
        milestones.forEach(each -> list.add(line(each)));
        add(summary, list);
    }

    /** What there was none of is not counted. */
    private String summary(TriedCounts counts) {
        List<String> ours = new ArrayList<>();
        ours.add(messages.t("dormancy.tried.done", counts.done(), counts.total()));
        count(ours, "dormancy.tried.dropped", counts.dropped());
        count(ours, "dormancy.tried.replaced", counts.replaced());
        count(ours, "dormancy.tried.undone", counts.undone());
        String said = String.join(messages.t("base.listComma"), ours);
        return counts.partnerParts() == 0
                ? messages.t("dormancy.tried.summary.oursOnly", said)
                : messages.t("dormancy.tried.summary", said, counts.partnerDone(), counts.partnerParts());
    }

    private void count(List<String> said, String key, int number) {
        if (number > 0) {
            said.add(messages.t(key, number));
        }
    }

    private ListItem line(TriedMilestone milestone) {
        Span title = new Span(milestone.title());
        title.addClassName("tried-title");
        Div head = new Div(title, badge(milestone.outcome()));
        head.addClassName("tried-head");
        Paragraph facts = new Paragraph(String.join(" · ", facts(milestone)));
        facts.addClassName("tried-facts");
        ListItem line = new ListItem(head, facts);
        if (milestone.result() != null) {
            boolean isDone = milestone.outcome() == MilestoneOutcome.DONE;
            Paragraph result = new Paragraph(
                    messages.t(isDone ? "dormancy.tried.result" : "dormancy.tried.why", milestone.result()));
            result.addClassName("multiline");
            line.add(result);
        }
        line.add(new PartnerPart(milestone.partner(), messages));
        return line;
    }

    private List<String> facts(TriedMilestone milestone) {
        List<String> facts = new ArrayList<>();
        facts.add(messages.t("milestone.kind." + milestone.kind().name()));
        facts.add(messages.t("dormancy.tried.plannedFirst", milestone.plannedFirst()));
        if (milestone.settledOn() != null) {
            facts.add(messages.t("dormancy.tried.settled." + milestone.outcome().name(), milestone.settledOn()));
        }
        if (milestone.budget() != null) {
            facts.add(messages.t("dormancy.tried.budget", milestone.budget()));
        }
        return facts;
    }

    private Badge badge(MilestoneOutcome outcome) {
        return new Badge(
                messages.t("dormancy.tried.outcome." + outcome.name()),
                switch (outcome) {
                    case DONE -> Badge.Signal.GOOD;
                    case DROPPED, REPLACED -> Badge.Signal.PLAIN;
                    case UNDONE -> Badge.Signal.BAD;
                });
    }
}
