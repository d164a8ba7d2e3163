package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.base.Signature;
import youcheng.cases.CaseReading;
import youcheng.decisions.AskedOpinion;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Deciding;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Opinion;
import youcheng.decisions.Opinions;
import youcheng.decisions.Review;
import youcheng.decisions.Statement;
import youcheng.documents.SeenDocuments;
import youcheng.identity.Person;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalProcess;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** A supervisor asks somebody for one more opinion, beside those that every proposal needs. */
@PortalTest
@Thorough
class MoreOpinionsTest {

    @Autowired
    private Office office;

    @Autowired
    private Opinions opinions;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private Deciding deciding;

    @Autowired
    private CaseReading cases;

    @Autowired
    private Inbox inbox;

    @Test
    void theReviewWaitsForTheOpinionThatTheSupervisorAskedFor() {
        CaseNumber number = office.sent();
        ask(number, "officer2");

        assertThat(office.openItems(number))
                .extracting(WorkItem::step)
                .containsExactlyInAnyOrder(ProposalProcess.REVIEW, ProposalProcess.EXTRA_OPINION);
        WorkItemId review = office.open(number, ProposalProcess.REVIEW).id();
        assertRefused(
                () -> office.sessions()
                        .as(
                                "supervisor",
                                () -> deciding.review(review, Review.APPROVED, "同意", "", SeenDocuments.none())),
                "decisions.rejection.opinionMissingOf");
        give("officer2", number);
        office.sessions()
                .as("supervisor", () -> deciding.review(review, Review.APPROVED, "同意", "", SeenDocuments.none()));

        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
        assertThat(office.decision("leader", number).statements())
                .extracting(Statement::step)
                .contains(ProposalProcess.EXTRA_OPINION);
    }

