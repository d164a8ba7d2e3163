package youcheng.tasks.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReaders;
import youcheng.decisions.Opinion;
import youcheng.identity.Accounts;
import youcheng.identity.AppointedDeputies;
import youcheng.identity.Colleagues;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.plans.Plans;
import youcheng.proposals.Office;
import youcheng.proposals.StandIns;
import youcheng.proposals.work.ProposalProcess;
import youcheng.register.RelationshipId;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** What a list shows opens; deputies see what was left to them and no more. */
@PortalTest
class WhoseTasksTest {

    private static final String OTHER_PROCESS = "DormancyReview";

    @Autowired
    private Office office;

    @Autowired
    private StandIns people;

    @Autowired
    private AppointedDeputies deputies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseReaders readers;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    /** Such as a planned item of an officer: its desk's supervisors read its case and do none of its steps. */
    @Test
    void whatTheListOfTheTeamShowsOpens() {
        CaseNumber number = office.begin("officer", office.dossier());
        WorkItemId task = office.open(number).id();
        assertThat(office.sessions().as("supervisor", () -> office.desk().open(task)))
                .as("whoever has no part in the case and does not read it")
                .isEmpty();
        assertThat(listed("supervisor", Scope.TEAM, number))
                .as("a desk's case is no work of a team that does not read it")
                .isEmpty();
        assertThat(counted("supervisor", Scope.TEAM, number)).isZero();
        transaction.executeWithoutResult(status -> readers.ofDesk(number, "SUPERVISOR@EUROPE"));

        assertThat(listed("supervisor", Scope.TEAM, number)).containsExactly(task);
        assertThat(office.sessions().as("supervisor", () -> office.desk().open(task)))
                .hasValueSatisfying(opened -> assertThat(opened.objection())
                        .as("it is none of theirs")
                        .isPresent());
    }

    @Test
    void whatSomebodyMayNotSeeAnyMoreIsNotReadAgain() {
        String lawyer = people.account(Role.LEGAL);
        WorkItem task = office.open(office.handedIn(), ProposalProcess.LEGAL_OPINION);
        assertThat(asItIs(lawyer, task)).hasSize(1);
        becomes(lawyer, Role.HEALTH);

        assertThat(asItIs(lawyer, task)).isEmpty();
    }

    /** Of what the other holds and did, only what is for the roles that were left. */
    @Test
    void aDeputyForSomeRolesListsWhatIsForThem() {
        String principal = people.account(Role.LEGAL, Role.SUPERVISOR);
        CaseNumber toReview = office.sent();
        WorkItemId review = office.open(toReview).id();
        CaseNumber toAdvise = office.handedIn();
        WorkItemId opinion =
                office.open(toAdvise, ProposalProcess.LEGAL_OPINION).id();
        office.sessions().as(principal, () -> {
            office.desk().claim(review);
            office.desk().claim(opinion);
        });
        String deputy = people.account(Role.OFFICER);
        appoint(deputy, principal, Set.of(Role.LEGAL), Set.of());

        for (Scope scope : List.of(Scope.MINE, Scope.ALL)) {
            assertThat(listed(deputy, scope, toReview)).isEmpty();
            assertThat(listed(deputy, scope, toAdvise)).contains(opinion);
            assertThat(listed(principal, scope, toReview)).containsExactly(review);
        }
        office.giveOpinion(principal, toAdvise, ProposalProcess.LEGAL_OPINION, Opinion.SUPPORT);
        assertThat(listed(deputy, Scope.DONE, toAdvise)).containsExactly(opinion);
    }

    /** Of the other's team, what the other reads: that the deputy reads more in their own name adds nothing to it. */
    @Test
    void aTeamIsNotWhatTheDeputyAloneReads() {
        CaseNumber number = office.begin("officer", office.dossier());
        WorkItemId draft = office.open(number).id();
        String principal = people.account(Role.SUPERVISOR);
        String deputy = people.account(Role.LEGAL);
        transaction.executeWithoutResult(
                status -> readers.mentioned(number, office.sessions().accountId(deputy)));
        appoint(deputy, principal, Set.of(), Set.of());
        assertThat(office.sessions().as(deputy, () -> office.desk().open(draft)))
                .as("the deputy reads the case")
                .isPresent();
        assertThat(listed(deputy, Scope.TEAM, number)).isEmpty();

        transaction.executeWithoutResult(
                status -> readers.mentioned(number, office.sessions().accountId(principal)));
        assertThat(listed(deputy, Scope.TEAM, number)).containsExactly(draft);
    }

    /** A deputy for some processes oversees their tasks, and those of no others. */
    @Test
    void aDeputyForSomeProcessesOverseesThem() {
        String principal = people.account(Role.SUPERVISOR);
        CaseNumber number = office.sent();
        WorkItemId review = office.open(number).id();
        String proposals = people.account(Role.LEGAL);
        appoint(proposals, principal, Set.of(), Set.of(ProposalProcess.ID));
        String others = people.account(Role.LEGAL);
        appoint(others, principal, Set.of(), Set.of(OTHER_PROCESS));

        assertThat(listed(principal, Scope.TEAM, number)).containsExactly(review);
        assertThat(listed(proposals, Scope.TEAM, number)).containsExactly(review);
        assertThat(listed(others, Scope.TEAM, number)).isEmpty();
    }

    @Test
    void aDeputyForOtherProcessesPlansNothing() {
        String principal = people.account(Role.OFFICER);
        String deputy = people.account(Role.OFFICER);
        String acting = appoint(deputy, principal, Set.of(), Set.of(OTHER_PROCESS));
        Plans.PlannedItemDraft draft = new Plans.PlannedItemDraft("寄贺信", LocalDate.MAX, null);

        assertThatThrownBy(() -> office.sessions().as(acting, () -> plans.plan(new RelationshipId(1), draft)))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("cases.rejection.otherProcess"));
    }

    private String appoint(String deputy, String principal, Set<Role> roles, Set<String> processes) {
        deputies.appoint(office.sessions().accountId(deputy), office.sessions().accountId(principal), roles, processes);
        return Colleagues.acting(deputy, principal);
    }

    private void becomes(String username, Role role) {
        long id = office.sessions().accountId(username);
        Long version = database.queryForObject("select version from account where id = ?", Long.class, id);
        office.sessions()
                .as(
                        "admin",
                        () -> accounts.change(
                                id, Objects.requireNonNull(version), "改了", Set.of(role), EnumSet.allOf(Desk.class)));
    }

    private List<WorkItem> asItIs(String username, WorkItem task) {
        return office.sessions().as(username, () -> office.list().asTheyAre(List.of(task.id())));
    }

    private long counted(String username, Scope scope, CaseNumber number) {
        TaskFilter filter = new TaskFilter(scope, number.value(), false, Sort.DUE, true);
        return office.sessions().as(username, () -> office.list().count(filter));
    }

    private List<WorkItemId> listed(String username, Scope scope, CaseNumber number) {
        TaskFilter filter = new TaskFilter(scope, number.value(), false, Sort.DUE, true);
        return office.sessions().as(username, () -> office.list().page(filter, 0, 50)).stream()
                .map(WorkItem::id)
                .toList();
    }
}
