package youcheng.proposals.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseSummary;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.CaseEnding.Way;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Municipal;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.proposals.Dossiers;
import youcheng.proposals.Office;
import youcheng.proposals.content.National;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.register.Ending;
import youcheng.register.LegalStatus;
import youcheng.register.RelationshipRecord;
import youcheng.tasks.TaskService;

/** Stopping a proposal at every place where it can stand. */
@Thorough
@PortalTest
class EndingTest {

    @Autowired
    private Office office;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private CaseReading cases;

    @Autowired
    private TaskService desk;

    @Autowired
    private ProposalRepository proposals;

    /** A place where a proposal can stand, and how it gets there. */
    record Place(String name, Function<Office, CaseNumber> reach) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Place> beforeTheMunicipalDecision() {
        return Stream.of(
                new Place("draft", office -> office.begin("officer", office.dossier())),
                new Place("opinions", Office::handedIn),
                new Place("one opinion given", office -> {
                    CaseNumber number = office.handedIn();
                    office.giveOpinion(number, ProposalProcess.LEGAL_OPINION, Opinion.OBJECT);
                    return number;
                }),
                new Place("review", Office::sent),
                new Place("returned", office -> {
                    CaseNumber number = office.sent();
                    office.review("supervisor", number, Review.RETURNED);
                    return number;
                }),
                new Place("municipal leader", Office::reviewed));
    }

    static Stream<Place> afterTheMunicipalDecision() {
        return Stream.of(
                new Place("application", office -> decided(office)),
                new Place("answer", office -> {
                    CaseNumber number = decided(office);
                    office.apply(number);
                    return number;
                }),
                new Place("signing", office -> {
                    CaseNumber number = decided(office);
                    office.apply(number);
                    office.answer(number, National.GRANTED);
                    return number;
                }),
                new Place("confirmation", Office::signedButNotConfirmed));
    }

    static Stream<Place> beforeSigning() {
        return Stream.concat(beforeTheMunicipalDecision(), afterTheMunicipalDecision());
    }

    @ParameterizedTest
    @MethodSource("beforeTheMunicipalDecision")
    void theInitiatorWithdrawsFromWhereverItStands(Place place) {
        CaseNumber number = place.reach().apply(office);
        office.sessions().as("officer", () -> ending.withdraw(number, "对方城市换届，暂缓"));
        assertStopped(number, "WITHDRAWN");
    }

    @ParameterizedTest
    @MethodSource("afterTheMunicipalDecision")
    void afterTheMunicipalDecisionTheInitiatorCannotWithdraw(Place place) {
        CaseNumber number = place.reach().apply(office);
        assertRefused("officer", () -> ending.withdraw(number, "理由"), "decisions.rejection.decidedAlready");
        assertThat(office.hasOpenWork(number)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("beforeSigning")
    void aSupervisorCancelsFromWhereverItStands(Place place) {
        CaseNumber number = place.reach().apply(office);
        office.sessions().as("supervisor", () -> ending.cancel(number, "政策调整"));
        assertStopped(number, "CANCELLED");
    }

    @Test
    void whatIsSignedCannotBeCancelled() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.CONFIRMED);
        assertRefused("supervisor", () -> ending.cancel(number, "理由"), "decisions.rejection.closedAlready");
    }

    @Test
    void onlyTheInitiatorWithdraws() {
        CaseNumber number = office.sent();
        assertRefused("officer2", () -> ending.withdraw(number, "理由"), "decisions.rejection.notInitiator");
    }

