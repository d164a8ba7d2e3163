package youcheng.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.CaseEnding.Way;
import youcheng.decisions.Conditions;
import youcheng.decisions.Deciding;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Municipal;
import youcheng.decisions.MunicipalDecision;
import youcheng.decisions.Opinion;
import youcheng.decisions.Opinions;
import youcheng.decisions.Review;
import youcheng.decisions.Statement;
import youcheng.documents.SeenDocuments;
import youcheng.identity.People;
import youcheng.workflow.Trial;
import youcheng.workflow.WorkItemId;

/** A new process says what is its own in fewer than 300 lines, and has everything else that people decide by. */
@Thorough
@Import(Trial.class)
class VisitTest extends PageTest {

    @Autowired
    private Visits.Steps visits;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Conditions conditions;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private DecisionReading decisions;

    @Autowired
    private People people;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void deployed() {
        repository
                .createDeployment()
                .name("visits")
                .enableDuplicateFiltering(false)
                .addClasspathResource("trial/TrialVisit.bpmn")
                .deploy();
    }

    @Test
    void itNeedsFewerThan300LinesOfItsOwn() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/java/youcheng/visits/Visits.java"))) {
            assertThat(lines.count()).isLessThan(300);
        }
    }

    @Test
    void itGoesThroughTwoRoundsToTheLeadersDecision() {
        CaseNumber number = sent("考察港口");
        opinions(number);
        review(number, Review.RETURNED, "");
        send(number, "考察港口与自贸区");
        opinions(number);
        as("supervisor", () -> opinions.ask(number, idOf("officer2"), "费用是否合理"));
        assertRefused(() -> review(number, Review.APPROVED, ""), "decisions.rejection.opinionMissingOf");
        give("officer2", number, "Task_ExtraOpinion");
        review(number, Review.APPROVED, "压缩随员\n费用自理");
        as("leader", () -> deciding.decide(task(number), decision(Municipal.APPROVED), "", SeenDocuments.none()));

        assertThat(office.hasOpenWork(number)).isFalse();
        assertThat(read(number).round()).isEqualTo(2);
        assertThat(read(number).statements())
                .extracting(Statement::outcome)
                .containsExactly(
                        "SUPPORT", "SUPPORT", "RETURNED", "SUPPORT", "SUPPORT", "SUPPORT", "APPROVED", "APPROVED");
        assertThat(read(number).municipalDecision())
                .map(MunicipalDecision::outcome)
                .contains(Municipal.APPROVED);
        assertThat(read(number).openConditions()).isEqualTo(2);
        assertThat(office.sessions().as("auditor", () -> decisions.rounds(number, Visits.Content.class)))
                .extracting(Visits.Content::purpose)
                .containsExactly("考察港口", "考察港口与自贸区");
        assertThat(trail.of(number))
                .extracting(entry -> entry.event().action())
                .contains("decision.done.Task_Review.RETURNED", "decision.opinionAsked");
    }

    @Test
    void fourEyesHoldOverIt() {
        CaseNumber number = office.sessions().as("officer2", visits::begin);
        WorkItemId draft = task(number);
        as("officer2", () -> visits.send(draft, "回访", "里昂"));
        opinions(number);
        // Officer 2 is a supervisor too.
        assertRefused(
                () -> as(
                        "officer2",
                        () -> deciding.review(task(number), Review.APPROVED, "同意", "", SeenDocuments.none())),
                "decisions.rejection.ownCase");
        assertRefused(
                () -> as("officer2", () -> opinions.ask(number, idOf("desk"), "?")), "decisions.rejection.ownCase");
    }

    @Test
    void conditionsAreCheckedOffWhileItRuns() {
        CaseNumber number = sent("考察");
        opinions(number);
        review(number, Review.APPROVED, "压缩随员");
        as("officer", () -> conditions.checkOff(number, 0, "减为三人"));
        assertThat(read(number).openConditions()).isZero();
        as("supervisor", () -> conditions.reopen(number, 0, "名单未附"));
        assertThat(read(number).openConditions()).isEqualTo(1);
    }

    @Test
    void itIsRecalledWithdrawnAndCancelledByWhoMayWhileTheyMay() {
        CaseNumber number = sent("考察");
        assertThat(ways("officer", number)).containsExactlyInAnyOrder(Way.RECALL, Way.WITHDRAW);
        assertThat(ways("supervisor", number)).containsExactly(Way.CANCEL);
        as("officer", () -> ending.recall(number));
        assertThat(office.open(number).step()).isEqualTo("Task_Draft");
        as("officer", () -> ending.withdraw(number, "行程取消"));
        assertThat(office.hasOpenWork(number)).isFalse();
        assertThat(read(number).endingReason()).isEqualTo("行程取消");

        CaseNumber other = sent("考察");
        opinions(other);
        assertRefused(() -> as("officer", () -> ending.recall(other)), "decisions.rejection.openedAlready");
        as("supervisor", () -> ending.cancel(other, "对方不便"));
        assertThat(office.hasOpenWork(other)).isFalse();
        assertThat(ways("supervisor", other)).isEmpty();
    }

    @Test
    void itsPagesAreThere() {
        CaseNumber number = office.sessions().as("officer", visits::begin);
        signedInAs("officer");
        goToWork(number);
        type("purpose", "");
        click("送审");
        assertThat(refusalBeside("purpose")).isNotBlank();
        type("purpose", "考察港口");
        type("destination", "里昂");
        click("送审");
        opinions(number);
        signedInAs("supervisor");
        goToWork(number);
        assertThat(page()).contains("考察港口", "里昂", "法务意见", "支持");
        assertThat(find(RadioButtonGroup.class).single().getListDataView().getItemCount())
                .isEqualTo(Review.values().length);
        go("cases/" + number);
        assertThat(find(Button.class).withText("取消办件").all()).hasSize(1);
        go("cases/" + number + "/sheet");
        assertThat(page()).contains("出访审批表", "里昂");
    }

    private CaseNumber sent(String purpose) {
        CaseNumber number = office.sessions().as("officer", visits::begin);
        send(number, purpose);
        return number;
    }

    private void send(CaseNumber number, String purpose) {
        WorkItemId draft = task(number);
        as("officer", () -> visits.send(draft, purpose, "里昂"));
    }

    private void opinions(CaseNumber number) {
        give("legal", number, "Task_LegalOpinion");
        give("finance", number, "Task_FinanceOpinion");
    }

    private void give(String who, CaseNumber number, String step) {
        WorkItemId task = office.open(number, step).id();
        as(who, () -> deciding.giveOpinion(task, Opinion.SUPPORT, "无异议", SeenDocuments.none()));
    }

    private void review(CaseNumber number, Review outcome, String demands) {
        WorkItemId task = office.open(number, "Task_Review").id();
        as("supervisor", () -> deciding.review(task, outcome, "理由", demands, SeenDocuments.none()));
    }

    private MunicipalDecision decision(Municipal outcome) {
        return new MunicipalDecision(outcome, "京政外〔2026〕9号", office.today(), "批示");
    }

    private WorkItemId task(CaseNumber number) {
        return office.open(number).id();
    }

    private Set<Way> ways(String who, CaseNumber number) {
        return office.sessions().as(who, () -> ending.waysFor(number));
    }

    private DecisionRecord read(CaseNumber number) {
        return office.decision("auditor", number);
    }

    private long idOf(String username) {
        return people.active().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void signedInAs(String who) {
        office.sessions().signIn(who);
    }

    private void as(String who, Runnable action) {
        office.sessions().as(who, action);
    }

    private static void assertRefused(Runnable action, String key) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class, reason -> assertThat(reason.key()).isEqualTo(key));
    }
}
