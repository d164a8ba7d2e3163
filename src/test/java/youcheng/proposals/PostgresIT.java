package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.annotation.DirtiesContext;
import youcheng.AmountsBefore;
import youcheng.ClaimantsBefore;
import youcheng.FiltersBefore;
import youcheng.PortalTest;
import youcheng.ReadersBefore;
import youcheng.RealPostgres;
import youcheng.SameInstant;
import youcheng.SearchKeysBefore;
import youcheng.audit.AuditReading;
import youcheng.audit.Tampering;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.base.FormDraftStore;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.cases.CaseList;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.CaseSummary;
import youcheng.cases.FormDrafts;
import youcheng.cases.conditions.TaskCondition;
import youcheng.cases.conditions.TaskConditions;
import youcheng.cases.conditions.TaskField;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.decisions.Statement;
import youcheng.documents.SeenDocuments;
import youcheng.identity.AccountList;
import youcheng.identity.AccountQuery;
import youcheng.identity.AccountRecord;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.proposals.content.National;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalProcess;
import youcheng.register.AgreementKind;
import youcheng.register.CityRecord;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersons;
import youcheng.register.ExpectedCities;
import youcheng.register.LegalStatus;
import youcheng.register.Post;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.agreements.AgreementId;
import youcheng.register.agreements.AgreementRecord;
import youcheng.register.agreements.Agreements;
import youcheng.register.keeping.RegisterKeeping;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskGroups;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxPage;
import youcheng.workflow.InboxPart;
import youcheng.workflow.InboxPlace;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** On a real PostgreSQL, the database of an office, a proposal goes its way as it does on the embedded one. */
@PortalTest
@Import(RealPostgres.class)
@DirtiesContext
class PostgresIT extends ProposalsAtOnce {

    @Autowired
    private AccountList accountList;

    @Autowired
    private Office office;

    @Autowired
    private CaseReading cases;

    @Autowired
    private CaseList list;

    @Autowired
    private AuditReading audit;

    @Autowired
    private Deciding deciding;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private ScheduledTaskHolder scheduled;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Agreements agreements;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private EmbeddedPostgres postgres;

    @Autowired
    private List<JavaMigration> steps;

    @Test
    void whatAnEarlierPortalKnewOfPeoplesPartsCountsForFourEyes() {
        database.execute("create database before");
        new ParticipationsBefore(postgres.getDatabase("postgres", "before")).assertThatNobodyIsForgotten();
    }

    @Test
    void whatAnEarlierPortalStoredIsFoundAsTheEyeReads() {
        database.execute("create database unsearched");
        new SearchKeysBefore(postgres.getDatabase("postgres", "unsearched"), steps).assertThatOldRowsAreFound();
    }

    @Test
    void whoeverReadACaseOfAnEarlierPortalReadsItOn() {
        database.execute("create database readers");
        new ReadersBefore(postgres.getDatabase("postgres", "readers"), steps).assertThatEverybodyReadsOn();
    }

    @Test
    void tasksOfCasesFromBeforeSayTheirAmounts() {
        database.execute("create database amounts");
        new AmountsBefore(postgres.getDatabase("postgres", "amounts")).assertThatTasksSayTheirAmounts();
    }

    @Test
    void filtersOfTasksFromBeforeAreKept() {
        database.execute("create database filters");
        new FiltersBefore(postgres.getDatabase("postgres", "filters")).assertThatFiltersOfTasksAreKept();
    }

    @Test
    void tasksFromBeforeSayWhoseTheyAre() {
        database.execute("create database claimants");
        new ClaimantsBefore(postgres.getDatabase("postgres", "claimants"), "postgresql")
                .assertThatTasksSayWhoseTheyAre();
    }