    @Test
    void itCanBeAskedForWhileTheOthersAreStillToBeGivenAndTwiceAtOnce() {
        CaseNumber number = office.handedIn();
        ask(number, "officer2");
        office.giveOpinions(number);
        List<Person> left = office.sessions().as("supervisor", () -> opinions.candidates(number));
        assertThat(left)
                .extracting(Person::username)
                .doesNotContain("officer", "officer2", "supervisor", "legal", "finance", "desk", "admin", "auditor");

        give("officer2", number);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.REVIEW);
    }

    /** Whoever gave an opinion does not review, also where the opinion was an additional one. */
    @Test
    void itCountsForFourEyes() {
        CaseNumber number = office.sent();
        ask(number, "officer2");
        give("officer2", number);
        WorkItemId review = office.open(number).id();
        assertRefused(
                () -> office.sessions()
                        .as("officer2", () -> deciding.review(review, Review.APPROVED, "同意", "", SeenDocuments.none())),
                "decisions.rejection.opinionBefore");
    }

    @Test
    void aRequestIsRecalledAndTheReviewGoesOn() {
        CaseNumber number = office.sent();
        ask(number, "officer2");
        WorkItemId extra = office.open(number, ProposalProcess.EXTRA_OPINION).id();
        office.sessions().as("supervisor", () -> opinions.recall(extra, "已当面沟通"));
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.REVIEW);
        assertNobodyGave(extra, number);
        assertRefused(
                () -> office.sessions().as("supervisor", () -> opinions.recall(extra, "再按一次")),
                "decisions.rejection.opinionNotOpen");
        office.review("supervisor", number, Review.APPROVED);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
    }

    /** Nobody gave it: neither the supervisor, who recalled it, nor whoever was asked. */
    private void assertNobodyGave(WorkItemId extra, CaseNumber number) {
        WorkItem item = inbox.find(extra).orElseThrow();
        assertThat(item.state()).isEqualTo(WorkItem.State.DROPPED);
        assertThat(item.doneBy()).isNull();
        CaseReading.WholeCase whole =
                office.sessions().as("auditor", () -> cases.read(number)).orElseThrow();
        assertThat(whole.path())
                .filteredOn(step -> step.element().equals(ProposalProcess.EXTRA_OPINION))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.dropped()).isTrue();
                    assertThat(step.who()).isEqualTo(Actor.person(idOf("officer2")));
                });
        DecisionRecord decision = office.decision("supervisor", number);
        assertThat(decision.statements()).extracting(Statement::step).doesNotContain(ProposalProcess.EXTRA_OPINION);
        assertThat(decision.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.person()).isEqualTo(idOf("officer2"));
            assertThat(asked.recalledBy()).isEqualTo(Signature.of(Actor.person(idOf("supervisor"))));
        });
        assertThat(whole.timeline().getLast().event())
                .satisfies(event -> assertThat(event.action()).isEqualTo("proposal.opinionRecalled"))
                .satisfies(event -> assertThat(event.actor().accountId()).isEqualTo(idOf("supervisor")));
    }

    /** Of several requests the right one is recalled; whoever was asked in vain can be asked again, or review. */
    @Test
    void onlyTheRecalledRequestIsTakenBack() {
        CaseNumber number = office.sent();
        ask(number, "officer2");
        WorkItemId first = office.open(number, ProposalProcess.EXTRA_OPINION).id();
        office.sessions().as("supervisor", () -> opinions.recall(first, "改日再问"));
        ask(number, "officer2");
        give("officer2", number);

        DecisionRecord proposal = office.decision("supervisor", number);
        assertThat(proposal.asked()).extracting(AskedOpinion::isRecalled).containsExactly(true, false);
        assertThat(proposal.statements()).extracting(Statement::step).contains(ProposalProcess.EXTRA_OPINION);
    }

    @Test
    void onlyASupervisorOfTheDeskAsksAndOnlySomebodyWithoutAPart() {
        CaseNumber number = office.sent();
        long officer = idOf("officer");
        long legal = idOf("legal");
        assertRefused(
                () -> office.sessions().as("supervisor", () -> opinions.ask(number, officer, "请核")),
                "decisions.rejection.hadPart");
        assertRefused(
                () -> office.sessions().as("supervisor", () -> opinions.ask(number, legal, "请核")),
                "decisions.rejection.hadPart");
        assertRefused(
                () -> office.sessions().as("supervisor", () -> opinions.ask(number, idOf("auditor"), "请核")),
                "decisions.rejection.notToBeAsked");
        assertRefused(
                () -> office.sessions().as("supervisor", () -> opinions.ask(number, null, "请核")),
                "decisions.rejection.nobodyChosen");
        ask(number, "officer2");
        assertRefused(() -> ask(number, "officer2"), "decisions.rejection.notToBeAsked");
    }

    @Test
    void afterTheExaminationNobodyIsAsked() {
        CaseNumber number = office.reviewed();
        assertRefused(() -> ask(number, "officer2"), "decisions.rejection.notExamined");
    }

    @Test
    void itEndsWithAWithdrawnProposal() {
        CaseNumber number = office.sent();
        ask(number, "officer2");
        office.sessions().as("officer", () -> ending.withdraw(number, "对方推迟"));

        assertThat(office.hasOpenWork(number)).isFalse();
        assertThat(office.sessions().as("auditor", () -> cases.verify(number))).allMatch(proof -> proof.holds());
    }

    @Test
    void theNextRoundAsksAnew() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.giveOpinions(number);
        ask(number, "officer2");
        give("officer2", number);
        office.review("supervisor", number, Review.RETURNED);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "补充材料"));

        assertThat(office.openItems(number))
                .extracting(WorkItem::step)
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(Office.SPECIALISTS.keySet()));
        ask(number, "officer2");
        assertThat(office.openItems(number)).extracting(WorkItem::step).contains(ProposalProcess.EXTRA_OPINION);
    }

    private void ask(CaseNumber number, String whom) {
        long id = idOf(whom);
        office.sessions().as("supervisor", () -> opinions.ask(number, id, "请就交流基础提出意见"));
    }

    private void give(String person, CaseNumber number) {
        WorkItemId extra = office.open(number, ProposalProcess.EXTRA_OPINION).id();
        office.sessions()
                .as(person, () -> deciding.giveOpinion(extra, Opinion.SUPPORT, "交流基础良好", SeenDocuments.none()));
    }

    private long idOf(String username) {
        return office.sessions().as(username, () -> office.me()).id();
    }

    private static void assertRefused(Runnable event, String key) {
        assertThatThrownBy(event::run)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
