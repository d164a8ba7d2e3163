package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.decisions.Statement;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalProcess;
import youcheng.workflow.WorkItem;

/** Three specialists give their opinions side by side, in whatever order, and the supervisor reads all of them. */
@PortalTest
@Thorough
class OpinionsTest {

    private static final String LEGAL = ProposalProcess.LEGAL_OPINION;
    private static final String FINANCE = ProposalProcess.FINANCE_OPINION;
    private static final String DESK = ProposalProcess.DESK_OPINION;

    @Autowired
    private Office office;

    @Autowired
    private CaseReading cases;

    static Stream<List<String>> orders() {
        return Stream.of(
                List.of(LEGAL, FINANCE, DESK),
                List.of(LEGAL, DESK, FINANCE),
                List.of(FINANCE, LEGAL, DESK),
                List.of(FINANCE, DESK, LEGAL),
                List.of(DESK, LEGAL, FINANCE),
                List.of(DESK, FINANCE, LEGAL));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theReviewWaitsForTheLastOpinionInEveryOrder(List<String> order) {
        CaseNumber number = office.handedIn();
        assertThat(openSteps(number)).containsExactlyInAnyOrder(LEGAL, FINANCE, DESK);

        office.giveOpinion(number, order.get(0), Opinion.SUPPORT);
        assertThat(openSteps(number)).containsExactlyInAnyOrder(order.get(1), order.get(2));
        office.giveOpinion(number, order.get(1), Opinion.CONDITIONAL);
        assertThat(openSteps(number)).containsExactly(order.get(2));
        office.giveOpinion(number, order.get(2), Opinion.OBJECT);

        assertThat(openSteps(number)).containsExactly(ProposalProcess.REVIEW);
        assertThat(office.decision("supervisor", number).statements())
                .extracting(Statement::step, Statement::outcome)
                .containsExactly(
                        tuple(order.get(0), "SUPPORT"),
                        tuple(order.get(1), "CONDITIONAL"),
                        tuple(order.get(2), "OBJECT"));
    }

    @Test
    void twoOpinionsGivenAtTheSameInstantBothStand() throws Exception {
        for (int round = 0; round < 10; round++) {
            CaseNumber number = office.handedIn();
            office.giveOpinion(number, DESK, Opinion.SUPPORT);
            List<Throwable> refused = SameInstant.refusals(() -> give(number, LEGAL), () -> give(number, FINANCE));

            assertThat(refused).isEmpty();
            assertThat(openSteps(number)).containsExactly(ProposalProcess.REVIEW);
            assertThat(office.decision("supervisor", number).statements())
                    .extracting(Statement::step)
                    .containsExactlyInAnyOrder(LEGAL, FINANCE, DESK);
            assertThat(office.sessions().as("auditor", () -> cases.verify(number)))
                    .hasSize(2)
                    .allMatch(proof -> proof.holds());
        }
    }

    /** Opinions inform the supervisor; they do not bind. */
    @ParameterizedTest
    @EnumSource(Opinion.class)
    void whateverIsOpinedTheSupervisorDecides(Opinion opinion) {
        CaseNumber number = office.handedIn();
        Office.SPECIALISTS.keySet().forEach(step -> office.giveOpinion(number, step, opinion));
        office.review("supervisor", number, Review.APPROVED);

        assertThat(openSteps(number)).containsExactly(ProposalProcess.MUNICIPAL_DECISION);
    }

    @Test
    void eachRoundAsksForAllOpinionsAnew() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.review("supervisor", number, Review.RETURNED);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "补充材料"));

        assertThat(openSteps(number)).containsExactlyInAnyOrder(LEGAL, FINANCE, DESK);
        assertThat(office.decision("legal", number).statements())
                .extracting(Statement::round)
                .containsOnly(1);
    }

    @Test
    void nobodyGivesTheOpinionOfAnotherGroup() {
        CaseNumber number = office.handedIn();
        Set.of("finance", "desk", "supervisor", "officer")
                .forEach(other -> assertThatThrownBy(() -> office.giveOpinion(other, number, LEGAL, Opinion.SUPPORT))
                        .isInstanceOf(RuntimeException.class));
        assertThatThrownBy(() -> office.giveOpinion("finance", number, LEGAL, Opinion.SUPPORT))
                .isInstanceOf(Rejection.class);
        assertThat(openSteps(number)).containsExactlyInAnyOrder(LEGAL, FINANCE, DESK);
    }

    private String give(CaseNumber number, String step) {
        office.giveOpinion(number, step, Opinion.SUPPORT);
        return "";
    }

    private List<String> openSteps(CaseNumber number) {
        return office.openItems(number).stream().map(WorkItem::step).toList();
    }
}
