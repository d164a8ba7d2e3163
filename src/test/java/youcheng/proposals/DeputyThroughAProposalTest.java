package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.TrailEntry;
import youcheng.audit.Verification;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.decisions.Statement;
import youcheng.documents.SeenDocuments;
import youcheng.identity.Role;
import youcheng.proposals.content.National;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.work.ProposalProcess;
import youcheng.tasks.list.TaskFilter;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Deputies take a proposal from its first line to its first year; both names stand at every act, and four eyes hold. */
@PortalTest
@Thorough
class DeputyThroughAProposalTest {

    @Autowired
    private Office office;

    @Autowired
    private StandIns standIns;

    @Autowired
    private Deciding deciding;

    @Autowired
    private CaseReading cases;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate database;

    @Test
    void everyActOfAWholeProposalNamesTheDeputyAndThePrincipal() {
        Map<String, String> acting = officeOfDeputies();
        CaseNumber number = concluded(acting);
        Set<Actor> deputies = acting.values().stream().map(this::actor).collect(Collectors.toSet());

        List<TrailEntry> entries = trail.of(number);
        assertThat(entries)
                .extracting(entry -> entry.event().actor())
                .filteredOn(Actor::isPerson)
                .hasSizeGreaterThan(15)
                .isSubsetOf(deputies);
        Map<String, Actor> doers = entries.stream()
                .collect(Collectors.toMap(
                        entry -> entry.event().action(), entry -> entry.event().actor(), (first, second) -> first));
        assertThat(doers)
                .containsEntry("proposal.begun", actor(acting, "officer"))
                .containsEntry("proposal.sent", actor(acting, "officer"))
                .containsEntry("proposal.screened.PASSED", actor(acting, "officer"))
                .containsEntry("work.opened", actor(acting, "supervisor"))
                .containsEntry("work.claimed", actor(acting, "supervisor"))
                .containsEntry("proposal.done.Task_LegalOpinion.SUPPORT", actor(acting, "legal"))
                .containsEntry("proposal.done.Task_FinanceOpinion.SUPPORT", actor(acting, "finance"))
                .containsEntry("proposal.done.Task_DeskOpinion.SUPPORT", actor(acting, "desk"))
                .containsEntry("proposal.done.Task_Review.APPROVED", actor(acting, "supervisor"))
                .containsEntry("proposal.done.Task_MunicipalDecision.APPROVED", actor(acting, "leader"))
                .containsEntry("document.added", actor(acting, "officer"))
                .containsEntry("proposal.done.Task_RecordSigning", actor(acting, "officer"))
                .containsEntry("proposal.done.Task_ConfirmSigning.CONFIRMED", actor(acting, "supervisor"))
                .containsEntry("proposal.closed.SIGNED", actor(acting, "officer"));
        assertThat(office.sessions().as("auditor", () -> cases.verify(number)))
                .hasSizeGreaterThan(1)
                .allMatch(Verification::holds);
    }

    @Test
    void bothTookPartInTheCase() {
        Map<String, String> acting = officeOfDeputies();
        CaseNumber number = concluded(acting);

        assertThat(tookPart(number, "AUTHOR"))
                .isEqualTo(actor(acting, "officer").people());
        assertThat(tookPart(number, "REVIEWER"))
                .isEqualTo(actor(acting, "supervisor").people());
        assertThat(tookPart(number, "DECIDER"))
                .isEqualTo(actor(acting, "leader").people());
        assertThat(tookPart(number, "RECORDER"))
                .isEqualTo(actor(acting, "officer").people());
        assertThat(tookPart(number, "OPINION_GIVER")).hasSize(6);
        Map<String, Actor> stated = office.decision("supervisor", number).statements().stream()
                .collect(Collectors.toMap(Statement::step, said -> said.by().actor()));
        assertThat(stated)
                .containsEntry(ProposalProcess.LEGAL_OPINION, actor(acting, "legal"))
                .containsEntry(ProposalProcess.REVIEW, actor(acting, "supervisor"))
                .containsEntry(ProposalProcess.MUNICIPAL_DECISION, actor(acting, "leader"));
    }

