package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.Opinion;
import youcheng.decisions.Opinions;
import youcheng.decisions.Review;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.documents.DocumentsChanged;
import youcheng.documents.Papers;
import youcheng.documents.SameName;
import youcheng.documents.SeenDocuments;
import youcheng.documents.Sighting;
import youcheng.proposals.content.National;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalProcess;
import youcheng.workflow.WorkItemId;

/** Approved is what was seen; and whoever added a document does not decide on it. */
@PortalTest
@Thorough
class SeenByDecisionsTest {

    @Autowired
    private Office office;

    @Autowired
    private Documents documents;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Opinions opinions;

    @Autowired
    private AuditTrail trail;

    @Test
    void everyDecisionRecordsTheVersionsItSawAndWhatComesLaterIsKnown() {
        CaseNumber number = office.handedIn();
        VersionRecord letter = add("officer", number, "意向书.pdf");
        office.giveOpinions(number);
        office.review("supervisor", number, Review.APPROVED);
        VersionRecord second = office.sessions()
                .as(
                        "officer",
                        () -> documents.add(
                                subject(number),
                                "意向书.pdf",
                                new ByteArrayInputStream(Papers.pdf()),
                                SameName.NEW_VERSION));
        office.decide(number, Municipal.APPROVED);

        List<Sighting> sightings = sightings(number);
        assertThat(sightings).hasSize(5);
        assertThat(sightings.subList(0, 4)).allSatisfy(each -> {
            assertThat(each.versions()).containsOnlyKeys(letter.id()).containsValue(letter.sha256());
            assertThat(each.inferred()).isFalse();
        });
        assertThat(sightings.getLast().versions()).containsOnlyKeys(second.id());
        DocumentRecord document = papers(number).getFirst();
        assertThat(sightings.subList(0, 4)).allMatch(each -> each.isBefore(document));
        assertThat(sightings.getLast().isBefore(document)).isFalse();
        assertThat(trail.of(number).stream()
                        .filter(entry -> entry.event().action().equals("proposal.done.Task_Review.APPROVED"))
                        .flatMap(entry -> entry.event().changes().stream())
                        .filter(change -> change.field().equals("document.seen"))
                        .map(Change::after))
                .containsExactly(letter.id() + " " + letter.sha256());
    }

