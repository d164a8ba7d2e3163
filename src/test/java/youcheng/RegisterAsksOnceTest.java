package youcheng;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.closeness.policy.Numbers;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.decisions.Confirmation;
import youcheng.documents.Documents;
import youcheng.documents.Papers;
import youcheng.exchanges.Drafts;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeRecording;
import youcheng.plans.Plans;
import youcheng.register.AgreementKind;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.agreements.Agreements;

/** Lists of relationships and exchanges, what stands on the page of a relationship, and its dialogs. */
@Thorough
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Import(RegisterOffice.class)
class RegisterAsksOnceTest extends CountedPageTest {

    @Autowired
    private RegisterOffice desk;

    @Autowired
    private ContactPersons persons;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Documents documents;

    @Autowired
    private ExchangeRecording exchanges;

    @Autowired
    private Plans plans;

    @Autowired
    private PolicyKeeping policies;

    private RelationshipId relationship;
    private String page;

    @BeforeEach
    void aCityInForce() {
        relationship = Objects.requireNonNull(
                        desk.register.named("Wellington").getFirst().current())
                .id();
        page = "register/" + desk.cityOf(relationship);
    }

    @Test
    void theRegister() {
        showsMore("register", each -> desk.relationship());
    }

    @Test
    void theMapTheOverviewAndTheFormsThatNamePartners() {
        showsMore("map", "officer", each -> concluded());
        showsMore("exchanges/new", "officer", each -> concluded());
        sumsUpNoMoreOften("officer", () -> go("overview"), each -> concluded());
    }

    @Test
    void thoseAtRisk() {
        String scope = "at-risk?scope=NOT_RECORDED&desk=";
        asksNoMoreOften("supervisor", () -> go(scope + "AMERICAS_OCEANIA"), () -> () -> go(scope + "ALL"));
    }

    @Test
    void theExchangesOfAllAndOfOneAndWhatTheyWeigh() {
        exchange();
        showsMore("exchanges", each -> exchange());
        sumsUpNoMoreOften("officer", () -> go(page), each -> exchange());
        showsMore("closeness/" + relationship, each -> exchange());
    }

    @Test
    void theVersionsOfThePolicy() {
        showsMore("closeness/policy", "supervisor", this::policy);
    }

    @Test
    void whoTookPartInAnExchange() {
        RelationshipId[] all = desk.register.concluded().stream()
                .limit(1 + MORE)
                .map(each -> each.id())
                .toArray(RelationshipId[]::new);
        ExchangeDraft draft = Drafts.visit(all[0], "2026-03-01", title());
        ExchangeId one = as("officer", () -> exchanges.record(draft));
        ExchangeId many = as(
                "officer", () -> exchanges.record(Drafts.together(Drafts.visit(all[0], "2026-03-02", title()), all)));
        asksNoMoreOften("officer", () -> go("exchanges/" + one), () -> () -> go("exchanges/" + many));
    }

    @Test
    void whatIsPlanned() {
        planned();
        showsMore(page, each -> planned());
    }

    @Test
    void thePeopleOfThePartner() {
        person();
        showsMore(page, each -> person());
        asksNoMoreOften("officer", () -> press(page, "新增协议"), each -> agreement());
        asksNoMoreOften("officer", () -> go("exchanges/new?relationship=" + relationship), each -> person());
    }

    @Test
    void agreementsPapersAndHistory() {
        agreement();
        paper();
        showsMore(page, each -> agreement());
        showsMore(page, each -> paper());
        showsMore(
                "audit?chain=" + Chain.ofRelationship(relationship.value()).subject(), "auditor", each -> agreement());
    }

    @Test
    void theDialogThatPlans() {
        asksNoMoreOften("officer", () -> press(page, "新增计划事项"), each -> colleague());
    }

    private void showsMore(String address, IntConsumer add) {
        showsMore(address, "officer", add);
        showsMore(address, "legal", add);
    }

    private void showsMore(String address, String person, IntConsumer add) {
        asksNoMoreOften(person, () -> go(address), add);
    }

    private <T> T as(String person, Supplier<T> action) {
        return desk.sessions.as(person, action);
    }

    private static String title() {
        return "往来" + System.nanoTime();
    }

    private void exchange() {
        as("officer", () -> exchanges.record(Drafts.visit(relationship, "2026-03-01", title())));
    }

    private void concluded() {
        CaseNumber number = office.signedButNotConfirmed();
        office.confirm(number, Confirmation.CONFIRMED);
    }

    private void policy(int number) {
        int latest = policies.versions().getFirst().version();
        as("supervisor", () -> policies.propose(latest, latest, Numbers.with("halfLife", "7." + number), "试算"));
    }

    private CaseNumber planned() {
        return as(
                "officer",
                () -> plans.plan(
                        relationship,
                        new Plans.PlannedItemDraft(
                                "计划" + System.nanoTime(), desk.today().plusMonths(2), null)));
    }

    private void person() {
        as(
                "officer",
                () -> persons.add(
                        relationship,
                        new ContactDraft(
                                "Anna " + System.nanoTime(),
                                "",
                                Post.OTHER,
                                "",
                                "",
                                "",
                                "2020",
                                desk.today().plusDays(20))));
    }

    private void agreement() {
        as(
                "officer",
                () -> agreements.add(
                        relationship,
                        new Agreements.AgreementDraft(
                                null, AgreementKind.AGREEMENT, "协议" + System.nanoTime(), "", "2005", null, false)));
    }

    private void paper() {
        String subject = Chain.ofRelationship(relationship.value()).subject();
        String name = "文件" + System.nanoTime() + ".pdf";
        as("officer", () -> documents.add(subject, name, new ByteArrayInputStream(Papers.pdf())));
    }
}
