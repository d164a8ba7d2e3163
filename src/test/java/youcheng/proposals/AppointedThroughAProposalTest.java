package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.cases.Circulation;
import youcheng.decisions.Municipal;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.identity.AbsenceReason;
import youcheng.identity.AppointmentDraft;
import youcheng.identity.Colleagues;
import youcheng.identity.DeputyKeeping;
import youcheng.identity.Role;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.work.ProposalProcess;
import youcheng.tasks.list.TaskFilter;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/**
 * Deputies who were appointed as people appoint them: four eyes hold whichever way somebody tries around them, and what was
 * not left to a deputy is neither shown to them nor done by them.
 */
@PortalTest
@Thorough
class AppointedThroughAProposalTest {

    @Autowired
    private Office office;

    @Autowired
    private StandIns people;

    @Autowired
    private DeputyKeeping keeping;

    @Autowired
    private CaseReading cases;

    @Autowired
    private Circulation circulation;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    /** First way around: the initiator becomes the approver's deputy. */
    @Test
    void theInitiatorDoesNotApproveAsTheApproversDeputy() {
        String initiator = people.account(Role.OFFICER);
        String approver = people.account(Role.SUPERVISOR);
        CaseNumber number = sentBy(initiator);
        String acting = appoint(approver, initiator);

        assertThat(objection(acting, number)).isEqualTo("decisions.rejection.ownCase");
        refused(() -> claim(acting, number), "decisions.rejection.ownCase");
        refused(() -> office.review(acting, number, Review.APPROVED), "decisions.rejection.ownCase");
        office.review(approver, number, Review.APPROVED);
        String leader = people.account(Role.MUNICIPAL_LEADER);
        String leading = appoint(leader, initiator);
        refused(() -> office.decide(leading, number, Municipal.APPROVED), "decisions.rejection.ownCase");
        office.decide(leader, number, Municipal.APPROVED);
    }

    /** Second way: the approver becomes the initiator's deputy before the draft is sent. */
    @Test
    void theApproverDoesNotApproveWhatTheyWroteForTheInitiator() {
        String initiator = people.account(Role.OFFICER);
        String approver = people.account(Role.SUPERVISOR);
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin(initiator, content);
        long appointment = appointed(initiator, approver, Set.of(), Set.of());
        office.save(Colleagues.acting(approver, initiator), number, content);
        end(initiator, appointment);
        office.send(initiator, number, content);
        office.giveOpinions(number);

        refused(() -> office.review(approver, number, Review.APPROVED), "decisions.rejection.ownCase");
        String other = people.account(Role.OFFICER);
        String acting = appoint(approver, other);
        refused(() -> office.review(acting, number, Review.APPROVED), "decisions.rejection.ownCase");
        office.review("supervisor", number, Review.APPROVED);
    }

    /** Third way: one deputy acts on both sides, in their own name on neither. */
    @Test
    void aDeputyDoesNotActOnBothSides() {
        String initiator = people.account(Role.OFFICER);
        String lawyer = people.account(Role.LEGAL);
        String approver = people.account(Role.SUPERVISOR);
        String both = people.account(Role.FINANCE);
        String drafting = appoint(initiator, both);
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin(drafting, content);
        office.send(drafting, number, content);

        String advising = appoint(lawyer, both);
        refused(
                () -> office.giveOpinion(advising, number, ProposalProcess.LEGAL_OPINION, Opinion.SUPPORT),
                "decisions.rejection.ownCase");
        office.giveOpinions(number);
        String approving = appoint(approver, both);
        refused(() -> office.review(approving, number, Review.APPROVED), "decisions.rejection.ownCase");
        office.review(approver, number, Review.APPROVED);
    }

    /** And beside both: an opinion for the one, the approval for the other. */
    @Test
    void aDeputyDoesNotApproveWhatTheyAdvisedOnForAnother() {
        String lawyer = people.account(Role.LEGAL);
        String approver = people.account(Role.SUPERVISOR);
        String both = people.account(Role.OFFICER);
        CaseNumber number = office.handedIn();
        office.giveOpinion(appoint(lawyer, both), number, ProposalProcess.LEGAL_OPINION, Opinion.SUPPORT);
        office.giveOpinion(number, ProposalProcess.FINANCE_OPINION, Opinion.SUPPORT);
        office.giveOpinion(number, ProposalProcess.DESK_OPINION, Opinion.SUPPORT);

        String approving = appoint(approver, both);
        refused(() -> office.review(approving, number, Review.APPROVED), "decisions.rejection.opinionBefore");
        office.review(approver, number, Review.APPROVED);
    }

    @Test
    void onlyTheProcessesThatWereLeftToADeputyAreShownToThemAndDone() {
        String approver = people.account(Role.SUPERVISOR);
        String deputy = people.account(Role.FINANCE);
        CaseNumber number = office.sent();
        WorkItemId review = office.open(number).id();
        long other = appointed(approver, deputy, Set.of(), Set.of("AidPackage"));
        String acting = Colleagues.acting(deputy, approver);

        assertThat(listed(deputy)).doesNotContain(review);
        assertThat(listed(acting)).doesNotContain(review);
        assertThat(objection(acting, number)).isEqualTo("tasks.rejection.notInGroup");
        refused(() -> claim(acting, number), "cases.rejection.otherProcess");
        refused(() -> office.review(acting, number, Review.APPROVED), "cases.rejection.otherProcess");
        refused(
                () -> office.sessions()
                        .as(
                                acting,
                                () -> circulation.circulate(
                                        number, List.of(office.sessions().accountId("legal")), "请阅")),
                "cases.rejection.otherProcess");

        end(approver, other);
        appointed(approver, deputy, Set.of(), Set.of(ProposalProcess.ID));
        assertThat(listed(deputy)).contains(review);
        claim(acting, number);
        office.review(acting, number, Review.APPROVED);
    }

