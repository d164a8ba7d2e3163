package youcheng.cases.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.ChainProof;
import youcheng.audit.TrailEntry;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.decisions.Review;
import youcheng.identity.Person;
import youcheng.proposals.Office;

/** Whoever reads a case comments on it and names colleagues, who read it from then on; it decides nothing. */
@PortalTest
class CaseCommentsTest {

    @Autowired
    private Office office;

    @Autowired
    private CaseComments comments;

    @Autowired
    private CaseReading cases;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ChainProof proof;

    @Test
    void whoeverIsNamedReadsTheCaseAndAnswers() {
        CaseNumber number = office.sent();
        assertThat(office.sessions().as("leader", () -> cases.read(number))).isEmpty();
        comment("officer", number, "请看第三节", idOf("leader"));

        assertThat(office.sessions().as("leader", () -> cases.read(number))).isPresent();
        comment("leader", number, "已看");
        assertThat(seenBy("officer", number)).extracting(CaseComment::text).containsExactly("已看", "请看第三节");
        assertThat(seenBy("officer", number).getLast())
                .returns(Set.of(idOf("leader")), CaseComment::mentioned)
                .returns(Actor.person(idOf("officer")), CaseComment::author)
                .returns(true, CaseComment::isOwn);
        assertThat(seenBy("auditor", number)).hasSize(2).noneMatch(CaseComment::isOwn);
    }

    @Test
    void whoeverMayNotReadTheCaseSeesNothingAndSaysNothing() {
        CaseNumber number = office.begin("officer", office.dossier());
        comment("officer", number, "草稿里的话");
        assertThat(seenBy("legal", number)).isEmpty();
        assertThat(office.sessions().as("legal", () -> comments.of(number, 50).all()))
                .isZero();
        assertRefused(() -> comment("legal", number, "?"), "cases.rejection.notToComment");
        assertThatThrownBy(() -> comment("auditor", number, "?")).isNotInstanceOf(Rejection.class);
        assertThatThrownBy(() -> comment("admin", number, "?")).isNotInstanceOf(Rejection.class);
    }

    @Test
    void onlyColleaguesAtWorkAreNamed() {
        CaseNumber number = office.sent();
        assertThat(office.sessions().as("officer", comments::candidates))
                .extracting(Person::username)
                .contains("legal", "leader", "officer2")
                .doesNotContain("officer", "auditor", "admin");
        assertRefused(() -> comment("officer", number, "看", idOf("auditor")), "cases.rejection.notToMention");
        assertRefused(() -> comment("officer", number, "看", -1L), "cases.rejection.notToMention");
        assertThat(seenBy("officer", number)).isEmpty();
    }

    @Test
    void aCommentSaysSomethingAndNotTooMuchAndIsKeptAsItWasTyped() {
        CaseNumber number = office.sent();
        assertRefused(() -> comment("officer", number, " \n "), "base.rejection.missing");
        assertRefused(() -> comment("officer", number, "长".repeat(100_000)), "base.rejection.tooLong");
        assertRefused(() -> comment("officer", number, "长".repeat(CaseComments.LONGEST + 1)), "base.rejection.tooLong");
        comment("officer", number, "长".repeat(CaseComments.LONGEST));
        comment("officer", number, "<b onclick=alert(1)>粗</b>");
        assertThat(seenBy("officer", number).getFirst().text()).isEqualTo("<b onclick=alert(1)>粗</b>");
    }

    @Test
    void onlyItsAuthorWithdrawsACommentWhoseTextIsShownNoMore() {
        CaseNumber number = office.sent();
        comment("officer", number, "写错了", idOf("legal"));
        long id = seenBy("officer", number).getFirst().id();
        assertRefused(
                () -> office.sessions().as("supervisor", () -> comments.withdraw(number, id)),
                "cases.rejection.othersComment");
        assertRefused(
                () -> office.sessions().as("leader", () -> comments.withdraw(number, id)), "cases.rejection.noCase");
        office.sessions().as("officer", () -> comments.withdraw(number, id));

        assertThat(seenBy("auditor", number)).singleElement().satisfies(each -> {
            assertThat(each.text()).isEmpty();
            assertThat(each.mentioned()).isEmpty();
            assertThat(each.withdrawn()).isNotNull();
        });
        assertRefused(
                () -> office.sessions().as("officer", () -> comments.withdraw(number, id)),
                "cases.rejection.withdrawnAlready");
        CaseNumber other = office.sent();
        assertRefused(
                () -> office.sessions().as("officer", () -> comments.withdraw(other, id)), "cases.rejection.noCase");
    }

    @Test
    void theTrailHoldsADigestOfTheWordsAndIdsOfThePeople() {
        CaseNumber number = office.sent();
        comment("officer", number, "致李敏：请核对", idOf("legal"));
        long id = seenBy("officer", number).getFirst().id();
        office.sessions().as("officer", () -> comments.withdraw(number, id));

        List<TrailEntry> entries = trail.of(number).stream()
                .filter(each -> each.event().action().startsWith("case.comment"))
                .toList();
        assertThat(entries)
                .extracting(each -> each.event().action())
                .containsExactly("case.commented", "case.commentWithdrawn");
        assertThat(entries.getFirst().event().changes())
                .anySatisfy(change -> assertThat(change)
                        .returns("case.comment", each -> each.field())
                        .returns(true, each -> each.personal()))
                .anySatisfy(change -> assertThat(change)
                        .returns("case.mentioned", each -> each.field())
                        .returns("account:" + idOf("legal"), each -> each.after()));
        assertThat(entries.getFirst().event().reason()).isNull();
        assertThat(proof.verify(Chain.of(number)).holds()).isTrue();
    }

    @Test
    void whoeverCommentedStillDecides() {
        CaseNumber number = office.sent();
        comment("supervisor", number, "材料齐全");
        office.review("supervisor", number, Review.APPROVED);
        assertThat(office.open(number).step()).isEqualTo("Task_MunicipalDecision");
    }

    @Test
    void aClosedCaseIsStillTalkedAbout() {
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.REJECTED);
        comment("officer", number, "留待明年");
        assertThat(seenBy("supervisor", number)).hasSize(1);
    }

    private void comment(String username, CaseNumber number, String text, Long... mentioned) {
        office.sessions().as(username, () -> comments.comment(number, text, List.of(mentioned)));
    }

    private List<CaseComment> seenBy(String username, CaseNumber number) {
        return office.sessions().as(username, () -> comments.of(number, 50)).newest();
    }

    private long idOf(String username) {
        return office.sessions().accountId(username);
    }

    private static void assertRefused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
