package youcheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import youcheng.PortalTest;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.Circulation;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.Opinion;
import youcheng.decisions.Opinions;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.exchanges.Drafts;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeRecording;
import youcheng.identity.AccountList;
import youcheng.identity.AccountRecord;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.ListedAccounts;
import youcheng.identity.Role;
import youcheng.plans.Plans;
import youcheng.proposals.Office;
import youcheng.proposals.content.National;
import youcheng.proposals.work.ProposalProcess;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RelationshipId;
import youcheng.tasks.oversight.TaskOversight;

/** Through everything that names people, no name of anybody gets into what is hashed, from where it could never go. */
@PortalTest
class EveryFieldOfTheTrailTest {

    private static final String COLLEAGUE = "zhuoyiming";
    private static final String LEAVING = "shupinghan";
    private static final Set<String> NAMES = Set.of(
            COLLEAGUE, "卓一鸣", "卓一铭", LEAVING, "舒平寒", "Amélie Quistreham", "Barnabé Yvetot", "Corentin Zuydcoote");

    @Autowired
    private Office office;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    @Autowired
    private AuthenticationConfiguration security;

    @Autowired
    private Circulation circulation;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Deciding deciding;

    @Autowired
    private TaskOversight oversight;

    @Autowired
    private Plans plans;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private ExchangeRecording exchanges;

    @Autowired
    private TrailProof proof;

    @Autowired
    private ActorNames names;

    @Autowired
    private JdbcTemplate database;

    @Test
    void nobodysNameIsHashedWhateverIsDone() throws Exception {
        long before = TrailFields.newest(database);
        long colleague = opened(COLLEAGUE, "卓一鸣", EnumSet.of(Role.OFFICER, Role.LEGAL));
        long leaving = opened(LEAVING, "舒平寒", EnumSet.of(Role.LEGAL));
        renamed(colleague);
        failedSignIns();

        CaseNumber number = office.handedIn();
        reassigned(number, leaving);
        office.giveOpinion("finance", number, ProposalProcess.FINANCE_OPINION, Opinion.SUPPORT);
        office.giveOpinion("desk", number, ProposalProcess.DESK_OPINION, Opinion.SUPPORT);
        office.giveOpinion("legal", number, ProposalProcess.LEGAL_OPINION, Opinion.SUPPORT);
        office.sessions().as("supervisor", () -> circulation.circulate(number, List.of(colleague), "请知悉"));
        office.sessions().as("supervisor", () -> opinions.ask(number, colleague, "请再核一次"));
        office.sessions()
                .as(
                        COLLEAGUE,
                        () -> deciding.giveOpinion(
                                office.open(number, ProposalProcess.EXTRA_OPINION)
                                        .id(),
                                Opinion.SUPPORT,
                                "无异议",
                                SeenDocuments.none()));
        signed(number);
        ofTheRelationship(relationshipOf(number), colleague);

        List<String> hashed = database.queryForList(
                "select canonical from audit_entry where id > ? order by id", String.class, before);
        // Accounts of other tests may be called after what they do; those of the demonstration have people's names.
        List<String> colleagues =
                database.queryForList("select display_name from account where demonstration = true", String.class);
        assertThat(hashed).hasSizeGreaterThan(40);
        assertThat(hashed)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(NAMES)
                        .doesNotContain("Geheim-4711")
                        .doesNotContain(colleagues));
        assertThat(fieldsOf(hashed))
                .contains("work.holder", "case.reader", "proposal.asked", "plan.owner", "access.account");
        TrailFields.assertKept(database, before);
        assertThat(proof.verify(Chain.of(number)).holds()).isTrue();
        assertThat(names.named(Actor.person(colleague))).isEqualTo("卓一铭");
    }

    private long opened(String username, String name, Set<Role> roles) {
        return office.sessions()
                .as("admin", () -> accounts.open(username, name, roles, EnumSet.allOf(Desk.class)))
                .accountId();
    }

    private void renamed(long account) {
        AccountRecord record = record(account);
        office.sessions()
                .as(
                        "admin",
                        () -> accounts.change(
                                account,
                                record.version(),
                                "卓一铭",
                                record.person().roles(),
                                record.person().desks()));
    }

    /** With a name that somebody has, and with a password where the name belongs. */
    private void failedSignIns() {
        for (String typed : List.of(COLLEAGUE, "卓一铭", "Geheim-4711")) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> Objects.requireNonNull(security.getAuthenticationManager())
                            .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(typed, "a guess")));
        }
    }

    /** The legal opinion goes to somebody, who leaves, so that it goes back to its group. */
    private void reassigned(CaseNumber number, long leaving) {
        var item = office.open(number, ProposalProcess.LEGAL_OPINION).id();
        office.sessions().as("supervisor", () -> oversight.reassign(item, leaving, "请办理"));
        office.sessions()
                .as("admin", () -> accounts.disable(leaving, record(leaving).version()));
    }

    private void signed(CaseNumber number) {
        office.review("supervisor", number, Review.APPROVED);
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        office.answer(number, National.GRANTED);
        office.sign(number);
        office.confirm(number, Confirmation.CONFIRMED);
        office.plan(number);
    }

    private void ofTheRelationship(RelationshipId relationship, long owner) {
        office.sessions().as("officer", () -> {
            plans.plan(
                    relationship,
                    new Plans.PlannedItemDraft("回访", office.today().plusMonths(2), owner));
            ContactPersonId first = contacts.add(relationship, person("Amélie Quistreham"));
            contacts.verify(first, 0);
            contacts.change(first, 1, person("Barnabé Yvetot"));
            contacts.leave(first, 2, office.today().toString(), null, person("Corentin Zuydcoote"));
            ExchangeDraft visit = Drafts.visit(relationship, office.today().toString(), "来访");
            exchanges.record(new ExchangeDraft(
                    visit.partners(),
                    false,
                    visit.date(),
                    visit.kind(),
                    visit.direction(),
                    visit.level(),
                    visit.substance(),
                    visit.field(),
                    visit.title(),
                    "Amélie Quistreham, 卓一铭",
                    first.value(),
                    visit.outcome(),
                    visit.evidence(),
                    ""));
        });
    }

    private static ContactDraft person(String name) {
        return new ContactDraft(name, "市长", Post.OTHER, "", "", "法语", "2024", null);
    }

    private RelationshipId relationshipOf(CaseNumber number) {
        return new RelationshipId(Objects.requireNonNull(database.queryForObject(
                "select relationship_id from proposal where case_number = ?", Long.class, number.value())));
    }

    private AccountRecord record(long account) {
        return office.sessions().as("admin", () -> ListedAccounts.all(accountList)).stream()
                .filter(each -> each.person().id() == account)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> fieldsOf(List<String> texts) {
        return texts.stream()
                .flatMap(text -> CanonicalText.parse(text).path("changes").valueStream())
                .map(change -> change.path("field").asString())
                .collect(Collectors.toSet());
    }
}
