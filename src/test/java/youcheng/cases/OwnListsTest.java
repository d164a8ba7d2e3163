package youcheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.base.ExportRows;
import youcheng.cases.CaseQuery.OwnList;
import youcheng.cases.OwnCases.OwnCase;
import youcheng.cases.export.CaseExport;
import youcheng.decisions.Review;
import youcheng.proposals.Office;
import youcheng.workflow.WorkItem;

/** Everybody finds what they started, did, were shown and watch, each in a list of its own. */
@PortalTest
class OwnListsTest {

    @Autowired
    private Office office;

    @Autowired
    private OwnCases own;

    @Autowired
    private CaseList list;

    @Autowired
    private Circulation circulation;

    @Autowired
    private CaseWatching watching;

    @Autowired
    private CaseExport export;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatSomebodyBeganStandsInTheirListWithWhoHasItNow() {
        CaseNumber number = office.sent();
        CaseNumber others = office.begin("officer2", office.dossier());

        assertThat(numbers("officer", OwnList.STARTED)).contains(number).doesNotContain(others);
        assertThat(numbers("supervisor", OwnList.STARTED)).doesNotContain(number, others);
        OwnCase found = page("officer", OwnList.STARTED).stream()
                .filter(each -> each.summary().number().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(found.waiting()).extracting(WorkItem::step).containsExactly("Task_Review");
    }

    @Test
    void whatSomebodyDidATaskInStandsInTheirListAndNotWhatMerelyWaitsForThem() {
        CaseNumber waiting = office.sent();
        CaseNumber done = office.sent();
        office.review("supervisor", done, Review.APPROVED);

        assertThat(numbers("supervisor", OwnList.DONE)).contains(done).doesNotContain(waiting);
        assertThat(numbers("legal", OwnList.DONE)).contains(done, waiting);
        assertThat(numbers("leader", OwnList.DONE)).doesNotContain(done);
    }

    @Test
    void whatWasShownAndWhatIsWatchedAreToldApart() {
        CaseNumber shown = office.sent();
        CaseNumber watched = office.sent();
        office.sessions()
                .as(
                        "supervisor",
                        () -> circulation.circulate(
                                shown, List.of(office.sessions().accountId("legal")), "知悉"));
        office.sessions().as("legal", () -> watching.watch(watched));

        assertThat(numbers("legal", OwnList.CIRCULATED)).contains(shown).doesNotContain(watched);
        assertThat(numbers("legal", OwnList.WATCHED)).contains(watched).doesNotContain(shown);
        assertThat(numbers("finance", OwnList.WATCHED)).doesNotContain(watched);
    }

    @Test
    void aListThatIsNarrowedDownCountsWhatItShows() {
        CaseNumber number = office.sent();
        office.sessions().as("legal", () -> watching.watch(number));
        CaseQuery query = new CaseQuery(
                OwnList.WATCHED,
                number.value(),
                CaseQuery.CaseState.OPEN,
                null,
                CaseQuery.CaseOrder.NUMBER,
                true,
                youcheng.base.Languages.CHINESE);
        assertThat(office.sessions().as("legal", () -> list.count(query))).isEqualTo(1);
        assertThat(office.sessions().as("legal", () -> own.page(query, 0, 10)))
                .extracting(each -> each.summary().number())
                .containsExactly(number);
    }

    @Test
    void aWatchedCaseThatMayNotBeReadAnyMoreIsListedNoMore() {
        CaseNumber number = office.sent();
        office.sessions().as("legal", () -> watching.watch(number));
        database.update(
                "delete from case_reader where case_number = ? and principal like 'group:LEGAL%'", number.value());
        database.update(
                "delete from case_reader where case_number = ? and principal = ?",
                number.value(),
                "account:" + office.sessions().accountId("legal"));
        assertThat(numbers("legal", OwnList.WATCHED)).doesNotContain(number);
    }

    @Test
    void whatIsExportedIsWhatIsShownAndIsOnRecord() {
        CaseNumber number = office.sent();
        CaseQuery query = CaseQuery.everything().among(OwnList.STARTED);
        int all = office.sessions().as("officer", () -> list.count(query));
        List<CaseNumber> exported = new ArrayList<>();
        office.sessions().as("officer", () -> {
            ExportRows<OwnCase> rows = export.export(query, "cases?list=STARTED");
            rows.forEachPart(
                    some -> some.forEach(each -> exported.add(each.summary().number())));
            return rows;
        });
        assertThat(exported).hasSize(all).contains(number);
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where canonical like '%access.casesExported%'"
                                + " and canonical like '%access.listed%'",
                        Integer.class))
                .isPositive();
    }

    private List<OwnCase> page(String username, OwnList which) {
        return office.sessions()
                .as(username, () -> own.page(CaseQuery.everything().among(which), 0, 1000));
    }

    private List<CaseNumber> numbers(String username, OwnList which) {
        return page(username, which).stream()
                .map(each -> each.summary().number())
                .toList();
    }
}
