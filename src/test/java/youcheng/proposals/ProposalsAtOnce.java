package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import youcheng.SameInstant;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseSummary;
import youcheng.cases.Circulation;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalProcess;
import youcheng.register.CityId;
import youcheng.register.LegalStatus;
import youcheng.register.keeping.RegisterKeeping;
import youcheng.workflow.InboxDifference;
import youcheng.workflow.InboxReconciler;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** What two people do with one proposal, or with one partner, at the same instant; on whichever database. */
abstract class ProposalsAtOnce {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalsAtOnce.class);
    private static final int ROUNDS = 25;
    private static final int PARTNERS = 6;

    @Autowired
    private Office office;

    @Autowired
    private CaseEnding ending;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private Circulation circulation;

    @Autowired
    private JdbcClient rows;

    /** Whoever opens a task that is being recalled must not bring it back: no engine waits for it any more. */
    @Test
    void aTaskThatIsOpenedWhileItsCaseIsRecalledStaysGone() throws Exception {
        List<CaseNumber> revived = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        int recalled = 0;
        for (int round = 0; round < ROUNDS; round++) {
            CaseNumber number = office.handedIn();
            tried.add(number.value());
            WorkItemId legal =
                    office.open(number, ProposalProcess.LEGAL_OPINION).id();
            List<Throwable> refused = SameInstant.refusals(
                    () -> office.sessions().as("officer", () -> {
                        ending.recall(number);
                        return "";
                    }),
                    () -> office.sessions().as("legal", () -> office.desk().look(legal)));

            assertThat(refused).allSatisfy(each -> assertThat(each).isInstanceOf(Rejection.class));
            List<String> open =
                    office.openItems(number).stream().map(WorkItem::step).toList();
            if (open.contains(ProposalProcess.DRAFT)) {
                recalled++;
                if (open.size() > 1) {
                    revived.add(number);
                }
            }
        }
        LOG.warn("Opened against recalled: {} rounds, recalled {}, revived {}", ROUNDS, recalled, revived.size());
        assertThat(revived).isEmpty();
        assertThat(reconciler.compare()).extracting(InboxDifference::caseNumber).doesNotContainAnyElementsOf(tried);
    }

    @Test
    void whomTwoColleaguesShowACaseToBecomesItsReaderOnce() throws Exception {
        CaseNumber number = office.sent();
        long leader = office.sessions().accountId("leader");
        Callable<?> shown = () -> office.sessions().as("supervisor", () -> {
            circulation.circulate(number, List.of(leader), "请知悉");
            return leader;
        });

        assertThat(SameInstant.refusals(shown, shown)).singleElement().isInstanceOf(Rejection.class);

        assertThat(rowsOf("leader", number)).isOne();
        assertThat(office.casesOf("leader")).extracting(CaseSummary::number).containsOnlyOnce(number);
    }

    @Test
    void whoGivesAnOpinionWhenAnotherDoesBecomesAReaderAsWell() throws Exception {
        CaseNumber number = office.handedIn();

        assertThat(SameInstant.refusals(
                        () -> give(number, ProposalProcess.LEGAL_OPINION),
                        () -> give(number, ProposalProcess.FINANCE_OPINION)))
                .isEmpty();

        for (String specialist : List.of("legal", "finance")) {
            assertThat(rowsOf(specialist, number)).as(specialist).isOne();
            assertThat(office.casesOf(specialist))
                    .extracting(CaseSummary::number)
                    .containsOnlyOnce(number);
        }
    }

    private CaseNumber give(CaseNumber number, String step) {
        office.giveOpinion(number, step, Opinion.SUPPORT);
        return number;
    }

    private long rowsOf(String username, CaseNumber number) {
        return rows.sql("select count(*) from case_reader where case_number = ? and principal = ?")
                .params(number.value(), "account:" + office.sessions().accountId(username))
                .query(Long.class)
                .single();
    }

    @Test
    void oneChineseNameWithTwoEnglishSpellingsIsOnePartner() throws Exception {
        for (int round = 0; round < PARTNERS; round++) {
            ProposalContent one = office.dossier();
            assertOneRelationship(one, Dossiers.with(one, ProposalField.partnerNameEn, one.partnerNameEn() + "ville"));
        }
    }

    @Test
    void oneEnglishNameWithTwoChineseSpellingsIsOnePartner() throws Exception {
        for (int round = 0; round < PARTNERS; round++) {
            ProposalContent one = office.dossier();
            assertOneRelationship(one, Dossiers.with(one, ProposalField.partnerNameZh, "又" + one.partnerNameZh()));
        }
    }

    /** The city is known by a former and by a local name; who proposes it knows one of them each. */
    @Test
    void twoOfItsOtherNamesAreOnePartner() throws Exception {
        for (int round = 0; round < PARTNERS; round++) {
            ProposalContent first = office.dossier();
            CaseNumber rejected = office.begin("officer", first);
            office.send("officer", rejected, first);
            office.review("supervisor", rejected, Review.REJECTED);
            CityId city = office.register
                    .knownAs("FR", List.of(first.partnerNameEn()))
                    .getFirst()
                    .id();
            String former = first.partnerNameEn() + "sur";
            String local = first.partnerNameEn() + "bourg";
            name(city, "en", former, "1990");
            name(city, "local", local, "");

            assertOneRelationship(
                    renamed(first, "甲" + first.partnerNameZh(), former),
                    renamed(first, "乙" + first.partnerNameZh(), local));
        }
    }

    /** Somebody enters the very name under which another proposes the city at the same instant. */
    @Test
    void aNameThatIsEnteredMeanwhileIsSeenOrComesAfter() throws Exception {
        for (int round = 0; round < PARTNERS; round++) {
            ProposalContent first = office.dossier();
            CaseNumber running = office.begin("officer", first);
            office.send("officer", running, first);
            CityId city = office.register
                    .knownAs("FR", List.of(first.partnerNameEn()))
                    .getFirst()
                    .id();
            String local = first.partnerNameEn() + "bourg";
            ProposalContent other = renamed(first, "丙" + first.partnerNameZh(), local);
            CaseNumber second = office.begin("officer2", other);
            List<Throwable> refused = SameInstant.refusals(() -> office.send("officer2", second, other), () -> {
                name(city, "local", local, "");
                return "";
            });

            assertThat(refused).isEmpty();
            boolean seen = office.openItems(second).getFirst().step().equals(ProposalProcess.DRAFT);
            assertThat(open(local)).isEqualTo(seen ? 1 : 2);
        }
    }

    private void assertOneRelationship(ProposalContent one, ProposalContent other) throws Exception {
        CaseNumber first = office.begin("officer", one);
        CaseNumber second = office.begin("officer2", other);
        List<Throwable> refused = SameInstant.refusals(
                () -> office.send("officer", first, one), () -> office.send("officer2", second, other));

        assertThat(refused).isEmpty();
        assertThat(open(one.partnerNameZh(), one.partnerNameEn(), other.partnerNameZh(), other.partnerNameEn()))
                .isEqualTo(1);
        assertThat(List.of(office.openItems(first), office.openItems(second)))
                .extracting(items -> items.getFirst().step().equals(ProposalProcess.DRAFT))
                .containsExactlyInAnyOrder(true, false);
    }

    /** The open relationships of all cities that these names may stand for. */
    private long open(String... names) {
        return office.register.knownAs("FR", List.of(names)).stream()
                .flatMap(city -> city.relationships().stream())
                .filter(relationship -> relationship.status() != LegalStatus.ENDED)
                .count();
    }

    private void name(CityId city, String language, String name, String until) {
        office.sessions()
                .as(
                        "officer",
                        () -> keeping.addName(city, new RegisterKeeping.NewName(language, name, "", until, false, "")));
    }

    private static ProposalContent renamed(ProposalContent content, String chinese, String english) {
        return Dossiers.with(
                Dossiers.with(content, ProposalField.partnerNameZh, chinese), ProposalField.partnerNameEn, english);
    }
}