    @Test
    void aDeputyReadsTheCasesOfTheProcessesThatWereLeftToThemOnly() {
        String officer = people.account(Role.OFFICER);
        String deputy = people.account(Role.HEALTH);
        CaseNumber number = office.begin(officer, office.dossier());
        assertThat(reads(deputy, number)).isFalse();

        long other = appointed(officer, deputy, Set.of(), Set.of("AidPackage"));
        assertThat(reads(deputy, number)).isFalse();
        assertThat(office.casesOf(deputy)).noneMatch(each -> each.number().equals(number));
        refused(
                () -> office.begin(Colleagues.acting(deputy, officer), office.dossier()),
                "cases.rejection.otherProcess");
        end(officer, other);

        appointed(officer, deputy, Set.of(), Set.of(ProposalProcess.ID));
        assertThat(reads(deputy, number)).isTrue();
        assertThat(office.casesOf(deputy)).anyMatch(each -> each.number().equals(number));
        office.begin(Colleagues.acting(deputy, officer), office.dossier());
    }

    @Test
    void onlyTheRolesThatWereLeftToADeputyAreTheirs() {
        String chief = people.account(Role.SUPERVISOR, Role.LEGAL);
        String deputy = people.account(Role.FINANCE);
        CaseNumber number = office.sent();
        appointed(chief, deputy, EnumSet.of(Role.LEGAL), Set.of());
        String acting = Colleagues.acting(deputy, chief);

        assertThat(listed(deputy)).doesNotContain(office.open(number).id());
        assertThatThrownBy(() -> office.review(acting, number, Review.APPROVED))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    /** In an act that is under way: the window is open, the form is filled in, the appointment ends. */
    @Test
    void whatIsHandedInAfterTheEndIsNotDone() {
        String approver = people.account(Role.SUPERVISOR);
        String deputy = people.account(Role.FINANCE);
        CaseNumber number = office.sent();
        long appointment = appointed(approver, deputy, Set.of(), Set.of());
        String acting = Colleagues.acting(deputy, approver);
        claim(acting, number);

        end(approver, appointment);

        assertThatThrownBy(() -> office.review(acting, number, Review.APPROVED))
                .isInstanceOf(AuthorizationDeniedException.class);
        office.review(approver, number, Review.APPROVED);
    }

    @Test
    void theTrailAndTheCaseNameBoth() {
        String approver = people.account(Role.SUPERVISOR);
        String deputy = people.account(Role.FINANCE);
        CaseNumber number = office.sent();
        String acting = appoint(approver, deputy);
        WorkItemId review = office.open(number).id();
        office.review(acting, number, Review.APPROVED);

        Actor both = Actor.deputy(
                office.sessions().accountId(deputy), office.sessions().accountId(approver));
        assertThat(trail.of(number))
                .filteredOn(entry -> entry.event().action().equals("proposal.done.Task_Review.APPROVED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.event().actor()).isEqualTo(both));
        assertThat(office.sessions()
                        .as(approver, () -> cases.read(number))
                        .orElseThrow()
                        .workItems())
                .filteredOn(item -> item.id().equals(review))
                .singleElement()
                .satisfies(item -> assertThat(item.doer()).contains(both));
    }

    private String appoint(String principal, String deputy) {
        appointed(principal, deputy, Set.of(), Set.of());
        return Colleagues.acting(deputy, principal);
    }

    private long appointed(String principal, String deputy, Set<Role> roles, Set<String> processes) {
        LocalDate today = LocalDate.now(clock);
        AppointmentDraft draft = new AppointmentDraft(
                office.sessions().accountId(principal),
                office.sessions().accountId(deputy),
                today,
                today.plusDays(5),
                roles,
                processes,
                AbsenceReason.LEAVE);
        return Objects.requireNonNull(office.sessions().as(principal, () -> keeping.appoint(draft)));
    }

    private void end(String by, long appointment) {
        office.sessions().as(by, () -> keeping.end(appointment));
    }

    private CaseNumber sentBy(String officer) {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin(officer, content);
        office.send(officer, number, content);
        office.giveOpinions(number);
        return number;
    }

    private void claim(String person, CaseNumber number) {
        WorkItemId item = office.open(number).id();
        office.sessions().as(person, () -> office.desk().claim(item));
    }

    private String objection(String person, CaseNumber number) {
        WorkItemId item = office.open(number).id();
        return office.sessions()
                .as(person, () -> office.desk().open(item))
                .orElseThrow()
                .objection()
                .orElseThrow()
                .key();
    }

    private List<WorkItemId> listed(String person) {
        return office.sessions().as(person, () -> office.list().page(TaskFilter.everything(), 0, 1000)).stream()
                .map(WorkItem::id)
                .toList();
    }

    private boolean reads(String person, CaseNumber number) {
        return office.sessions().as(person, () -> cases.read(number)).isPresent();
    }

    private static void refused(Runnable action, String key) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
