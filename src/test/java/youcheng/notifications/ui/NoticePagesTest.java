package youcheng.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.OwnAccount;
import youcheng.identity.Role;
import youcheng.notifications.NoticeList;
import youcheng.notifications.choices.NoticeRules;
import youcheng.notifications.choices.OwnNotices;
import youcheng.notifications.choices.Quiet;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.Delivery;
import youcheng.proposals.work.ProposalProcess;

/** The bell counts what is unread, the page leads to what it is about, and the settings keep what one chooses. */
@Thorough
class NoticePagesTest extends PageTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private NoticeList notices;

    @Autowired
    private OwnNotices own;

    @Autowired
    private NoticeRules rules;

    @Autowired
    private OwnAccount account;

    private String lawyer() {
        String username = "n" + UUID.randomUUID().toString().substring(0, 12);
        String temporary = office.sessions()
                .as("admin", () -> accounts.open(username, "新来的", Set.of(Role.LEGAL), Set.of(Desk.EUROPE)))
                .value();
        office.sessions().as(username, () -> account.choosePassword(temporary, "a long sentence of my own"));
        return username;
    }

    @Test
    void theBellCountsWhatIsUnreadUntilAllIsRead() {
        String lawyer = lawyer();
        told(lawyer, 2);
        office.sessions().as(lawyer, () -> {
            go("tasks");
            assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("通知，2 条未读");
            go("notifications");
            assertThat(page()).contains("2 条未读通知");
            click("全部标为已读");
            assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("通知");
            assertThat(page()).contains("没有未读通知");
            assertThat(button("全部标为已读").isEnabled()).isFalse();
        });
    }

    @Test
    void aNoticeLeadsToItsTaskAndIsReadThen() {
        String lawyer = lawyer();
        told(lawyer, 1);
        CaseNumber number = office.handedIn();
        until(lawyer, 2);
        office.sessions().as(lawyer, () -> {
            go("notifications");
            Grid<?> grid = find(Grid.class).single();
            assertThat(test(grid).size()).isEqualTo(2);
            Anchor newest = (Anchor) test(grid).getCellComponent(0, 1);
            assertThat(newest.getText()).contains("待您办理");
            go(newest.getHref());
            assertThat(address())
                    .isEqualTo("work/"
                            + office.open(number, ProposalProcess.LEGAL_OPINION).id());
            assertThat(notices.count(true)).isEqualTo(1);
            go("notifications?show=unread");
            assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        });
    }

    @Test
    void aNoticeOfSomebodyElseLeadsNowhere() {
        String lawyer = lawyer();
        told(lawyer, 1);
        long id = office.sessions()
                .as(lawyer, () -> notices.page(false, 0, 1))
                .getFirst()
                .id();
        office.sessions().as("legal", () -> {
            go("notification/" + id);
            assertThat(heading()).isEqualTo("没有这个页面");
        });
        assertThat(office.sessions().as(lawyer, () -> notices.count(true))).isEqualTo(1);
    }

    @Test
    void noticesAreReadInEnglishToo() {
        String lawyer = lawyer();
        told(lawyer, 1);
        office.sessions().as(lawyer, () -> {
            speak(Languages.ENGLISH);
            go("notifications");
            Grid<?> grid = find(Grid.class).single();
            assertThat(((Anchor) test(grid).getCellComponent(0, 1)).getText())
                    .contains("Legal opinion is waiting for you");
            speak(Languages.CHINESE);
        });
    }

    @Test
    void aChoiceIsKeptAtOnce() {
        String lawyer = lawyer();
        office.sessions().as(lawyer, () -> {
            go("notifications/settings");
            way(OfficeNotice.TASK_GIVEN).setValue(Delivery.NONE);
            assertThat(banner()).contains("送达方式已保存");
            assertThat(own.choices())
                    .filteredOn(each -> each.kind() == OfficeNotice.TASK_GIVEN)
                    .extracting(OwnNotices.KindChoice::delivery)
                    .containsExactly(Delivery.NONE);
        });
    }

    @Test
    void whatTheAdministratorDecidedCannotBeChosen() {
        office.sessions().as("admin", () -> {
            go("notification-rules");
            way(OfficeNotice.CIRCULATED).setValue(Delivery.BOTH);
        });
        try {
            office.sessions().as(lawyer(), () -> {
                go("notifications/settings");
                assertThat(way(OfficeNotice.CIRCULATED).isReadOnly()).isTrue();
                assertThat(way(OfficeNotice.CIRCULATED).getHelperText()).contains("管理员");
                assertThat(way(OfficeNotice.TASK_GIVEN).isReadOnly()).isFalse();
            });
        } finally {
            office.sessions().as("admin", () -> rules.decide(OfficeNotice.CIRCULATED, null));
        }
    }

    @Test
    void aWrongAddressIsRefusedBesideItsFieldAndNothingTypedIsLost() {
        office.sessions().as(lawyer(), () -> {
            go("notifications/settings");
            type("address", "not an address");
            quiet().setValue(Quiet.OWN);
            click("保存");
            assertThat(isMarked("address")).isTrue();
            assertThat(isMarked("quietFrom")).isTrue();
            assertThat(valueOf("address")).isEqualTo("not an address");
            assertThat(own.mailbox().hasAddress()).isFalse();

            type("address", "me@office.test");
            quiet().setValue(Quiet.NEVER);
            click("保存");
            assertThat(banner()).contains("邮件设置已保存");
            assertThat(own.mailbox().address()).isEqualTo("me@office.test");
        });
    }

    private Anchor bell() {
        return find(Anchor.class).withId("bell").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Delivery> way(OfficeNotice kind) {
        return (Select<Delivery>) field(kind.name());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Quiet> quiet() {
        return (RadioButtonGroup<Quiet>) field("quiet");
    }

    private void told(String username, int many) {
        for (int each = 0; each < many; each++) {
            office.handedIn();
        }
        until(username, many);
    }

    private void until(String username, int many) {
        await().untilAsserted(() -> assertThat(office.sessions().as(username, () -> notices.count(true)))
                .isEqualTo(many));
    }
}
