package youcheng;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReading;
import youcheng.cases.Circulation;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Correspondence;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.Opinion;
import youcheng.decisions.Opinions;
import youcheng.decisions.Review;
import youcheng.documents.Documents;
import youcheng.documents.Papers;
import youcheng.proposals.work.ProposalProcess;
import youcheng.workflow.WorkItemId;

/** Lists of accounts, tasks and cases, what stands on the page of a case, and the dialogs that name people. */
@Thorough
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class CasesAskOnceTest extends CountedPageTest {

    @Autowired
    private CaseReading cases;

    @Autowired
    private Circulation circulation;

    @Autowired
    private Correspondence correspondence;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Documents documents;

    @Autowired
    private Opinions opinions;

    @Test
    void theListOfAccounts() {
        asksNoMoreOften("admin", () -> go("accounts"), each -> colleague());
    }

    @Test
    void theDialogThatReassigns() {
        CaseNumber number = office.sent();
        asksNoMoreOften("supervisor", () -> press("cases/" + number, "改派"), each -> colleague());
    }

    @Test
    void theDialogThatCirculates() {
        CaseNumber number = office.sent();
        asksNoMoreOften("supervisor", () -> press("cases/" + number + "?tab=opinions", "传阅"), each -> colleague());
    }

    @Test
    void theDialogThatAsksForOneMoreOpinion() {
        CaseNumber number = office.sent();
        asksNoMoreOften("supervisor", () -> press("cases/" + number, "加签"), each -> colleague());
    }

    @Test
    void theFormThatPlansTheFirstYear() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.CONFIRMED);
        asksNoMoreOften("officer", () -> goToWork(number), each -> colleague());
    }

    @Test
    void theListOfTasks() {
        claimed(office.sent()); // each group of due dates is asked for; one that is there already
        asksNoMoreOften("officer2", () -> go("tasks"), each -> claimed(office.sent()));
    }

    @Test
    void thePageAtWhichASupervisorStarts() {
        sumsUpNoMoreOften("supervisor", () -> go("start"), each -> office.sent());
    }

    @Test
    void theListOfCases() {
        asksNoMoreOften("supervisor", () -> go("cases"), each -> office.sent());
        sumsUpNoMoreOften("auditor", () -> go("audit-start"), each -> office.sent());
    }

    @Test
    void theDocumentsOfACase() {
        CaseNumber number = office.sent();
        document(number);
        asksNoMoreOften("supervisor", () -> go("cases/" + number + "?tab=documents"), each -> document(number));
        asksNoMoreOften("auditor", () -> go("cases/" + number + "/sheet"), each -> document(number));
        asksNoMoreOften("supervisor", () -> goToWork(number), each -> document(number));
    }

    @Test
    void thePeopleACaseWasShownToAndItsTimeline() {
        CaseNumber number = office.sent();
        circulate(number);
        asksNoMoreOften("auditor", () -> go("cases/" + number + "?tab=opinions"), each -> circulate(number));
        asksNoMoreOften("auditor", () -> go("cases/" + number + "?tab=timeline"), each -> circulate(number));
        asksNoMoreOften("auditor", () -> go("audit?chain=" + Chain.of(number).subject()), each -> circulate(number));
    }

    @Test
    void theOpinionsThatWereAskedFor() {
        CaseNumber number = office.sent();
        ask(number);
        asksNoMoreOften("supervisor", () -> go("cases/" + number + "?tab=opinions"), each -> ask(number));
        asksNoMoreOften("supervisor", () -> go("cases/" + number + "?tab=process"), each -> ask(number));
        asksNoMoreOften("supervisor", () -> go("cases/" + number), each -> ask(number));
        String review = "work/" + office.open(number, ProposalProcess.REVIEW).id();
        asksNoMoreOften("officer2", () -> go(review), each -> give(number));
        asksNoMoreOften("auditor", () -> go("cases/" + number + "?tab=timeline"), each -> give(number));
        asksNoMoreOften("auditor", () -> go("cases/" + number + "/sheet"), each -> give(number));
    }

    @Test
    void theConditionsOfADecision() {
        CaseNumber few = approvedOn(1);
        CaseNumber many = approvedOn(1 + MORE);
        String tab = "?tab=opinions";
        asksNoMoreOften("officer", () -> go("cases/" + few + tab), () -> () -> go("cases/" + many + tab));
    }

    @Test
    void theLettersOfACorrespondence() {
        CaseNumber number = office.reviewed();
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        asksNoMoreOften(
                "officer",
                () -> go("cases/" + number + "?tab=opinions"),
                each -> office.sessions()
                        .as("officer", () -> correspondence.record(number, LocalDate.of(2026, 4, 1), "京外办函", "催询")));
    }

    @Test
    void whatTheInboxAndTheEngineDifferIn() {
        asksNoMoreOften(
                "admin",
                () -> go("inbox-check"),
                each -> database.sql("update work_item set candidate_group = 'NOBODY' where id = ?")
                        .param(office.open(office.sent()).id().value())
                        .update());
    }

    @Test
    void theLogOfAccess() {
        // It shows the newest page of a day that other tests fill too.
        sumsUpNoMoreOften(
                "auditor",
                () -> go("audit?chain=" + Chain.ofAccess(office.today()).subject()),
                each -> office.sessions().as("auditor", () -> cases.read(office.sent())));
    }

    private void claimed(CaseNumber number) {
        WorkItemId item = office.open(number).id();
        office.sessions().as("officer2", () -> office.desk().claim(item));
    }

    private void document(CaseNumber number) {
        String subject = Chain.of(number).subject();
        String name = "文件" + System.nanoTime() + ".pdf";
        office.sessions().as("officer", () -> documents.add(subject, name, new ByteArrayInputStream(Papers.pdf())));
    }

    private void circulate(CaseNumber number) {
        long reader = office.sessions().accountId(colleague());
        office.sessions().as("supervisor", () -> circulation.circulate(number, List.of(reader), "请知悉"));
    }

    private String ask(CaseNumber number) {
        String colleague = colleague();
        long person = office.sessions().accountId(colleague);
        office.sessions().as("supervisor", () -> opinions.ask(number, person, "请核"));
        return colleague;
    }

    private void give(CaseNumber number) {
        String colleague = ask(number);
        long person = office.sessions().accountId(colleague);
        WorkItemId item = office.openItems(number).stream()
                .filter(each -> each.isHeldBy(person))
                .findFirst()
                .orElseThrow()
                .id();
        office.sessions().as(colleague, () -> deciding.giveOpinion(item, Opinion.SUPPORT, "同意", office.seen(number)));
    }

    private CaseNumber approvedOn(int conditions) {
        CaseNumber number = office.sent();
        String lines = IntStream.rangeClosed(1, conditions)
                .mapToObj(each -> "条件" + each)
                .collect(Collectors.joining("\n"));
        WorkItemId item = office.open(number).id();
        office.sessions()
                .as("supervisor", () -> deciding.review(item, Review.APPROVED, "同意", lines, office.seen(number)));
        office.decide(number, Municipal.APPROVED);
        return number;
    }
}