    /** Locks in order, dates that are partial, and lists with unknown dates last. */
    @Test
    void whatOfficersKeepOfARelationshipIsKeptHereToo() throws Exception {
        RegisterFilter london = new RegisterFilter("London", null, null, null, RegisterFilter.RegisterOrder.NAME, true);
        CityRecord city = office.register
                .page(RegisterWish.of(london), Languages.ENGLISH, 0, 1000)
                .getFirst();
        RelationshipId relationship = city.relationships().getFirst().id();
        LocalDate until = office.today().plusDays(30);
        Agreements.AgreementDraft undated =
                new Agreements.AgreementDraft(null, AgreementKind.MEMORANDUM, "备忘录", "创意产业", "", until, false);
        AgreementId first = office.sessions().as("officer", () -> agreements.add(relationship, undated));
        office.sessions()
                .as(
                        "officer",
                        () -> agreements.add(
                                relationship,
                                new Agreements.AgreementDraft(
                                        first, AgreementKind.SUB_AGREEMENT, "专项协议", "", "2006-04", null, false)));
        ContactDraft person = new ContactDraft("Test Person", "", Post.OTHER, "", "", "", "2024", null);
        ContactPersonId contact = office.sessions().as("officer", () -> contacts.add(relationship, person));
        office.sessions()
                .as(
                        "officer",
                        () -> keeping.addName(
                                city.id(),
                                new RegisterKeeping.NewName("local", "Greater London", "1965", "", false, "")));

        assertThat(agreements.of(relationship))
                .extracting(AgreementRecord::title)
                .containsExactly("专项协议", "备忘录");
        assertThat(agreements.expiringBefore(until.plusDays(1)))
                .extracting(AgreementRecord::id)
                .contains(first);
        assertThat(contacts.of(List.of(relationship)).get(relationship)).hasSize(1);
        List<Throwable> refused = SameInstant.refusals(
                () -> office.sessions().as("officer", () -> verified(contact)),
                () -> office.sessions().as("officer2", () -> verified(contact)));
        assertThat(refused).singleElement().isInstanceOf(Rejection.class);
    }

    private boolean verified(ContactPersonId contact) {
        contacts.verify(contact, 0);
        return true;
    }

    @Test
    void theRegisterPagesAndCountsAsItsFiltersSay() {
        office.sessions().as("officer", () -> {
            ExpectedCities.holdAgainst(office.register);
            RegisterWish everything = RegisterWish.everything();
            long all = office.register.count(everything).cities();
            for (String column : List.of("closeness", "activity")) {
                for (boolean ascending : List.of(true, false)) {
                    assertThat(office.register.page(
                                    everything.sortedBy(RegisterFilter.RegisterOrder.NAME, column, ascending),
                                    Languages.CHINESE,
                                    0,
                                    1000))
                            .hasSize(Math.toIntExact(all));
                }
            }
            RegisterWish chosen = everything.narrowedBy(everything.filter(), Map.of("activity", "NOT_RECORDED"));
            return assertThat(office.register.page(chosen, Languages.CHINESE, 0, 1000))
                    .hasSize(Math.toIntExact(office.register.count(chosen).cities()));
        });
    }

    @Test
    void theAccountsComePageByPageInEveryOrder() {
        office.sessions().as("admin", () -> {
            for (AccountQuery.AccountOrder sort : AccountQuery.AccountOrder.values()) {
                AccountQuery query = new AccountQuery("o", sort, false, List.of(Role.values()), List.of(Desk.values()));
                int all = accountList.count(query);
                List<AccountRecord> paged = new ArrayList<>(accountList.page(query, 0, 2));
                paged.addAll(accountList.page(query, 2, all));
                assertThat(paged).hasSize(all).isEqualTo(accountList.page(query, 0, all));
            }
            return true;
        });
    }

