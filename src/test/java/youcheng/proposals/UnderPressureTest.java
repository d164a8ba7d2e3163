package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.audit.RefusedEntries;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Deciding;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalDrafting;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalRecord;
import youcheng.register.LegalStatus;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** What happens when a step fails at its very end, and when two people do the same thing at the same instant. */
@PortalTest
@Thorough
class UnderPressureTest {

    @Autowired
    private Office office;

    @Autowired
    private CaseReading cases;

    @Autowired
    private Deciding deciding;

    @Autowired
    private ProposalDrafting drafting;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aStepWhoseLastEntryFailsLeavesNothingBehindOnEitherSide() {
        CaseNumber number = office.signedButNotConfirmed();
        WholeCase before = read(number);
        try (RefusedEntries refused = new RefusedEntries(database, "relationship.signed")) {
            assertThatThrownBy(() -> office.confirm(number, Confirmation.CONFIRMED))
                    .hasStackTraceContaining(RefusedEntries.REASON);
        }

        WholeCase after = read(number);
        assertThat(after.summary()).isEqualTo(before.summary());
        assertThat(after.path()).isEqualTo(before.path());
        assertThat(after.workItems()).isEqualTo(before.workItems());
        assertThat(after.timeline()).hasSameSizeAs(before.timeline());
        ProposalRecord proposal = office.read("supervisor", office.open(number).id());
        assertThat(office.decision("supervisor", number).statements()).hasSize(5);
        assertThat(office.register
                        .find(Objects.requireNonNull(proposal.relationship()))
                        .orElseThrow()
                        .status())
                .isEqualTo(LegalStatus.APPROVED);
    }

    @Test
    void ofTwoPeopleWhoDecideTheSameTheFirstWinsAndTheSecondIsToldWhoDidIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            CaseNumber number = office.sent();
            WorkItemId item = office.open(number).id();
            List<Throwable> refused = SameInstant.refusals(
                    () -> office.sessions().as("supervisor", () -> {
                        deciding.review(item, Review.APPROVED, "同意", "", SeenDocuments.none());
                        return "";
                    }),
                    () -> office.sessions().as("officer2", () -> {
                        deciding.review(item, Review.REJECTED, "不同意", "", SeenDocuments.none());
                        return "";
                    }));

            assertThat(refused).hasSize(1).first().isInstanceOf(Rejection.class);
            Rejection told = (Rejection) refused.getFirst();
            WorkItem done = read(number).workItems().stream()
                    .filter(each -> each.id().equals(item))
                    .findFirst()
                    .orElseThrow();
            assertThat(told.key()).isEqualTo("tasks.rejection.doneBy");
            assertThat(told.arguments()[0]).isEqualTo(office.nameOf(Objects.requireNonNull(done.doneBy())));
            assertThat(read(number).timeline().stream()
                            .filter(entry -> entry.event().action().startsWith("proposal.done.Task_Review")))
                    .hasSize(1);
        }
    }

    @Test
    void aSecondClickOnTheSameDecisionIsToldThatItIsDone() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        office.review("supervisor", number, Review.RETURNED);
        assertThatThrownBy(() -> office.sessions()
                        .as(
                                "supervisor",
                                () -> deciding.review(item, Review.RETURNED, "再按一次", "", SeenDocuments.none())))
                .isInstanceOf(Rejection.class)
                .extracting(refused -> ((Rejection) refused).key())
                .isEqualTo("tasks.rejection.doneBy");
    }

    @Test
    void ofTwoWindowsWithTheSameDraftTheSecondIsToldAndOverwritesNothing() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        WorkItemId item = office.open(number).id();
        long seen = office.read("officer", item).version();
        office.sessions().as("officer", () -> drafting.save(item, seen, content));

        ProposalContent other = Dossiers.with(content, ProposalField.background, "另一个窗口");
        assertThatThrownBy(() -> office.sessions().as("officer", () -> drafting.save(item, seen, other)))
                .isInstanceOf(Rejection.class)
                .extracting(refused -> ((Rejection) refused).key())
                .isEqualTo("proposals.rejection.changedMeanwhile");
        assertThat(ProposalField.differing(content, office.read("officer", item).content()))
                .isEmpty();
    }

    @Test
    void ofTwoProposalsForTheSameCityOnlyOneRegistersTheIntent() throws Exception {
        ProposalContent content = office.dossier();
        CaseNumber first = office.begin("officer", content);
        CaseNumber second = office.begin("officer2", content);
        List<Throwable> refused = SameInstant.refusals(
                () -> office.send("officer", first, content), () -> office.send("officer2", second, content));

        long registered = office.register.knownAs("FR", List.of(content.partnerNameEn())).stream()
                .flatMap(city -> city.relationships().stream())
                .count();
        assertThat(registered).isEqualTo(1);
        assertThat(refused).allSatisfy(each -> assertThat(each).isInstanceOf(Rejection.class));
        assertThat(List.of(office.openItems(first), office.openItems(second)))
                .extracting(items -> items.getFirst().step().equals(ProposalProcess.DRAFT))
                .containsExactlyInAnyOrder(true, false);
    }

    private WholeCase read(CaseNumber number) {
        return office.sessions().as("auditor", () -> cases.read(number).orElseThrow());
    }
}
