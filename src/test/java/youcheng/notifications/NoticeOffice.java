package youcheng.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.PostOffice;
import youcheng.base.CaseNumber;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.OwnAccount;
import youcheng.identity.Role;
import youcheng.notifications.choices.OwnNotices;
import youcheng.notifications.choices.Quiet;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.Delivery;
import youcheng.proposals.Office;

/** What tests of notices share: people of their own, what they were told, and the mail that came for them. */
@PortalTest
public abstract class NoticeOffice {

    @Autowired
    protected Office office;

    @Autowired
    protected PostOffice post;

    @Autowired
    protected NoticeList list;

    @Autowired
    protected OwnNotices own;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected OwnAccount account;

    @Autowired
    protected JdbcTemplate database;

    @Autowired
    protected TransactionTemplate transaction;

    /** The username of somebody new. */
    protected String newcomer(Role role, Desk... desks) {
        String username = "n" + UUID.randomUUID().toString().substring(0, 12);
        office.sessions().as("admin", () -> accounts.open(username, "新来的", Set.of(role), Set.of(desks)));
        return username;
    }

    /** Gives an account other roles. */
    protected void becomes(String username, Role... roles) {
        long id = office.sessions().accountId(username);
        Long version = database.queryForObject("select version from account where id = ?", Long.class, id);
        office.sessions()
                .as(
                        "admin",
                        () -> accounts.change(
                                id, Objects.requireNonNull(version), "新来的", Set.of(roles), Set.of(Desk.EUROPE)));
    }

    /** The address of somebody who gets mail at any hour, in this language. */
    protected String mailTo(String username, Locale language) {
        String address = UUID.randomUUID() + "@office.test";
        office.sessions().as(username, () -> {
            account.speak(language);
            own.change(address, Quiet.NEVER, null, null);
        });
        return address;
    }

    protected void choose(String username, OfficeNotice kind, Delivery delivery) {
        office.sessions().as(username, () -> own.choose(kind, delivery));
    }

    /** Waits until everybody who listens has heard everything. */
    protected void heard() {
        await().untilAsserted(() -> assertThat(
                        database.queryForList(
                                "select id from event_publication where status <> 'FAILED' and event_type like '%notifications%'"))
                .isEmpty());
        assertThat(database.queryForList(
                        "select event_type from event_publication where status = 'FAILED'"
                                + " and event_type like '%notifications%'",
                        String.class))
                .isEmpty();
    }

    /** What somebody was told of this case, by kinds, the newest first. */
    protected List<String> told(String username, CaseNumber number) {
        return notices(username, number).stream().map(NoticeRecord::kind).toList();
    }

    protected List<NoticeRecord> notices(String username, CaseNumber number) {
        heard();
        return office.sessions().as(username, () -> list.page(false, 0, 500)).stream()
                .filter(each -> number.equals(each.caseNumber()))
                .toList();
    }
}
