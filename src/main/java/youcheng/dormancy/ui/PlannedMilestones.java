package youcheng.dormancy.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.dormancy.revival.Milestone;
import youcheng.identity.People;

/** Says the milestones of a recommended revival in the reader's language, a line each. */
@Component
class PlannedMilestones {

    private final People people;
    private final Messages messages;

    PlannedMilestones(People people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    /** All of them, one below the other; empty where there are none. */
    String say(List<Milestone> milestones) {
        return milestones.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Milestone milestone) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.say(milestone.day()));
        parts.add(milestone.title());
        parts.add(messages.t("milestone.kind." + milestone.kind().name()));
        if (milestone.owner() != null) {
            parts.add(messages.t("dormancy.plan.owner", people.nameOf(milestone.owner())));
        }
        if (!milestone.partnerPart().isEmpty()) {
            parts.add(messages.t("revival.partner.part", milestone.partnerPart()));
        }
        if (milestone.budget() != null) {
            parts.add(messages.t("dormancy.tried.budget", milestone.budget()));
        }
        parts.add(messages.t("dormancy.plan.doneWhen", milestone.doneWhen()));
        return String.join(" · ", parts);
    }
}