    /** Or everything below would prove nothing. */
    @Test
    void theDatabaseIsPostgresAndHoldsTheSampleRegister() throws SQLException {
        try (Connection connection = source.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
        assertThat(database.queryForObject("select count(*) from act_ge_property", Long.class))
                .isPositive();
        assertThat(office.sessions()
                        .as(
                                "officer",
                                () -> office.register.page(
                                        RegisterWish.of(searching("汉城")), Languages.CHINESE, 0, 1000)))
                .singleElement()
                .satisfies(city -> assertThat(city.nameZh()).isEqualTo("首尔特别市"));
        assertThat(office.sessions()
                        .as(
                                "officer",
                                () -> office.register.page(RegisterWish.of(searching("dongjing")), Locale.UK, 0, 1000)))
                .singleElement()
                .satisfies(city -> assertThat(city.nameEn()).isEqualTo("Tokyo"));
    }

    @Test
    void aProposalGoesThroughAReturnToTheSignedRelationshipAndItsTrailHolds() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.review("supervisor", number, Review.RETURNED);
        office.send("officer", number, Dossiers.with(content, ProposalField.background, "补充：人工智能合作 🤝"));
        office.review("supervisor", number, Review.APPROVED);
        office.decide(number, Municipal.APPROVED);
        office.apply(number);
        office.answer(number, National.GRANTED);
        office.sign(number);
        office.confirm(number, Confirmation.RETURNED);
        office.sign(number);
        office.confirm(number, Confirmation.CONFIRMED);
        office.plan(number);

        assertThat(relationship(content).status()).isEqualTo(LegalStatus.SIGNED);
        WholeCase whole = read(number);
        assertThat(whole.summary().outcome()).isEqualTo("SIGNED");
        assertThat(whole.timeline())
                .extracting(entry -> entry.event().action())
                .containsSubsequence(
                        "proposal.begun",
                        "proposal.done.Task_Review.RETURNED",
                        "proposal.changed",
                        "proposal.done.Task_Review.APPROVED",
                        "proposal.done.Task_ConfirmSigning.RETURNED",
                        "proposal.closed.SIGNED");
        assertThat(whole.timeline().stream()
                        .flatMap(entry -> entry.event().changes().stream())
                        .filter(change -> change.field().equals("proposal.background")))
                .anySatisfy(change -> {
                    assertThat(change.before()).isEqualTo(content.background());
                    assertThat(change.after()).isEqualTo("补充：人工智能合作 🤝");
                });
        List<Verification> proofs = office.sessions().as("auditor", () -> cases.verify(number));
        assertThat(proofs).hasSize(2).allMatch(Verification::holds);
    }

    @Test
    void aDeclinedProposalCanBeMadeAgain() {
        ProposalContent content = office.dossier();
        CaseNumber number = office.begin("officer", content);
        office.send("officer", number, content);
        office.review("supervisor", number, Review.REJECTED);
        assertThat(relationship(content).status()).isEqualTo(LegalStatus.ENDED);

        CaseNumber again = office.begin("officer", content);
        assertThat(office.send("officer", again, content).isPassed()).isTrue();
        assertThat(relationship(content).status()).isEqualTo(LegalStatus.INTENT);
    }

    @Test
    void everyChainHoldsAndAnAlteredEntryIsFound() {
        CaseNumber number = office.sent();
        assertThat(proveAll().misfits()).isEmpty();

        String altered =
                "update audit_entry set action = 'proposal.altered' where action = 'proposal.begun' and subject = ?";
        String restored =
                "update audit_entry set action = 'proposal.begun' where action = 'proposal.altered' and subject = ?";
        assertThat(new Tampering(database).update(altered, "case:" + number)).isEqualTo(1);
        try {
            assertThat(proveAll().misfits()).singleElement().satisfies(proof -> {
                assertThat(proof.chain().subject()).isEqualTo("case:" + number);
                assertThat(Objects.requireNonNull(proof.misfit()).kind()).isEqualTo(Verification.Flaw.ALTERED);
            });
        } finally {
            new Tampering(database).update(restored, "case:" + number);
        }
        assertThat(proveAll().misfits()).isEmpty();
    }

    @Test
    void ofTwoPeopleWhoDecideTheSameTheFirstWinsAndTheSecondIsToldWhoDidIt() throws Exception {
        for (int round = 0; round < 10; round++) {
            CaseNumber number = office.sent();
            WorkItemId item = office.open(number).id();
            List<Throwable> refused = SameInstant.refusals(
                    () -> office.sessions().as("supervisor", () -> {
                        deciding.review(item, Review.APPROVED, "同意", "", SeenDocuments.none());
                        return "";
                    }),
                    () -> office.sessions().as("officer2", () -> {
                        deciding.review(item, Review.REJECTED, "不同意", "", SeenDocuments.none());
                        return "";
                    }));

            assertThat(refused).singleElement().isInstanceOfSatisfying(Rejection.class, told -> {
                assertThat(told.key()).isEqualTo("tasks.rejection.doneBy");
                assertThat(told.arguments()[0]).isIn("赵建国", "王强");
            });
            assertThat(read(number).timeline().stream()
                            .filter(entry -> entry.event().action().startsWith("proposal.done.Task_Review")))
                    .hasSize(1);
        }
    }