    @Test
    void theTaskIsThePrincipalsAndSaysWhoDidIt() {
        String acting = standIns.deputyOf("supervisor");
        CaseNumber number = office.sent();
        WorkItem review = office.open(number);
        office.sessions().as(acting, () -> office.desk().claim(review.id()));

        assertThat(office.open(number).assignee()).isEqualTo(office.sessions().accountId("supervisor"));
        office.review(acting, number, Review.APPROVED);
        assertThat(office.sessions()
                        .as("supervisor", () -> cases.read(number))
                        .orElseThrow()
                        .workItems())
                .filteredOn(item -> item.id().equals(review.id()))
                .extracting(WorkItem::doer)
                .containsExactly(Optional.of(actor(acting)));
    }

    @Test
    void whatWaitsForThePrincipalStandsInTheDeputysListAndIsDoneInThePrincipalsNameOnly() {
        String acting = standIns.deputyOf("supervisor");
        String deputy = StandIns.deputy(acting);
        CaseNumber number = office.sent();
        WorkItemId review = office.open(number).id();
        assertThat(listed(deputy)).contains(review);
        assertThat(listed(acting)).contains(review);
        assertThat(office.sessions().as(deputy, () -> office.desk().open(review)))
                .hasValueSatisfying(opened -> assertThat(opened.objection())
                        .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("tasks.rejection.otherName")));
        assertRefused(
                () -> office.sessions().as(deputy, () -> office.desk().claim(review)), "tasks.rejection.otherName");

