package youcheng.dormancy.review;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseFacts;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.DecisionRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipRecord;

/** What reviews contribute to their cases: facts for the page. */
@Component
class ReviewCases implements CaseFacts {

    private final DormancyReviews reviews;
    private final Register register;
    private final DecisionFiles decisions;

    ReviewCases(DormancyReviews reviews, Register register, DecisionFiles decisions) {
        this.reviews = reviews;
        this.register = register;
        this.decisions = decisions;
    }

    @Override
    public String process() {
        return ReviewProcess.ID;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFact> factsOf(CaseNumber number) {
        ReviewRecord review =
                reviews.findByCaseNumber(number.value()).orElseThrow().record();
        RelationshipRecord relationship = register.find(review.relationship()).orElseThrow();
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new CaseFact(
                "dormancy.relationship",
                new MessageKey(relationship.statusKey()),
                "register/" + relationship.city().value()));
        facts.add(CaseFact.of(
                "dormancy.origin",
                new MessageKey("dormancy.origin." + review.opening().origin())));
        review.opening().reasonKeys().forEach(key -> facts.add(CaseFact.of("dormancy.reasons", new MessageKey(key))));
        facts.add(CaseFact.of("dormancy.words", review.opening().words()));
        facts.add(CaseFact.of("dormancy.openedOn", review.opening().on()));
        addWork(facts, review);
        return facts;
    }

    private void addWork(List<CaseFact> facts, ReviewRecord review) {
        facts.add(CaseFact.of("dormancy.contacts", review.notes().contacts()));
        facts.add(CaseFact.of("dormancy.effort", review.notes().effort()));
        facts.add(CaseFact.of("dormancy.remarks", review.notes().remarks()));
        for (PartnerAnswer answer : review.answers()) {
            facts.add(CaseFact.of("dormancy.answerDate", answer.date()));
            facts.add(CaseFact.of("dormancy.answerContent", answer.content()));
        }
        List<Recommendation> rounds = decisions.rounds(review.number(), Recommendation.class);
        if (!rounds.isEmpty()) {
            facts.add(CaseFact.of(
                    "dormancy.measure",
                    MessageKey.of("dormancy.measure", rounds.getLast().measure())));
            facts.add(CaseFact.of("dormancy.reason", rounds.getLast().reason()));
        }
        DecisionRecord decision = decisions.of(review.number());
        if (review.noticeDate() != null) {
            facts.add(CaseFact.of("dormancy.noticeDate", review.noticeDate()));
            facts.add(CaseFact.of("dormancy.noticeReference", review.noticeReference()));
        }
        if (decision.endingReason() != null) {
            facts.add(CaseFact.of("dormancy.endingReason", decision.endingReason()));
        }
    }
}