    @Test
    void ofTwoProposalsForTheSameCityOnlyOneRegistersTheIntent() throws Exception {
        for (int round = 0; round < 5; round++) {
            ProposalContent content = office.dossier();
            CaseNumber first = office.begin("officer", content);
            CaseNumber second = office.begin("officer2", content);
            List<Throwable> refused = SameInstant.refusals(
                    () -> office.send("officer", first, content), () -> office.send("officer2", second, content));

            assertThat(refused).allSatisfy(each -> assertThat(each).isInstanceOf(Rejection.class));
            assertThat(office.register.knownAs("FR", List.of(content.partnerNameEn())))
                    .singleElement()
                    .satisfies(city -> assertThat(city.relationships()).hasSize(1));
            assertThat(Stream.of(first, second)
                            .flatMap(number -> office.openItems(number).stream())
                            .map(WorkItem::step))
                    .containsOnlyOnceElementsOf(List.of(ProposalProcess.DRAFT))
                    .containsAll(Office.SPECIALISTS.keySet())
                    .hasSize(4);
        }
    }

    @Test
    void twoOpinionsGivenAtTheSameInstantBothStand() throws Exception {
        for (int round = 0; round < 10; round++) {
            CaseNumber number = office.handedIn();
            office.giveOpinion(number, ProposalProcess.DESK_OPINION, Opinion.SUPPORT);
            List<Throwable> refused = SameInstant.refusals(
                    () -> {
                        office.giveOpinion(number, ProposalProcess.LEGAL_OPINION, Opinion.OBJECT);
                        return "";
                    },
                    () -> {
                        office.giveOpinion(number, ProposalProcess.FINANCE_OPINION, Opinion.CONDITIONAL);
                        return "";
                    });

            assertThat(refused).isEmpty();
            assertThat(office.open(number).step()).isEqualTo(ProposalProcess.REVIEW);
            assertThat(office.decision("supervisor", number).statements())
                    .extracting(Statement::outcome)
                    .containsExactlyInAnyOrder("SUPPORT", "OBJECT", "CONDITIONAL");
        }
    }

    @Test
    void withdrawalAndApprovalAtTheSameInstantLeaveNoHalfState() throws Exception {
        for (int round = 0; round < 10; round++) {
            CaseNumber number = office.reviewed();
            List<Throwable> refused = SameInstant.refusals(
                    () -> office.sessions().as("officer", () -> {
                        ending.withdraw(number, "撤回");
                        return "";
                    }),
                    () -> {
                        office.decide(number, Municipal.APPROVED);
                        return "";
                    });

            assertThat(refused).singleElement().isInstanceOf(Rejection.class);
            CaseSummary summary = read(number).summary();
            assertThat(summary.isOpen()).isEqualTo(office.hasOpenWork(number));
            if (summary.isOpen()) {
                assertThat(office.open(number).step()).isEqualTo(ProposalProcess.APPLY_NATIONALLY);
            } else {
                assertThat(summary.outcome()).isEqualTo("WITHDRAWN");
            }
        }
    }

    @Test
    void twoCasesThatBeginAtTheSameInstantGetTheirOwnNumbersWithoutAGap() throws Exception {
        ProposalContent one = office.dossier();
        ProposalContent other = office.dossier();
        CaseNumber before = office.begin("officer", office.dossier());
        List<Throwable> refused =
                SameInstant.refusals(() -> office.begin("officer", one), () -> office.begin("officer2", other));

        assertThat(refused).isEmpty();
        CaseNumber after = office.begin("officer", office.dossier());
        assertThat(running(after)).isEqualTo(running(before) + 3);
    }

    @Test
    void twoWindowsThatKeepTheirFirstDraftAtTheSameInstantKeepBoth() throws Exception {
        for (int round = 0; round < 5; round++) {
            String form = "form:" + round;
            List<Throwable> refused = SameInstant.refusals(
                    () -> office.sessions().as("officer", () -> drafts.keep(form, null, "{\"a\":\"甲\"}")),
                    () -> office.sessions().as("officer", () -> drafts.keep(form, null, "{\"a\":\"乙\"}")));

            assertThat(refused).isEmpty();
            assertThat(office.sessions().as("officer", () -> drafts.all(form)))
                    .extracting(FormDraftStore.Kept::content)
                    .containsExactlyInAnyOrder("{\"a\":\"甲\"}", "{\"a\":\"乙\"}");
        }
    }