        office.sessions().as("supervisor", () -> office.desk().claim(review));
        assertThat(listed(deputy)).contains(review);
        office.review(acting, number, Review.APPROVED);
        standIns.end(acting);
        assertThat(listed(deputy)).isEmpty();
    }

    /** First way to defeat four eyes: the initiator becomes the approver's deputy. */
    @Test
    void theInitiatorDoesNotApproveAsTheApproversDeputy() {
        String initiator = standIns.account(Role.OFFICER);
        CaseNumber number = sentBy(initiator);
        office.giveOpinions(number);
        String acting = standIns.appoint(initiator, "supervisor");

        assertRefused(() -> office.review(acting, number, Review.APPROVED), "decisions.rejection.ownCase");
        assertRefused(
                () -> office.sessions()
                        .as(
                                acting,
                                () -> office.desk().claim(office.open(number).id())),
                "decisions.rejection.ownCase");
        office.review("supervisor", number, Review.APPROVED);
        String leading = standIns.appoint(initiator, "leader");
        assertRefused(() -> office.decide(leading, number, Municipal.APPROVED), "decisions.rejection.ownCase");
    }

    /** Second way: the approver becomes the initiator's deputy before the draft is sent. */
    @Test
    void theApproverDoesNotApproveWhatTheyWroteAsTheInitiatorsDeputy() {
        String approver = standIns.account(Role.SUPERVISOR);
        String initiator = standIns.account(Role.OFFICER);
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin(initiator, content);
        String acting = standIns.appoint(approver, initiator);
        office.save(acting, number, content);
        standIns.end(acting);
        office.send(initiator, number, content);
        office.giveOpinions(number);

        assertRefused(() -> office.review(approver, number, Review.APPROVED), "decisions.rejection.ownCase");
        office.review("supervisor", number, Review.APPROVED);
    }

    /** Third way: one deputy acts on both sides, in their own name on neither. */
    @Test
    void aDeputyDoesNotActOnBothSides() {
        String both = StandIns.deputy(standIns.deputyOf("officer"));
        String drafting = standIns.appoint(both, "officer");
        String reviewing = standIns.appoint(both, "supervisor");
        String advising = standIns.appoint(both, "legal");
        CaseNumber number = sentBy(drafting);

        assertRefused(
                () -> office.giveOpinion(advising, number, ProposalProcess.LEGAL_OPINION, Opinion.SUPPORT),
                "decisions.rejection.ownCase");
        office.giveOpinions(number);
        assertRefused(() -> office.review(reviewing, number, Review.APPROVED), "decisions.rejection.ownCase");
        office.review("supervisor", number, Review.APPROVED);
    }

    /** The other way round: what a deputy did binds the one for whom they did it. */
    @Test
    void thePrincipalDoesNotApproveWhatTheirDeputyWrote() {
        String chief = standIns.account(Role.OFFICER, Role.SUPERVISOR);
        CaseNumber number = sentBy(standIns.deputyOf(chief));
        office.giveOpinions(number);
        assertRefused(() -> office.review(chief, number, Review.APPROVED), "decisions.rejection.ownCase");
        assertRefused(
                () -> office.review(standIns.deputyOf(chief), number, Review.APPROVED), "decisions.rejection.ownCase");
    }

    @Test
    void whoeverGaveAnOpinionForAnotherDoesNotReviewAndNeitherDoesTheOther() {
        String chief = standIns.account(Role.LEGAL, Role.SUPERVISOR);
        String acting = standIns.deputyOf(chief);
        CaseNumber number = office.handedIn();
        office.giveOpinion(acting, number, ProposalProcess.LEGAL_OPINION, Opinion.SUPPORT);
        assertRefused(
                () -> office.giveOpinion(
                        standIns.appoint(StandIns.deputy(acting), "finance"),
                        number,
                        ProposalProcess.FINANCE_OPINION,
                        Opinion.SUPPORT),
                "decisions.rejection.opinionBefore");
        office.giveOpinion(number, ProposalProcess.FINANCE_OPINION, Opinion.SUPPORT);
        office.giveOpinion(number, ProposalProcess.DESK_OPINION, Opinion.SUPPORT);
        assertRefused(() -> office.review(chief, number, Review.APPROVED), "decisions.rejection.opinionBefore");
        assertRefused(
                () -> office.review(standIns.appoint(StandIns.deputy(acting), "supervisor"), number, Review.APPROVED),
                "decisions.rejection.opinionBefore");
    }

    @Test
    void whoeverDidItFirstIsNamedWithThePersonForWhom() {
        String acting = standIns.deputyOf("supervisor");
        CaseNumber number = office.sent();
        WorkItemId review = office.open(number).id();
        office.review(acting, number, Review.APPROVED);
        assertThatThrownBy(() -> office.sessions()
                        .as(
                                "supervisor",
                                () -> deciding.review(review, Review.APPROVED, "同意", "", SeenDocuments.none())))
                .isInstanceOfSatisfying(Rejection.class, told -> {
                    assertThat(told.key()).isEqualTo("tasks.rejection.doneBy");
                    assertThat(told.arguments()[0]).isEqualTo(office.named(actor(acting)));
                });
    }

    /** A draft that came back waits for the principal, whoever wrote it for them. */
    @Test
    void aReturnedDraftGoesToThePrincipal() {
        String acting = standIns.deputyOf("officer");
        CaseNumber number = sentBy(acting);
        office.review("supervisor", number, Review.RETURNED);
        assertThat(office.open(number).assignee()).isEqualTo(office.sessions().accountId("officer"));
        assertThat(listed(StandIns.deputy(acting))).contains(office.open(number).id());
    }

    private Map<String, String> officeOfDeputies() {
        return List.of("officer", "legal", "finance", "desk", "supervisor", "leader").stream()
                .collect(Collectors.toMap(Function.identity(), standIns::deputyOf));
    }

    private CaseNumber concluded(Map<String, String> acting) {
        String officer = Objects.requireNonNull(acting.get("officer"));
        String supervisor = Objects.requireNonNull(acting.get("supervisor"));
        CaseNumber number = sentBy(officer);
        Office.SPECIALISTS.forEach((step, specialist) ->
                office.giveOpinion(Objects.requireNonNull(acting.get(specialist)), number, step, Opinion.SUPPORT));
        WorkItemId review = office.open(number).id();
        office.sessions().as(supervisor, () -> office.desk().look(review));
        office.sessions().as(supervisor, () -> office.desk().claim(review));
        office.review(supervisor, number, Review.APPROVED);
        office.decide(Objects.requireNonNull(acting.get("leader")), number, Municipal.APPROVED);
        office.apply(officer, number);
        office.answer(officer, number, National.GRANTED);
        office.sign(officer, number);
        office.confirm(supervisor, number, Confirmation.CONFIRMED);
        office.plan(officer, number);
        return number;
    }

    private CaseNumber sentBy(String officer) {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin(officer, content);
        office.send(officer, number, content);
        return number;
    }

    private List<WorkItemId> listed(String person) {
        return office.sessions().as(person, () -> office.list().page(TaskFilter.everything(), 0, 1000)).stream()
                .map(WorkItem::id)
                .toList();
    }

    private Set<Long> tookPart(CaseNumber number, String part) {
        return Set.copyOf(database.queryForList(
                "select account_id from decision_participation where case_number = ? and part = ?",
                Long.class,
                number.value(),
                part));
    }

    private Actor actor(Map<String, String> acting, String role) {
        return actor(Objects.requireNonNull(acting.get(role)));
    }

    private Actor actor(String acting) {
        return office.sessions().as(acting, () -> office.me().asActor());
    }

    private static void assertRefused(Runnable action, String key) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
