package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.decisions.Condition;
import youcheng.decisions.Conditions;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.MunicipalDecision;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.proposals.content.National;
import youcheng.proposals.work.ProposalProcess;
import youcheng.workflow.WorkItemId;

/** An approval asks for conditions; they are checked off one by one, and the signing is confirmed after the last. */
@PortalTest
@Thorough
class ConditionsTest {

    @Autowired
    private Office office;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Conditions conditions;

    @Autowired
    private CaseReading cases;

    @Test
    void aSigningIsConfirmedWhenTheLastConditionIsCheckedOff() {
        CaseNumber number = approvedOn("对方议会批准\n\n  经费列入年度预算  ", "由分管副市长签署");
        assertThat(conditionsOf(number)).extracting(Condition::text).containsExactly("对方议会批准", "经费列入年度预算", "由分管副市长签署");
        toConfirmation(number);

        assertRefused(() -> office.confirm(number, Confirmation.CONFIRMED), "decisions.rejection.conditionsOpen");
        checkOff(number, 0);
        checkOff(number, 1);
        assertRefused(() -> office.confirm(number, Confirmation.CONFIRMED), "decisions.rejection.conditionsOpen");
        checkOff(number, 2);
        office.confirm(number, Confirmation.CONFIRMED);

        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.PLAN_FIRST_YEAR);
        assertThat(office.sessions()
                        .as("auditor", () -> cases.read(number))
                        .orElseThrow()
                        .timeline())
                .filteredOn(entry -> entry.event().action().equals("proposal.conditionMet"))
                .hasSize(3);
    }

    @Test
    void aRecordOfTheSigningGoesBackWhateverConditionIsOpen() {
        CaseNumber number = approvedOn("对方议会批准", "");
        toConfirmation(number);
        office.confirm(number, Confirmation.RETURNED);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.RECORD_SIGNING);
    }

    @Test
    void aSupervisorOpensAConditionAgainThatIsNotReallyMet() {
        CaseNumber number = approvedOn("对方议会批准", "");
        checkOff(number, 0);
        office.sessions().as("supervisor", () -> conditions.reopen(number, 0, "尚未见到批准文件"));

        assertThat(conditionsOf(number).getFirst().isOpen()).isTrue();
        assertRefused(
                () -> office.sessions().as("supervisor", () -> conditions.reopen(number, 0, "再按一次")),
                "decisions.rejection.conditionOpenAlready");
        checkOff(number, 0);
        assertThat(conditionsOf(number).getFirst().met()).isEqualTo("已落实");
    }

    @Test
    void whoeverChecksItOffSecondHearsThatItIsDone() throws Exception {
        CaseNumber number = approvedOn("对方议会批准", "");
        List<Throwable> refused = SameInstant.refusals(
                () -> {
                    checkOff(number, 0);
                    return "";
                },
                () -> {
                    office.sessions().as("officer2", () -> conditions.checkOff(number, 0, "我来登记"));
                    return "";
                });
        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejection.class,
                        why -> assertThat(why.key()).isEqualTo("decisions.rejection.conditionMetAlready"));
    }

    @Test
    void conditionsGoWithAnApprovalOnly() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        assertRefused(
                () -> office.sessions()
                        .as(
                                "supervisor",
                                () -> deciding.review(item, Review.RETURNED, "补充", "条件", SeenDocuments.none())),
                "decisions.rejection.conditionsWithoutApproval");
        assertRefused(
                () -> office.sessions()
                        .as(
                                "supervisor",
                                () -> deciding.review(
                                        item, Review.APPROVED, "同意", "条件\n".repeat(21), SeenDocuments.none())),
                "decisions.rejection.tooManyConditions");
        assertRefused(
                () -> office.sessions()
                        .as(
                                "supervisor",
                                () -> deciding.review(
                                        item, Review.APPROVED, "同意", "长".repeat(501), SeenDocuments.none())),
                "base.rejection.tooLong");
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.REVIEW);
        assertThat(conditionsOf(number)).isEmpty();
    }

    @Test
    void aConditionIsCheckedOffWithWordsWhileTheCaseRuns() {
        CaseNumber number = approvedOn("对方议会批准", "");
        assertRefused(
                () -> office.sessions().as("officer", () -> conditions.checkOff(number, 0, " ")),
                "base.rejection.missing");
        assertRefused(
                () -> office.sessions().as("officer", () -> conditions.checkOff(number, 7, "已落实")),
                "decisions.rejection.noCondition");
        toConfirmation(number);
        checkOff(number, 0);
        office.confirm(number, Confirmation.CONFIRMED);
        assertRefused(
                () -> office.sessions().as("supervisor", () -> conditions.reopen(number, 0, "迟了")),
                "decisions.rejection.closedAlready");
    }

    private CaseNumber approvedOn(String bySupervisor, String byLeader) {
        CaseNumber number = office.sent();
        WorkItemId review = office.open(number).id();
        office.sessions()
                .as(
                        "supervisor",
                        () -> deciding.review(review, Review.APPROVED, "同意", bySupervisor, SeenDocuments.none()));
        WorkItemId decision = office.open(number).id();
        office.sessions()
                .as(
                        "leader",
                        () -> deciding.decide(
                                decision,
                                new MunicipalDecision(Municipal.APPROVED, "京政外〔2026〕9号", Office.DECIDED, "同意"),
                                byLeader,
                                SeenDocuments.none()));
        return number;
    }

    private void toConfirmation(CaseNumber number) {
        office.apply(number);
        office.answer(number, National.GRANTED);
        office.sign(number);
    }

    private void checkOff(CaseNumber number, int index) {
        office.sessions().as("officer", () -> conditions.checkOff(number, index, "已落实"));
    }

    private List<Condition> conditionsOf(CaseNumber number) {
        return office.decision("auditor", number).conditions();
    }

    private static void assertRefused(Runnable event, String key) {
        assertThatThrownBy(event::run)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