    @Test
    void theListOfWorkIsSearchedAndSortedInEveryWay() {
        CaseNumber first = office.sent();
        CaseNumber second = office.sent();
        database.update("update work_item set due_at = null where case_number = ? and state = 'OPEN'", second.value());
        for (Sort sort : Sort.values()) {
            for (boolean ascending : new boolean[] {true, false}) {
                Set<CaseNumber> found = page(new TaskFilter(Scope.FREE, "NEUVILLE", false, sort, ascending));
                assertThat(found).as("sorted by " + sort).contains(first, second);
            }
        }
        assertThat(page(new TaskFilter(Scope.ALL, first.value().toLowerCase(Locale.ROOT), false, Sort.DUE, true)))
                .containsExactly(first);
        assertThat(page(new TaskFilter(Scope.ALL, "%_\\", false, Sort.DUE, true)))
                .isEmpty();
        assertThat(page(new TaskFilter(Scope.ALL, first.value(), true, Sort.DUE, true)))
                .isEmpty();
    }

    @Test
    void theListOfWorkIsFoundAndSortedAsTheEyeReads() {
        CaseNumber first = begun("阿丙城", "Zz Gdańsk");
        CaseNumber last = begun("作丁城", "Äa Gdańsk");
        for (String text : List.of("gdansk", "ＧＤＡＮＳＫ")) {
            assertThat(order(text, Sort.TITLE)).as(text).containsExactly(first, last);
            assertThat(order(text, Sort.ENGLISH_TITLE)).as(text).containsExactly(last, first);
        }
        assertThat(order("zuodingcheng", Sort.TITLE)).containsExactly(last);
        CaseQuery cities = new CaseQuery("gdansk", null, null, CaseQuery.CaseOrder.TITLE, true, Languages.CHINESE);
        CaseQuery people =
                new CaseQuery("gdansk", null, Desk.EUROPE, CaseQuery.CaseOrder.INITIATOR, true, Languages.ENGLISH);
        for (String reader : List.of("auditor", "officer")) {
            assertThat(office.sessions().as(reader, () -> list.page(cities, 0, 50)))
                    .extracting(CaseSummary::number)
                    .containsExactly(first, last);
            assertThat(office.sessions().as(reader, () -> list.page(people, 1, 50)))
                    .extracting(CaseSummary::number)
                    .containsExactly(last);
            assertThat(office.sessions().as(reader, () -> list.count(people))).isEqualTo(2);
        }
        assertThat(office.sessions().as("leader", () -> list.count(cities))).isZero();
    }

    /** Each kind of condition, so that none is written in words that one of the databases does not know. */
    @Test
    void listsOfCasesAreNarrowedDownByConditions() {
        CaseNumber number = begun("阿戊城", "Conditioned");
        List<TaskCondition> met = List.of(
                TaskCondition.of(TaskField.PROCESS, "SisterCityProposal"),
                TaskCondition.of(TaskField.STEP, "SisterCityProposal.Task_Draft"),
                TaskCondition.of(TaskField.DESK, "EUROPE"),
                TaskCondition.of(TaskField.HOLDER, TaskCondition.ME, TaskCondition.NOBODY),
                TaskCondition.of(TaskField.AGE, "0"),
                TaskCondition.of(TaskField.PRIORITY, "NORMAL"),
                TaskCondition.of(TaskField.TEXT, "conditioned"));
        List<TaskCondition> notMet = List.of(
                TaskCondition.of(TaskField.GROUP, "LEGAL"),
                TaskCondition.of(TaskField.DUE, "OVERDUE"),
                TaskCondition.of(TaskField.DUE, "UNDATED"),
                TaskCondition.of(TaskField.FOLLOW_UP),
                TaskCondition.of(TaskField.ESCALATED),
                TaskCondition.amount(BigDecimal.ONE, BigDecimal.TEN));
        assertThat(cases(new TaskConditions(List.of(met)))).contains(number);
        notMet.forEach(each -> assertThat(cases(TaskConditions.allOf(each)))
                .as(each.toString())
                .doesNotContain(number));
        List<List<TaskCondition>> either = new ArrayList<>(List.of(met));
        notMet.forEach(each -> either.add(List.of(each)));
        assertThat(cases(new TaskConditions(either))).contains(number);
    }

