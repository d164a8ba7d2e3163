package youcheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.decisions.Opinion;
import youcheng.identity.AccountList;
import youcheng.identity.AccountRecord;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.ListedAccounts;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.proposals.Office;
import youcheng.proposals.work.ProposalProcess;
import youcheng.tasks.oversight.TaskOversight;
import youcheng.workflow.InboxMarks;
import youcheng.workflow.WorkItem;

/** Who reads a case is kept as data, where it arises and as long as it holds. */
@PortalTest
class CaseReadersTest {

    private static final String LEADERS = Person.group(Role.MUNICIPAL_LEADER);

    @Autowired
    private Office office;

    @Autowired
    private CaseReading reading;

    @Autowired
    private CaseReaders readers;

    @Autowired
    private InboxMarks marks;

    @Autowired
    private TaskOversight oversight;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoeverIsOfferedATaskReadsItsCaseAndReadsOnWhenItIsDone() {
        CaseNumber number = office.begin("officer", office.dossier());
        assertThat(reads("finance", number)).isFalse();

        CaseNumber handedIn = office.handedIn();
        assertThat(reads("finance", handedIn)).isTrue();
        office.giveOpinion(handedIn, ProposalProcess.FINANCE_OPINION, Opinion.SUPPORT);
        assertThat(reads("finance", handedIn)).isTrue();
    }

    @Test
    void theLeaderReadsWhatIsReportedAsLateUntilItIsDueLater() {
        CaseNumber number = office.sent();
        assertThat(reads("leader", number)).isFalse();

        WorkItem item = office.open(number);
        transaction.executeWithoutResult(late -> marks.escalated(item.id(), LEADERS));
        assertThat(reads("leader", number)).isTrue();

        office.sessions().as("supervisor", () -> oversight.moveDue(item.id(), LocalDate.of(2031, 3, 5), "另有安排"));
        assertThat(reads("leader", number)).isFalse();
    }

    @Test
    void whoeverGaveATaskBackUndoneReadsOnOnlyWithTheirGroup() {
        Person helper = open("reader.helper", EnumSet.of(Role.OFFICER));
        CaseNumber number = office.begin("officer", office.dossier());
        WorkItem draft = office.open(number);
        office.sessions().as("officer", () -> office.desk().giveBack(draft.id()));
        office.sessions().as("reader.helper", () -> office.desk().claim(draft.id()));
        office.sessions().as("reader.helper", () -> office.desk().giveBack(draft.id()));
        assertThat(reads("reader.helper", number)).isTrue();

        change("reader.helper", EnumSet.of(Role.LEGAL));
        assertThat(helper.id()).isPositive();
        assertThat(reads("reader.helper", number)).isFalse();
    }

    @Test
    void whoeverManagesAccountsOnlyReadsNoCaseWhateverTheyDidBefore() {
        open("reader.mover", EnumSet.of(Role.OFFICER));
        CaseNumber number = office.begin("reader.mover", office.dossier());
        assertThat(mayRead("reader.mover", number)).isTrue();

        change("reader.mover", EnumSet.of(Role.ADMINISTRATOR));

        assertThat(mayRead("reader.mover", number)).isFalse();
    }

    @Test
    void aCaseThatTheSystemOpenedHasNoReaderOfItsOwn() {
        CaseNumber number = office.begin("officer", office.dossier());

        transaction.executeWithoutResult(status -> readers.opened(number, Actor.system("Event_Scan")));

        assertThat(reads("finance", number)).isFalse();
    }

    @Test
    void whoeverLeavesADeskReadsItsCasesNoMoreAtOnce() {
        open("reader.leaving", EnumSet.of(Role.SUPERVISOR));
        CaseNumber number = office.sent();
        assertThat(reads("reader.leaving", number)).isTrue();

        change("reader.leaving", EnumSet.of(Role.SUPERVISOR), Desk.AMERICAS_OCEANIA);
        assertThat(reads("reader.leaving", number)).isFalse();

        change("reader.leaving", EnumSet.of(Role.SUPERVISOR), Desk.EUROPE);
        assertThat(reads("reader.leaving", number)).isTrue();
    }

    @Test
    void whoeverOpenedACaseByRightReadsItOnAfterTheRightEnded() {
        open("reader.opener", EnumSet.of(Role.OFFICER));
        CaseNumber number = office.begin("reader.opener", office.dossier());

        change("reader.opener", EnumSet.of(Role.LEGAL));

        assertThat(reads("reader.opener", number)).isTrue();
    }

    @Test
    void whoeverLeftTheOfficeReadsNothingThoughTheRowsStay() {
        open("reader.left", EnumSet.of(Role.OFFICER));
        CaseNumber number = office.begin("reader.left", office.dossier());
        AccountRecord account = account("reader.left");
        long id = account.person().id();

        office.sessions().as("admin", () -> accounts.disable(id, account.version()));

        assertThatThrownBy(() -> office.casesOf("reader.left")).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> office.sessions().as("reader.left", () -> reading.read(number)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThat(rows(number, CaseReader.account(id))).isPositive();
    }

    @Test
    void anAuditorReadsByRoleAndNoRowSaysSo() {
        CaseNumber number = office.begin("officer", office.dossier());

        assertThat(reads("auditor", number)).isTrue();

        assertThat(rows(number, CaseReader.account(office.sessions().accountId("auditor"))))
                .isZero();
        assertThat(rows(number, CaseReader.group(Person.group(Role.AUDITOR)))).isZero();
    }

    private boolean reads(String username, CaseNumber number) {
        boolean reads =
                office.sessions().as(username, () -> reading.read(number)).isPresent();
        assertThat(listed(username, number)).isEqualTo(reads);
        return reads;
    }

    private boolean listed(String username, CaseNumber number) {
        return office.casesOf(username).stream().anyMatch(each -> each.number().equals(number));
    }

    private boolean mayRead(String username, CaseNumber number) {
        return office.sessions()
                .as(
                        username,
                        () -> !readers.readableOf(List.of(office.me()), List.of(number))
                                .isEmpty());
    }

    private Person open(String username, EnumSet<Role> roles) {
        office.sessions().as("admin", () -> accounts.open(username, "周阅", roles, EnumSet.of(Desk.EUROPE)));
        return account(username).person();
    }

    private long rows(CaseNumber number, String principal) {
        return database.sql("select count(*) from case_reader where case_number = ? and principal = ?")
                .params(number.value(), principal)
                .query(Long.class)
                .single();
    }

    private void change(String username, EnumSet<Role> roles) {
        change(username, roles, Desk.EUROPE);
    }

    private void change(String username, EnumSet<Role> roles, Desk desk) {
        AccountRecord account = account(username);
        office.sessions()
                .as(
                        "admin",
                        () -> accounts.change(
                                account.person().id(),
                                account.version(),
                                account.person().name(),
                                roles,
                                EnumSet.of(desk)));
    }

    private AccountRecord account(String username) {
        return office.sessions().as("admin", () -> ListedAccounts.all(accountList)).stream()
                .filter(each -> each.person().username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