    @Test
    void aSupervisorCannotCancelWhatTheyWrote() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer2", content);
        assertRefused("officer2", () -> ending.cancel(number, "理由"), "decisions.rejection.ownCase");
    }

    @Test
    void stoppingTakesAWrittenReason() {
        CaseNumber number = office.sent();
        assertRefused("officer", () -> ending.withdraw(number, "  "), "base.rejection.missing");
        assertRefused("supervisor", () -> ending.cancel(number, ""), "base.rejection.missing");
        assertThat(office.hasOpenWork(number)).isTrue();
    }

    @Test
    void whatNobodyOpenedIsTakenBackIntoTheDraftAndSentAgain() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        assertThat(ways("officer", number)).contains(Way.RECALL, Way.WITHDRAW);

        office.sessions().as("officer", () -> ending.recall(number));
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.DRAFT);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "补充背景"));
        office.giveOpinions(number);
        assertThat(office.decision("supervisor", number).round()).isEqualTo(2);
    }

    @Test
    void whatSomebodyOpenedCannotBeTakenBack() {
        CaseNumber number = office.handedIn();
        office.sessions()
                .as(
                        "legal",
                        () -> desk.look(office.open(number, ProposalProcess.LEGAL_OPINION)
                                .id()));
        assertRefused("officer", () -> ending.recall(number), "decisions.rejection.openedAlready");
        assertThat(ways("officer", number)).containsExactly(Way.WITHDRAW);
    }

    /** It is not yet done: looking at it counts only from those whose work it is. */
    @Test
    void thatTheInitiatorLooksDoesNotKeepFromTakingBack() {
        CaseNumber number = office.handedIn();
        office.sessions()
                .as(
                        "officer",
                        () -> desk.look(office.open(number, ProposalProcess.LEGAL_OPINION)
                                .id()));
        assertThat(ways("officer", number)).contains(Way.RECALL);
    }

    @Test
    void withdrawalAndApprovalAtTheSameInstantLeaveNoHalfState() throws Exception {
        for (int round = 0; round < 5; round++) {
            CaseNumber number = office.reviewed();
            List<Throwable> refused = SameInstant.refusals(
                    () -> office.sessions().as("officer", () -> {
                        ending.withdraw(number, "撤回");
                        return "";
                    }),
                    () -> {
                        office.decide(number, Municipal.APPROVED);
                        return "";
                    });

            assertThat(refused).hasSize(1).first().isInstanceOf(Rejection.class);
            CaseSummary summary = read(number);
            if (summary.isOpen()) {
                assertThat(office.open(number).step()).isEqualTo(ProposalProcess.APPLY_NATIONALLY);
            } else {
                assertStopped(number, "WITHDRAWN");
            }
        }
    }

    private void assertStopped(CaseNumber number, String outcome) {
        assertThat(office.hasOpenWork(number)).isFalse();
        assertThat(read(number).outcome()).isEqualTo(outcome);
        RelationshipRecord relationship = office.sessions()
                .as(
                        "auditor",
                        () -> java.util.Optional.ofNullable(proposals
                                        .findByCaseNumber(number.value())
                                        .orElseThrow()
                                        .relationship())
                                .flatMap(office.register::find)
                                .orElse(null));
        if (relationship != null) {
            assertThat(relationship.status()).isEqualTo(LegalStatus.ENDED);
            assertThat(relationship.ending()).isEqualTo(Ending.NOT_CONCLUDED);
        }
        assertThat(office.sessions().as("auditor", () -> cases.verify(number))).allMatch(Verification::holds);
    }

    private java.util.Set<Way> ways(String person, CaseNumber number) {
        return Objects.requireNonNull(office.sessions().as(person, () -> ending.waysFor(number)));
    }

    private void assertRefused(String person, Runnable action, String key) {
        assertThatThrownBy(() -> office.sessions().as(person, action))
                .isInstanceOf(Rejection.class)
                .extracting(refused -> ((Rejection) refused).key())
                .isEqualTo(key);
    }

    private CaseSummary read(CaseNumber number) {
        return office.sessions()
                .as("auditor", () -> cases.read(number).orElseThrow().summary());
    }

    private static CaseNumber decided(Office office) {
        CaseNumber number = office.reviewed();
        office.decide(number, Municipal.APPROVED);
        return number;
    }
}
