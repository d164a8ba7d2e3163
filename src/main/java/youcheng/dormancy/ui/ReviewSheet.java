package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.ui.ApprovalSheet;
import youcheng.decisions.ui.DecisionSheet;
import youcheng.dormancy.review.PartnerAnswer;
import youcheng.dormancy.review.Recommendation;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.dormancy.review.ReviewReading;
import youcheng.dormancy.review.ReviewRecord;
import youcheng.dormancy.review.SentLetter;

/** The approval sheet of a review (休眠友城处理审批表): letters and answers, what was tried, the recommendation, every decision. */
@org.springframework.stereotype.Component
class ReviewSheet implements ApprovalSheet {

    private final ReviewReading reading;
    private final WhatWasTried tried;
    private final PlannedMilestones plan;
    private final DecisionSheet.SheetParts parts;
    private final Messages messages;

    ReviewSheet(
            ReviewReading reading,
            WhatWasTried tried,
            PlannedMilestones plan,
            DecisionSheet.SheetParts parts,
            Messages messages) {
        this.reading = reading;
        this.tried = tried;
        this.plan = plan;
        this.parts = parts;
        this.messages = messages;
    }

    @Override
    public String process() {
        return ReviewProcess.ID;
    }

    @Override
    public String titleKey() {
        return "dormancy.sheet";
    }

    @Override
    public Component of(WholeCase whole) {
        ReviewRecord review = reading.ofCase(whole.summary().number());
        DecisionSheet sheet = new DecisionSheet(whole.summary(), parts);
        sheet.row(messages.t("dormancy.contacts"), review.notes().contacts());
        sheet.row(
                messages.t("dormancy.letters"),
                review.letters().stream().map(this::line).toArray(String[]::new));
        for (PartnerAnswer answer : review.answers()) {
            sheet.row(messages.t("dormancy.answerContent"), messages.date(answer.date()), answer.content());
        }
        if (!review.attempts().isEmpty()) {
            sheet.row(messages.t("dormancy.tried"), tried.of(review.attempts()));
        }
        List<Recommendation> rounds = reading.recommendations(review.number());
        if (!rounds.isEmpty()) {
            Recommendation last = rounds.getLast();
            sheet.row(messages.t("dormancy.measure"), messages.t("dormancy.measure." + last.measure()), last.reason());
            if (!last.milestones().isEmpty()) {
                sheet.row(
                        messages.t("dormancy.milestones"),
                        plan.say(last.milestones()).split("\n"));
            }
        }
        sheet.initiator(whole.summary());
        sheet.decisions();
        return sheet.end();
    }

    private String line(SentLetter letter) {
        return messages.date(letter.sentOn()) + " · " + letter.reference() + " · " + letter.channel();
    }
}
