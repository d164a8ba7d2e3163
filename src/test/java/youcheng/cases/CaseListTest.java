package youcheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.cases.CaseQuery.CaseOrder;
import youcheng.cases.CaseQuery.CaseState;
import youcheng.identity.AccountList;
import youcheng.identity.AccountRecord;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.ListedAccounts;
import youcheng.identity.Role;
import youcheng.proposals.Dossiers;
import youcheng.proposals.Office;
import youcheng.proposals.content.ProposalField;

/** The database hands out the cases that somebody may read page by page, and counts what it would hand out. */
@PortalTest
class CaseListTest {

    private static final AtomicInteger TITLES = new AtomicInteger();

    @Autowired
    private Office office;

    @Autowired
    private CaseList list;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    /** What the cases of one test are found by. */
    private final String text = "Leafing" + (char) ('a' + TITLES.getAndIncrement()) + "town";

    @Test
    void onePageFollowsTheOtherAndNoCaseIsMissingOrThereTwice() {
        List<CaseNumber> newestFirst = new ArrayList<>();
        for (String name : List.of("A", "B", "C", "D", "E")) {
            newestFirst.addFirst(begun("officer", name));
        }
        CaseQuery query = query(null, null, CaseOrder.OPENED, false);

        assertThat(count("officer", query)).isEqualTo(5);
        assertThat(page("officer", query, 0, 2)).isEqualTo(newestFirst.subList(0, 2));
        assertThat(page("officer", query, 2, 2)).isEqualTo(newestFirst.subList(2, 4));
        assertThat(page("officer", query, 4, 2)).isEqualTo(newestFirst.subList(4, 5));
        assertThat(page("officer", query, 6, 2)).isEmpty();
    }

    @Test
    void whatSomebodyMayNotReadIsNeitherOnAPageNorCounted() {
        CaseNumber number = begun("officer", "A");
        CaseQuery query = query(CaseState.OPEN, Desk.EUROPE, CaseOrder.NUMBER, true);

        assertThat(count("leader", query)).isZero();
        assertThat(page("leader", query, 0, 50)).isEmpty();
        assertThat(count("auditor", query)).isOne();
        assertThat(page("auditor", query, 0, 50)).containsExactly(number);
    }

    @Test
    void theListIsNarrowedDownToADeskAndToWhatRuns() {
        CaseNumber number = begun("officer", "A");

        assertThat(page("officer", query(null, Desk.EUROPE, CaseOrder.OPENED, false), 0, 50))
                .containsExactly(number);
        assertThat(count("officer", query(null, Desk.ASIA_AFRICA, CaseOrder.OPENED, false)))
                .isZero();
        assertThat(count("officer", query(CaseState.OPEN, null, CaseOrder.OPENED, false)))
                .isOne();
        assertThat(count("officer", query(CaseState.CLOSED, null, CaseOrder.OPENED, false)))
                .isZero();
    }

    @Test
    void casesAreSortedByTheNameThatTheirInitiatorHasNow() {
        String first = "leafing.an" + TITLES.get();
        String last = "leafing.zhou" + TITLES.get();
        open(first, "安一");
        open(last, "周一");
        CaseNumber ofLast = begun(last, "A");
        CaseNumber ofFirst = begun(first, "B");

        assertThat(page("auditor", query(null, null, CaseOrder.INITIATOR, true), 0, 50))
                .containsExactly(ofFirst, ofLast);
        assertThat(page("auditor", query(null, null, CaseOrder.INITIATOR, false), 0, 50))
                .containsExactly(ofLast, ofFirst);

        rename(last, "Aa");

        assertThat(page("auditor", query(null, null, CaseOrder.INITIATOR, true), 0, 50))
                .containsExactly(ofLast, ofFirst);
    }

    private CaseQuery query(@Nullable CaseState state, @Nullable Desk desk, CaseOrder sort, boolean ascending) {
        return new CaseQuery(text, state, desk, sort, ascending, Languages.ENGLISH);
    }

    private List<CaseNumber> page(String username, CaseQuery query, int offset, int limit) {
        return office.sessions().as(username, () -> list.page(query, offset, limit)).stream()
                .map(CaseSummary::number)
                .toList();
    }

    private int count(String username, CaseQuery query) {
        return office.sessions().as(username, () -> list.count(query));
    }

    private CaseNumber begun(String username, String name) {
        return office.begin(username, Dossiers.with(office.dossier(), ProposalField.partnerNameEn, text + " " + name));
    }

    private void open(String username, String name) {
        office.sessions()
                .as("admin", () -> accounts.open(username, name, EnumSet.of(Role.OFFICER), EnumSet.of(Desk.EUROPE)));
    }

    private void rename(String username, String name) {
        office.sessions().as("admin", () -> {
            AccountRecord account = ListedAccounts.all(accountList).stream()
                    .filter(each -> each.person().username().equals(username))
                    .findFirst()
                    .orElseThrow();
            accounts.change(
                    account.person().id(),
                    account.version(),
                    name,
                    account.person().roles(),
                    account.person().desks());
        });
    }
}
