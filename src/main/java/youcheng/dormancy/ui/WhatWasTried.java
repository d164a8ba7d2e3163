package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Definition;
import youcheng.dormancy.evidence.Baseline;
import youcheng.dormancy.evidence.Comparison;
import youcheng.dormancy.review.Attempt;
import youcheng.dormancy.review.Evaluation;
import youcheng.dormancy.review.TriedMilestone;

/** Shows what was tried to revive a relationship, alike wherever somebody recommends, decides or reads it. */
@Component
class WhatWasTried {

    private final EvidenceMessages say;

    WhatWasTried(EvidenceMessages say) {
        this.say = say;
    }

    /** Each revival that was evaluated: when, the figures before and after, what it came to and why, its milestones. */
    UnorderedList of(List<Attempt> attempts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tried");
        attempts.forEach(each -> list.add(new ListItem(of(each))));
        return list;
    }

    private Div of(Attempt attempt) {
        H3 title = new H3(say.t("dormancy.tried.evaluatedOn", attempt.evaluatedOn()));
        title.add(outcome(attempt.outcome()));
        Definition facts =
                figures("dormancy.tried.thenAndNow", attempt.then(), attempt.now(), attempt.substantiveSince());
        facts.add(say.t("dormancy.evaluationReason"), attempt.reason());
        Div whole = new Div(title, facts);
        if (!attempt.milestones().isEmpty()) {
            whole.add(milestones(attempt.milestones()));
        }
        return whole;
    }

    /** What became of the milestones of one revival. */
    TriedMilestones milestones(List<TriedMilestone> milestones) {
        return new TriedMilestones(milestones, say.messages());
    }

    /** The figures of a revival that is to be evaluated: those of its approval against those of today. */
    Definition figures(Comparison compared) {
        return figures("dormancy.thenAndNow", compared.then(), compared.now(), compared.substantiveSince());
    }

    private Definition figures(String key, Baseline then, Baseline now, int substantiveSince) {
        Definition facts = new Definition();
        facts.add(say.t("dormancy.closeness"), say.t(key, say.score(then.closeness()), say.score(now.closeness())));
        facts.add(say.t("dormancy.form"), say.t(key, say.percent(then.form()), say.percent(now.form())));
        facts.add(say.t("dormancy.substantiveSince"), Integer.toString(substantiveSince));
        return facts;
    }

    private Badge outcome(Evaluation outcome) {
        return new Badge(
                say.t("outcome.Task_Evaluate." + outcome.name()),
                outcome == Evaluation.REVIVED ? Badge.Signal.GOOD : Badge.Signal.BAD);
    }
}
