package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.work.ProposalProcess;
import youcheng.tasks.list.TaskFilter;
import youcheng.workflow.WorkItemId;

/** Four eyes and the right to a case, where they count: in the services. */
@PortalTest
class FourEyesInTheProcessTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Office office;

    @Autowired
    private CaseReading cases;

    @Test
    void aSupervisorCannotApproveWhatTheyProposed() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer2", content);
        office.send("officer2", number, content);

        assertRefused(() -> office.review("officer2", number, Review.APPROVED), "decisions.rejection.ownCase");
        WorkItemId item = office.open(number).id();
        assertRefused(
                () -> office.sessions().as("officer2", () -> office.desk().claim(item)), "decisions.rejection.ownCase");
        office.review("supervisor", number, Review.APPROVED);
        assertThat(office.open(number).step()).isEqualTo(ProposalProcess.MUNICIPAL_DECISION);
    }

    @Test
    void aSupervisorCannotApproveWhatTheyChangedForAnother() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        WorkItemId draft = office.open(number).id();
        office.sessions().as("officer", () -> office.desk().giveBack(draft));
        office.send("officer2", number, content);
        assertRefused(() -> office.review("officer2", number, Review.APPROVED), "decisions.rejection.ownCase");
        assertRefused(() -> office.review("officer2", number, Review.RETURNED), "decisions.rejection.ownCase");
    }

    @Test
    void workThatSomebodyHoldsIsNotDoneByAnother() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        office.sessions().as("officer2", () -> office.desk().claim(item));
        assertRefused(() -> office.review("supervisor", number, Review.APPROVED), "tasks.rejection.heldBy");
        office.sessions().as("officer2", () -> office.desk().giveBack(item));
        office.review("supervisor", number, Review.APPROVED);
    }

    @Test
    void whoeverHoldsTwoRolesGivesOneOpinionAndDoesNotReview() {
        office.sessions()
                .as(
                        "admin",
                        () -> accounts.open(
                                "manyhats",
                                "钱多职",
                                EnumSet.of(Role.LEGAL, Role.FINANCE, Role.SUPERVISOR),
                                EnumSet.allOf(Desk.class)));
        CaseNumber number = office.handedIn();
        office.giveOpinion("manyhats", number, ProposalProcess.LEGAL_OPINION, Opinion.CONDITIONAL);
        assertRefused(
                () -> office.giveOpinion("manyhats", number, ProposalProcess.FINANCE_OPINION, Opinion.SUPPORT),
                "decisions.rejection.opinionBefore");
        office.giveOpinion(number, ProposalProcess.FINANCE_OPINION, Opinion.SUPPORT);
        office.giveOpinion(number, ProposalProcess.DESK_OPINION, Opinion.SUPPORT);
        assertRefused(() -> office.review("manyhats", number, Review.APPROVED), "decisions.rejection.opinionBefore");
    }

    @Test
    void aCaseIsReadByThoseWithAPartInItAndByAuditorsOnly() {
        CaseNumber number = office.sent();
        assertThat(readable("officer", number)).isTrue();
        assertThat(readable("supervisor", number)).isTrue();
        assertThat(readable("auditor", number)).isTrue();
        assertThat(readable("legal", number)).isTrue();
        assertThat(readable("leader", number)).isFalse();
        office.review("supervisor", number, Review.APPROVED);
        assertThat(readable("leader", number)).isTrue();
    }

    @Test
    void theListOfCasesHoldsThoseThatCanBeRead() {
        CaseNumber number = office.sent();
        assertThat(listed("officer", number)).isTrue();
        assertThat(listed("auditor", number)).isTrue();
        assertThat(listed("leader", number)).isFalse();
    }

    @Test
    void aWorkItemThatIsNotForAPersonIsNotThereForThem() {
        CaseNumber number = office.sent();
        WorkItemId item = office.open(number).id();
        assertThat(office.sessions().as("leader", () -> office.desk().open(item)))
                .isEmpty();
        assertThat(office.sessions().as("officer", () -> office.desk().open(item)))
                .hasValueSatisfying(opened -> assertThat(opened.objection()).isPresent());
        assertThat(office.sessions().as("supervisor", () -> office.list().count(TaskFilter.everything())))
                .isPositive();
    }

    private boolean readable(String person, CaseNumber number) {
        return office.sessions().as(person, () -> cases.read(number)).isPresent();
    }

    private boolean listed(String person, CaseNumber number) {
        return office.casesOf(person).stream().anyMatch(each -> each.number().equals(number));
    }

    private static void assertRefused(Runnable action, String key) {
        assertThatThrownBy(action::run)
                .isInstanceOf(Rejection.class)
                .extracting(refused -> ((Rejection) refused).key())
                .isEqualTo(key);
    }
}