    private List<CaseNumber> cases(TaskConditions where) {
        CaseQuery query = CaseQuery.everything().where(where);
        return office.sessions().as("officer", () -> list.page(query, 0, 1000)).stream()
                .map(CaseSummary::number)
                .toList();
    }

    @Test
    void whatWasTypedForATaskIsForgottenLongAfterItEnded() {
        CaseNumber number = office.sent();
        WorkItemId ended = office.open(number).id();
        WorkItemId open = office.open(office.sent()).id();
        for (WorkItemId task : List.of(ended, open, ended, open)) {
            office.sessions().as("officer", () -> drafts.keep(FormDrafts.formOf(task), null, "写到一半"));
        }
        office.review("supervisor", number, Review.RETURNED);
        database.update("update form_draft set saved_at = ?", Timestamp.valueOf("2001-01-01 00:00:00"));
        scheduled.getScheduledTasks().stream()
                .filter(each -> each.toString().contains("FormDraftUpkeep"))
                .forEach(each -> each.getTask().getRunnable().run());

        assertThat(office.sessions().as("officer", () -> drafts.ofTasks()))
                .extracting(FormDrafts::taskOf)
                .containsExactly(open, open);
    }

    private CaseNumber begun(String chinese, String english) {
        return office.begin(
                "officer",
                Dossiers.with(
                        Dossiers.with(office.dossier(), ProposalField.partnerNameZh, chinese),
                        ProposalField.partnerNameEn,
                        english));
    }

    private List<CaseNumber> order(String text, Sort sort) {
        TaskFilter filter = new TaskFilter(Scope.ALL, text, false, sort, true);
        return office.sessions()
                .as(
                        "officer",
                        () -> office.list().page(filter, 0, 50).stream()
                                .map(WorkItem::caseNumber)
                                .toList());
    }

    private AuditReading.ProofOfAll proveAll() {
        return office.sessions().as("auditor", () -> audit.verifyAll((proved, all) -> true));
    }

    /** Read at once, and group by group in small pages behind one another: it is the same, and as much as was counted. */
    private Set<CaseNumber> page(TaskFilter filter) {
        return office
                .sessions()
                .as("supervisor", () -> {
                    List<WorkItem> whole = office.list().page(filter, 0, 1000);
                    assertThat(office.list().count(filter)).isEqualTo(whole.size());
                    assertThat(inGroups(filter)).containsExactlyInAnyOrderElementsOf(whole);
                    return whole;
                })
                .stream()
                .map(WorkItem::caseNumber)
                .collect(Collectors.toSet());
    }

    private List<WorkItem> inGroups(TaskFilter filter) {
        TaskGroups groups = office.list().groups(filter);
        List<WorkItem> read = new ArrayList<>();
        for (DueGroup group : groups.order()) {
            int before = read.size();
            InboxPage page = office.list().page(filter, groups.borders(), group, InboxPart.first(2));
            while (!page.items().isEmpty()) {
                read.addAll(page.items());
                InboxPart next = new InboxPart(page.keys().getLast(), 0, 2, groups.count(group));
                page = office.list().page(filter, groups.borders(), group, next);
            }
            assertThat(groups.count(group)).isEqualTo(read.size() - before);
        }
        for (int at = 0; at < read.size(); at++) {
            assertThat(office.list().place(filter, read.get(at).id()))
                    .contains(new InboxPlace(
                            at + 1,
                            read.size(),
                            at == 0 ? null : read.get(at - 1).id(),
                            at + 1 == read.size() ? null : read.get(at + 1).id()));
        }
        return read;
    }

    private static RegisterFilter searching(String text) {
        RegisterFilter all = RegisterFilter.everything();
        return new RegisterFilter(text, all.region(), all.tier(), all.status(), all.sort(), all.ascending());
    }

    private static int running(CaseNumber number) {
        return Integer.parseInt(
                Arrays.stream(number.value().split("-")).toList().getLast());
    }

    private WholeCase read(CaseNumber number) {
        return office.sessions().as("auditor", () -> cases.read(number).orElseThrow());
    }

    private RelationshipRecord relationship(ProposalContent content) {
        return Objects.requireNonNull(office.register
                .knownAs(content.country(), List.of(content.partnerNameEn()))
                .getFirst()
                .current());
    }
}
