package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.decisions.CaseField;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.ContentList;
import youcheng.decisions.ui.Matter;
import youcheng.dormancy.evidence.EvidenceReading;
import youcheng.dormancy.review.PartnerAnswer;
import youcheng.dormancy.review.Recommendation;
import youcheng.dormancy.review.RecommendationField;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.dormancy.review.ReviewReading;
import youcheng.dormancy.review.ReviewRecord;
import youcheng.workflow.WorkItem;

/** What people decide on in a review: what is recommended, what the partner said, and the evidence. */
@org.springframework.stereotype.Component
class ReviewMatter implements Matter {

    private final ReviewReading reading;
    private final EvidenceReading evidence;
    private final WhatWasTried tried;
    private final PlannedMilestones plan;
    private final EvidenceMessages say;
    private final WakingWords words;
    private final Messages messages;

    ReviewMatter(
            ReviewReading reading,
            EvidenceReading evidence,
            WhatWasTried tried,
            PlannedMilestones plan,
            EvidenceMessages say,
            WakingWords words,
            Messages messages) {
        this.reading = reading;
        this.evidence = evidence;
        this.tried = tried;
        this.plan = plan;
        this.say = say;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(ReviewProcess.ID);
    }

    @Override
    public Shown of(WorkItem item, DecisionRecord decision, boolean examined) {
        ReviewRecord review = reading.forWork(item.id());
        List<Recommendation> rounds = reading.recommendations(review.number());
        Div matter = new Div();
        Optional<Component> changes = Optional.empty();
        if (!rounds.isEmpty()) {
            Map<RecommendationField, Recommendation> changed =
                    examined ? CaseField.changedSinceLastRound(RecommendationField.class, rounds) : Map.of();
            ContentList<Recommendation, RecommendationField> list =
                    new ContentList<>(messages, RecommendationField.class, this::text);
            Recommendation last = rounds.getLast();
            matter.add(section("dormancy.recommendation", list.of(last, changed)));
            matter.add(new Paragraph(messages.t("dormancy.consequence." + last.measure())));
            changes = list.changes(last, changed);
        }
        // Whoever recommends reads it in the form itself.
        if (!review.attempts().isEmpty() && !item.step().equals(ReviewProcess.RECOMMEND)) {
            matter.add(section("dormancy.tried", tried.of(review.attempts())));
        }
        matter.add(
                section("dormancy.letters", contact(review)),
                section("dormancy.evidence", recorded(review), panel(review)));
        return new Shown("dormancy.matter", matter, changes);
    }

    private Definition contact(ReviewRecord review) {
        Definition list = new Definition();
        list.add(messages.t("dormancy.state"), words.state(review));
        review.letters()
                .forEach(letter ->
                        list.add(messages.date(letter.sentOn()), letter.reference() + " · " + letter.channel()));
        for (PartnerAnswer answer : review.answers()) {
            list.add(messages.t("dormancy.answerDate"), messages.date(answer.date()));
            list.add(messages.t("dormancy.answerContent"), answer.content());
        }
        return list;
    }

    /** What is on record today, also where the case has begun long ago. */
    private EvidencePanel panel(ReviewRecord review) {
        return new EvidencePanel(say, evidence.of(review.relationship()));
    }

    private Definition recorded(ReviewRecord review) {
        Definition list = new Definition();
        review.opening().reasonKeys().forEach(key -> list.add(messages.t("dormancy.reasons"), messages.t(key)));
        add(list, "dormancy.words", review.opening().words());
        add(list, "dormancy.contacts", review.notes().contacts());
        add(list, "dormancy.effort", review.notes().effort());
        add(list, "dormancy.remarks", review.notes().remarks());
        return list;
    }

    private void add(Definition list, String key, String said) {
        if (!said.isEmpty()) {
            list.add(messages.t(key), said);
        }
    }

    private String text(RecommendationField field, Recommendation recommendation) {
        if (field == RecommendationField.milestones) {
            return plan.say(recommendation.milestones());
        }
        @Nullable Object value = field.of(recommendation);
        return value instanceof Enum<?> constant
                ? messages.say(MessageKey.of(field.labelKey(), constant))
                : messages.say(value);
    }

    private Section section(String titleKey, Component... content) {
        Section section = new Section(new H2(messages.t(titleKey)));
        section.add(content);
        return section;
    }
}
