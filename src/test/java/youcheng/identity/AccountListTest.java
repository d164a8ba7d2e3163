package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PortalTest;
import youcheng.identity.AccountQuery.AccountOrder;

/** The database hands out the accounts page by page, and counts what it would hand out. */
@PortalTest
@WithUserDetails(value = "admin", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class AccountListTest {

    @Autowired
    private AccountList list;

    @Autowired
    private Accounts accounts;

    private final String text = "l" + UUID.randomUUID().toString().substring(0, 12);

    private void fourAccounts() {
        open("a", "曾", Set.of(Role.OFFICER, Role.LEGAL), Set.of(Desk.EUROPE));
        open("b", "阿", Set.of(Role.LEGAL), Set.of());
        open("c", "何", Set.of(Role.AUDITOR), Set.of());
        open("d", "何", Set.of(Role.OFFICER), Set.of(Desk.ASIA_AFRICA, Desk.EUROPE));
    }

    @Test
    void onePageFollowsTheOtherAndNoAccountIsMissingOrThereTwice() {
        fourAccounts();
        for (AccountOrder sort : AccountOrder.values()) {
            for (boolean ascending : List.of(true, false)) {
                AccountQuery query = query(sort, ascending);
                assertThat(list.count(query)).isEqualTo(4);
                List<String> paged = new ArrayList<>(page(query, 0, 3));
                paged.addAll(page(query, 3, 3));
                assertThat(paged).isEqualTo(page(query, 0, 10)).containsExactlyInAnyOrder("a", "b", "c", "d");
            }
        }
        assertThat(page(query(AccountOrder.NAME, true), 4, 3)).isEmpty();
    }

    @Test
    void theyAreSortedByWhatTheColumnsSay() {
        fourAccounts();
        assertThat(page(query(AccountOrder.USERNAME, false), 0, 4)).containsExactly("d", "c", "b", "a");
        assertThat(page(query(AccountOrder.NAME, true), 0, 4)).containsExactly("b", "c", "d", "a");
        // Auditor, legal, then officer alone before officer with another.
        assertThat(page(query(AccountOrder.ROLES, true), 0, 4)).containsExactly("c", "b", "d", "a");
        assertThat(page(query(AccountOrder.DESKS, true), 0, 4)).containsExactly("b", "c", "a", "d");
        assertThat(page(query(AccountOrder.DESKS, false), 0, 4)).containsExactly("d", "a", "b", "c");
    }

    @Test
    void aSignThatNoNameHasFindsNothing() {
        fourAccounts();
        AccountQuery query = AccountQuery.byUsername("%_");
        assertThat(list.count(query)).isZero();
        assertThat(list.page(query, 0, 10)).isEmpty();
    }

    @Test
    void anAccountIsFoundByTheNameThatItHasNow() {
        fourAccounts();
        AccountRecord account =
                list.page(AccountQuery.byUsername(text + "a"), 0, 1).getFirst();
        accounts.change(account.person().id(), account.version(), text + "东京", Set.of(Role.OFFICER), Set.of());
        assertThat(list.count(AccountQuery.byUsername(text + "dongjing"))).isOne();
        assertThat(list.count(AccountQuery.byUsername("曾" + text))).isZero();
    }

    private void open(String which, String family, Set<Role> roles, Set<Desk> desks) {
        accounts.open(text + which, family + text, roles, desks);
    }

    /** As if the roles were called by their names, and Europe came before the others. */
    private AccountQuery query(AccountOrder sort, boolean ascending) {
        List<Role> roles = new ArrayList<>(List.of(Role.values()));
        roles.sort((one, other) -> one.name().compareTo(other.name()));
        List<Desk> desks = new ArrayList<>(List.of(Desk.values()));
        Collections.swap(desks, 0, 1);
        return new AccountQuery(text, sort, ascending, roles, desks);
    }

    private List<String> page(AccountQuery query, int offset, int limit) {
        return list.page(query, offset, limit).stream()
                .map(each -> each.person().username().substring(text.length()))
                .toList();
    }
}