    @Test
    void aDecisionOnAnOlderScreenIsRefusedAndNothingIsDone() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        SeenDocuments before = office.sessions().as("supervisor", () -> office.seen(number));
        add("officer", number, "补充.pdf");
        assertThatThrownBy(() -> office.sessions()
                        .as("supervisor", () -> deciding.review(item, Review.APPROVED, "同意", "", before)))
                .isInstanceOfSatisfying(DocumentsChanged.class, told -> {
                    assertThat(told.key()).isEqualTo("documents.rejection.addedMeanwhile");
                    assertThat(told.arguments()).containsExactly("补充.pdf");
                });
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.REVIEW);

        SeenDocuments with = office.sessions().as("supervisor", () -> office.seen(number));
        long id = papers(number).getFirst().id();
        office.sessions().as("officer", () -> documents.withdraw(subject(number), id, "有误"));
        assertThatThrownBy(() -> office.sessions()
                        .as("supervisor", () -> deciding.review(item, Review.APPROVED, "同意", "", with)))
                .isInstanceOfSatisfying(
                        DocumentsChanged.class,
                        told -> assertThat(told.key()).isEqualTo("documents.rejection.withdrawnMeanwhile"));
        office.review("supervisor", number, Review.APPROVED);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
        assertThat(sightings(number).getLast().versions()).isEmpty();
    }

    @Test
    void whoeverAddedADocumentDoesNotDecideOnItAndMayWithdrawIt() {
        CaseNumber number = office.sent();
        add("officer2", number, "会议纪要.pdf");
        assertRefused(() -> office.review("officer2", number, Review.APPROVED), "decisions.rejection.ownDocument");
        assertRefused(
                () -> office.sessions()
                        .as(
                                "officer2",
                                () -> office.desk().claim(office.open(number).id())),
                "decisions.rejection.ownDocument");
        long id = papers(number).getFirst().id();
        office.sessions().as("officer2", () -> documents.withdraw(subject(number), id, "另行提交"));
        office.review("officer2", number, Review.APPROVED);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
    }

    /** Of one document two people may have written versions: both are its authors. */
    @Test
    void theAuthorOfAnyVersionCounts() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        VersionRecord first = add("desk", number, "处室材料.pdf");
        office.sessions()
                .as(
                        "officer",
                        () -> documents.add(
                                subject(number),
                                "处室材料.pdf",
                                new ByteArrayInputStream(Papers.pdf()),
                                SameName.NEW_VERSION));
        assertThat(first.number()).isEqualTo(1);
        // It came while the desk's opinion was the desk's to give, so it is part of that opinion.
        office.giveOpinion(number, ProposalProcess.DESK_OPINION, Opinion.SUPPORT);
    }

    /** The paper of an opinion, of the decision and of the answer, as an office adds them on its way to the end. */
    @Test
    void thePapersOfOnesOwnStatementDoNotStopTheProcess() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        add("officer", number, "意向书.pdf");
        office.send("officer", number, content);
        add("legal", number, "法律意见书.pdf");
        office.review("supervisor", number, Review.RETURNED);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "补充背景"));
        office.giveOpinion(number, ProposalProcess.LEGAL_OPINION, Opinion.SUPPORT);
        office.review("supervisor", number, Review.APPROVED);
        add("leader", number, "市政府批复.pdf");
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        office.answer(number, National.GRANTED);
        add("officer", number, "结好协议.pdf");
        office.sign(number);
        office.confirm(number, Confirmation.CONFIRMED);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.PLAN_FIRST_YEAR);
        assertThat(sightings(number)).hasSize(10);
    }

    /** Nobody writes what they then give their opinion on; what belongs to the opinion itself is theirs to add. */
    @Test
    void aNewerVersionOfWhatOthersAddedBarsFromTheOpinion() {
        CaseNumber number = office.handedIn();
        add("officer", number, "合作方案.pdf");
        String step = ProposalProcess.EXTRA_OPINION;
        long asked = office.sessions().accountId("officer2");
        office.sessions().as("supervisor", () -> opinions.ask(number, asked, "请核"));
        add("officer2", number, "处室意见附件.pdf");
        office.sessions()
                .as(
                        "officer2",
                        () -> documents.add(
                                subject(number),
                                "合作方案.pdf",
                                new ByteArrayInputStream(Papers.pdf()),
                                SameName.NEW_VERSION));
        assertThat(papers(number))
                .filteredOn(each -> each.versions().size() == 2)
                .hasSize(1);
        assertRefused(
                () -> office.giveOpinion("officer2", number, step, Opinion.SUPPORT), "decisions.rejection.ownDocument");
    }

    /** A supervisor who adds to the case after the approval does not confirm its signing. */
    @Test
    void whatTheReviewerAddsAfterwardsBarsThemFromTheConfirmation() {
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.APPROVED);
        add("supervisor", number, "补充说明.pdf");
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        office.answer(number, National.GRANTED);
        office.sign(number);
        assertRefused(() -> office.confirm(number, Confirmation.CONFIRMED), "decisions.rejection.ownDocument");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.CONFIRM_SIGNING);
    }

    private VersionRecord add(String person, CaseNumber number, String name) {
        return office.sessions()
                .as(person, () -> documents.add(subject(number), name, new ByteArrayInputStream(Papers.pdf())));
    }

    private List<Sighting> sightings(CaseNumber number) {
        return office.sessions().as("auditor", () -> documents.sightings(subject(number)));
    }

    private List<DocumentRecord> papers(CaseNumber number) {
        return office.sessions().as("auditor", () -> documents.of(subject(number)));
    }

    private static void assertRefused(Runnable event, String key) {
        assertThatThrownBy(event::run)
                .isInstanceOf(Rejection.class)
                .extracting(refused -> ((Rejection) refused).key())
                .isEqualTo(key);
    }

    private static String subject(CaseNumber number) {
        return Chain.of(number).subject();
    }
}
