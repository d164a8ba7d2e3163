package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.Opinion;
import youcheng.decisions.Opinions;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalCopying;
import youcheng.proposals.work.ProposalProcess;
import youcheng.tasks.oversight.TaskOversight;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Four eyes count all rounds, go with a copy, and hold for those who oversee. */
@PortalTest
@Thorough
class FourEyesOverRoundsTest {

    @Autowired
    private Office office;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ProposalCopying copying;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Deciding deciding;

    @Autowired
    private TaskOversight oversight;

    @Autowired
    private AuditTrail trail;

    @Test
    void whoeverGaveAnOpinionInTheFirstRoundDoesNotDecideInTheSecond() {
        account("lawyer.and.head", Role.LEGAL, Role.SUPERVISOR);
        account("lawyer.and.leader", Role.FINANCE, Role.MUNICIPAL_LEADER);
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.giveOpinion("lawyer.and.head", number, ProposalProcess.LEGAL_OPINION, Opinion.SUPPORT);
        office.giveOpinion("lawyer.and.leader", number, ProposalProcess.FINANCE_OPINION, Opinion.SUPPORT);
        office.review("supervisor", number, Review.RETURNED);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "补充材料"));
        office.giveOpinions(number);

        assertRefused(
                () -> office.review("lawyer.and.head", number, Review.APPROVED), "decisions.rejection.opinionBefore");
        office.review("supervisor", number, Review.APPROVED);
        WorkItemId decision = office.open(number).id();
        assertRefused(
                () -> office.sessions()
                        .as("lawyer.and.leader", () -> office.desk().claim(decision)),
                "decisions.rejection.opinionBefore");
        office.decide(number, Municipal.APPROVED);
    }

    /** The office has one lawyer: who gave an opinion in the first round gives it again in the second. */
    @Test
    void theSameSpecialistsGiveTheirOpinionsInEveryRound() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.review("supervisor", number, Review.RETURNED);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "补充材料"));
        office.giveOpinions(number);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.REVIEW);
    }

    @Test
    void whoeverReturnedItAsSupervisorDoesNotDecideAsLeader() {
        account("head.and.leader", Role.SUPERVISOR, Role.MUNICIPAL_LEADER);
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.giveOpinions(number);
        office.review("head.and.leader", number, Review.RETURNED);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "补充材料"));
        office.review("supervisor", number, Review.APPROVED);
        WorkItemId decision = office.open(number).id();
        assertRefused(
                () -> office.sessions()
                        .as("head.and.leader", () -> office.desk().claim(decision)),
                "decisions.rejection.reviewedBefore");
    }

    @Test
    void aCopyIsNotApprovedByWhoeverWroteTheOriginal() {
        CaseNumber original = withdrawn("officer2");
        CaseNumber copy = copied("officer", original);
        assertRefused(() -> office.review("officer2", copy, Review.APPROVED), "decisions.rejection.ownOriginal");
        assertThat(oversees("officer2", copy)).isFalse();
        assertThat(trail.of(copy))
                .filteredOn(entry -> entry.event().action().equals("proposal.copiedFrom"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.event().changes())
                        .extracting(change -> change.after())
                        .contains("account:" + office.sessions().accountId("officer2")));
        office.review("supervisor", copy, Review.APPROVED);
    }

    @Test
    void aCopyOfACopyCarriesTheAuthorsOfBoth() {
        account("third.officer", Role.OFFICER, Role.SUPERVISOR);
        CaseNumber first = withdrawn("officer2");
        CaseNumber second = copied("officer", first);
        office.sessions().as("officer", () -> ending.withdraw(second, "重拟"));
        CaseNumber third = copied("third.officer", second);
        assertRefused(() -> office.review("officer2", third, Review.APPROVED), "decisions.rejection.ownOriginal");
        assertRefused(() -> office.review("third.officer", third, Review.APPROVED), "decisions.rejection.ownCase");
        office.review("supervisor", third, Review.APPROVED);
    }

    @Test
    void anAuthorWhoIsSupervisorOverseesNothingOfTheirOwnProposal() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer2", content);
        office.send("officer2", number, content);
        office.giveOpinions(number);
        WorkItem review = office.open(number);
        office.sessions().as("supervisor", () -> office.desk().claim(review.id()));
        account("other.head", Role.SUPERVISOR);
        long other = office.sessions().accountId("other.head");

        assertThat(oversees("officer2", number)).isFalse();
        assertThat(office.sessions().as("officer2", () -> oversight.candidates(review.id())))
                .isEmpty();
        assertRefused(
                () -> office.sessions().as("officer2", () -> oversight.reassign(review.id(), other, "换人")),
                "decisions.rejection.ownCase");
        assertRefused(
                () -> office.sessions().as("officer2", () -> oversight.moveDue(review.id(), workingDay(), "缓一缓")),
                "decisions.rejection.ownCase");
        assertRefused(
                () -> office.sessions().as("officer2", () -> ending.cancel(number, "取消")),
                "decisions.rejection.ownCase");
        assertRefused(
                () -> office.sessions().as("officer2", () -> opinions.ask(number, other, "请核")),
                "decisions.rejection.ownCase");
        assertThat(steering("officer2", number, review).urged()).containsExactly(review.id());
        office.sessions().as("officer2", () -> oversight.urge(review.id()));

        assertThat(oversees("supervisor", number)).isTrue();
        office.sessions().as("supervisor", () -> oversight.reassign(review.id(), other, "轮值"));
        office.sessions()
                .as("other.head", () -> deciding.review(review.id(), Review.APPROVED, "同意", "", SeenDocuments.none()));
        assertRefused(
                () -> office.sessions()
                        .as(
                                "officer2",
                                () -> oversight.moveDue(office.open(number).id(), workingDay(), "缓一缓")),
                "decisions.rejection.ownCase");
    }

    /** Whoever gave an opinion does not choose who reviews either; afterwards they oversee as others do. */
    @Test
    void whoeverGaveAnOpinionDoesNotSteerTheReview() {
        account("asked.head", Role.SUPERVISOR);
        CaseNumber number = office.sent();
        long asked = office.sessions().accountId("asked.head");
        office.sessions().as("supervisor", () -> opinions.ask(number, asked, "请核"));
        WorkItemId extra = office.open(number, ProposalProcess.EXTRA_OPINION).id();
        office.sessions()
                .as("asked.head", () -> deciding.giveOpinion(extra, Opinion.SUPPORT, "同意", SeenDocuments.none()));
        assertThat(oversees("asked.head", number)).isFalse();
        assertRefused(
                () -> office.sessions().as("asked.head", () -> ending.cancel(number, "取消")),
                "decisions.rejection.opinionBefore");
        office.review("supervisor", number, Review.APPROVED);
        assertThat(oversees("asked.head", number)).isTrue();
    }

    private LocalDate workingDay() {
        return LocalDate.of(office.today().getYear() + 1, 3, 10);
    }

    private boolean oversees(String person, CaseNumber number) {
        WorkItem item = office.open(number, office.openItems(number).getFirst().step());
        return steering(person, number, item).overseen().contains(item.id());
    }

    private TaskOversight.Steering steering(String person, CaseNumber number, WorkItem item) {
        return office.sessions().as(person, () -> oversight.steering(number, List.of(item)));
    }

    private CaseNumber withdrawn(String officer) {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin(officer, content);
        office.send(officer, number, content);
        office.sessions().as(officer, () -> ending.withdraw(number, "时机未到"));
        return number;
    }

    /** Copies the proposal, completes the copy and brings it to its review. */
    private CaseNumber copied(String officer, CaseNumber original) {
        CaseNumber copy = Objects.requireNonNull(office.sessions().as(officer, () -> copying.copy(original)));
        ProposalContent content = office.read(officer, office.open(copy).id()).content();
        ProposalContent complete = Dossiers.with(
                Dossiers.with(
                        content,
                        ProposalField.letterOfIntentDate,
                        Dossiers.complete().letterOfIntentDate()),
                ProposalField.letterOfIntentReference,
                "意向书〔2026〕2号");
        office.send(officer, copy, complete);
        office.giveOpinions(copy);
        return copy;
    }

    private void account(String username, Role first, Role... more) {
        office.sessions()
                .as(
                        "admin",
                        () -> accounts.open(username, username, EnumSet.of(first, more), EnumSet.allOf(Desk.class)));
    }

    private static void assertRefused(Runnable event, String key) {
        assertThatThrownBy(event::run)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
