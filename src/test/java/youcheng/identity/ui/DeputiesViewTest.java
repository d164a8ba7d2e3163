package youcheng.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.ui.ExportKind;
import youcheng.identity.AbsenceReason;
import youcheng.identity.AppointmentDraft;
import youcheng.identity.Colleagues;
import youcheng.identity.DeputyKeeping;
import youcheng.identity.DeputyReading;
import youcheng.identity.Role;
import youcheng.identity.export.DeputyExport;
import youcheng.proposals.StandIns;

/** Deputies are appointed on their page; the frame says in whose name one acts and leads from one name to the other. */
@Thorough
class DeputiesViewTest extends PageTest {

    @Autowired
    private StandIns people;

    @Autowired
    private DeputyKeeping keeping;

    @Autowired
    private DeputyExport export;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    private String officer;
    private String deputy;
    private LocalDate today;

    @BeforeEach
    void twoColleagues() {
        officer = people.account(Role.OFFICER);
        deputy = people.account(Role.FINANCE);
        today = LocalDate.now(clock);
    }

    @Test
    void aDeputyIsAppointedChangedAndEndedOnThePage() {
        as(officer, () -> {
            go("deputies");
            assertThat(heading()).isEqualTo("代理与请假");
            assertThat(page()).contains("目前没有人代理您");
            click("指定代理人");
            choose("deputy", name(deputy));
            type("from", today.toString());
            type("until", today.plusDays(4).toString());
            choose("reason", "休假");
            clickLast("指定代理人");
            assertThat(saidInPassing()).isEqualTo("已指定代理人。");
            assertThat(page()).contains(name(deputy), "全部角色；全部流程", "休假", "生效中");

            click("修改");
            assertThat(isReadOnly("from")).isTrue();
            type("until", today.plusDays(2).toString());
            click("保存");
            assertThat(saidInPassing()).isEqualTo("已保存。");

            click("立即终止");
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(saidInPassing()).isEqualTo("已终止。");
            assertThat(page()).contains("终止").doesNotContain("生效中");
        });
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        as(officer, () -> {
            go("deputies");
            click("指定代理人");
            choose("deputy", name(officer));
            type("from", today.minusDays(1).toString());
            type("until", today.toString());
            choose("reason", "出差");
            clickLast("指定代理人");
            assertThat(refusalBeside("deputy")).contains("不能代理本人");
            assertThat(refusalBeside("from")).contains("不能早于今天");

            type("from", today.plusDays(3).toString());
            choose("deputy", name(deputy));
            clickLast("指定代理人");
            assertThat(refusalBeside("until")).contains("不能早于第一天");
            assertThat(valueOf("reason")).isEqualTo(AbsenceReason.TRAVEL);
            assertThat(valueOf("until")).isEqualTo(today);
        });
    }

    @Test
    void aSupervisorSeesTheTeamAndEntersAnAbsenceForIt() {
        String chief = people.account(Role.SUPERVISOR);
        as(chief, () -> {
            go("deputies");
            assertThat(page()).contains("本处人员的代理与请假");
            click("登记请假");
            choose("principal", name(officer));
            type("from", today.toString());
            type("until", today.plusDays(4).toString());
            choose("reason", "休假");
            clickLast("登记请假");
            assertThat(page()).contains(name(officer) + "（代理人：无代理人）");
        });
        as(officer, () -> {
            go("deputies");
            assertThat(page()).contains("无代理人").doesNotContain("本处人员");
        });
    }

    @Test
    void whatHoldsIsShownHoweverMuchIsOverAndThePageSaysThatItShowsTheNewestOnly() {
        String lasting = people.account(Role.FINANCE);
        appointed(officer, lasting);
        for (int i = 0; i < DeputyReading.MOST_OVER; i++) {
            long over = appoint();
            office.sessions().as(officer, () -> keeping.end(over));
        }
        as(officer, () -> {
            go("deputies");
            assertThat(page()).contains(name(lasting), "生效中").doesNotContain("已结束的只显示");
        });
        long over = appoint();
        as(officer, () -> {
            keeping.end(over);
            go("deputies");
            assertThat(page()).contains(name(lasting), "生效中", "已结束的只显示最近 100 条");
            assertThat(exported(ExportKind.CSV)).hasSize(1 + 1 + DeputyReading.MOST_OVER + 1);
        });
    }

    @Test
    void whatStandsOnThePageLeavesAsAFilePartByPart() {
        String chief = people.account(Role.SUPERVISOR);
        appoint();
        as(officer, () -> {
            go("deputies");
            List<List<String>> file = exported(ExportKind.XLSX);
            List<String> period = List.of(today.toString(), today.plusDays(5).toString());
            assertThat(file)
                    .containsExactly(
                            List.of("所属部分", "被代理人", "代理人", "第一天", "最后一天", "范围", "事由", "状态"),
                            List.of(
                                    "我的代理人与请假",
                                    name(officer),
                                    name(deputy),
                                    period.getFirst(),
                                    period.getLast(),
                                    "全部角色；全部流程",
                                    "休假",
                                    "生效中"));
            assertThat(exported(ExportKind.CSV)).isEqualTo(file);
            assertTaken("access.deputiesExported", 1);
        });
        as(deputy, () -> {
            go("deputies");
            assertThat(exported(ExportKind.CSV)).hasSize(2).last().asList().startsWith("我代理的人", name(officer));
        });
        as(chief, () -> {
            go("deputies");
            assertThat(exported(ExportKind.CSV))
                    .anySatisfy(line -> assertThat(line).startsWith("本处人员的代理与请假", name(officer), name(deputy)));
        });
        assertRefused("auditor", "DeputyExport", () -> export.export("deputies"));
    }

    @Test
    void whoeverStandsInChangesTheNameInTheFrameAndBack() {
        appoint();
        as(deputy, () -> {
            go("cases");
            assertThat(frame()).contains("我代理：", "代 " + name(officer) + " 办理");
            click("代 " + name(officer) + " 办理");

            assertThat(office.me().asActor()).isEqualTo(Actor.deputy(id(deputy), id(officer)));
            assertThat(lastAccess().action()).isEqualTo("access.actsForAnother");
            assertThat(lastAccess().actor()).isEqualTo(Actor.deputy(id(deputy), id(officer)));
            go("cases");
            assertThat(frame())
                    .contains("您正以 " + name(officer) + " 的名义办理（" + name(deputy) + " 代 " + name(officer) + "）");
            speak(Languages.ENGLISH);
            go("register");
            assertThat(frame()).contains("You are acting for " + name(officer));
            speak(Languages.CHINESE);
            go("deputies");
            assertThat(hasButton("指定代理人")).isFalse();
            assertThat(banner()).contains("不能转给他人");
            click("恢复以本人名义办理");

            assertThat(office.me().asActor()).isEqualTo(Actor.person(id(deputy)));
            assertThat(lastAccess().action()).isEqualTo("access.actsForThemselves");
        });
    }

    /** What stands in another window was begun in the name before. */
    @Test
    void theOtherWindowsOfTheSessionEndWithTheName() {
        appoint();
        as(deputy, () -> {
            go("cases");
            UI other = new UI();
            other.getInternals().setSession(UI.getCurrent().getSession());
            other.doInit(VaadinRequest.getCurrent(), 99, "other");
            UI.getCurrent().getSession().addUI(other);
            click("代 " + name(officer) + " 办理");

            assertThat(other.isClosing()).isTrue();
            assertThat(UI.getCurrent().isClosing()).isFalse();
        });
    }

    @Test
    void anAppointmentThatEndsWhileTheWindowIsOpenLeavesTheWayBackOnly() {
        long appointment = appoint();
        as(deputy, () -> {
            go("cases");
            click("代 " + name(officer) + " 办理");
            go("cases");
            assertThat(frame()).contains("您正以");
            office.sessions().as(officer, () -> keeping.end(appointment));
            go("register");

            assertThat(heading()).isEqualTo("代理已终止");
            assertThat(frame()).contains("代理已终止").doesNotContain("您正以");
            click("恢复以本人名义办理");
            go("cases");
            assertThat(heading()).isEqualTo("办件");
            assertThat(hasFrame()).isFalse();
        });
    }

    @Test
    void aTaskThatWaitsForThePrincipalIsOneClickAway() {
        String chief = people.account(Role.SUPERVISOR);
        CaseNumber number = office.sent();
        appoint(chief);
        as(deputy, () -> {
            goToWork(number);
            assertThat(banner()).contains("应以 " + name(chief) + " 的名义办理");
            test(find(Button.class).withId("act-in-its-name").single()).click();
            goToWork(number);

            assertThat(hasButton("认领")).isTrue();
            assertThat(frame()).contains("您正以 " + name(chief));
        });
    }

    @Test
    void aTaskOfOnesOwnIsOneClickAwayFromTheOtherName() {
        CaseNumber number = office.sent();
        String own = people.account(Role.SUPERVISOR);
        appointed(officer, own);
        as(Colleagues.acting(own, officer), () -> {
            goToWork(number);
            Button back = find(Button.class).withId("act-in-its-name").single();
            assertThat(back.getText()).isEqualTo("恢复以本人名义办理");
            test(back).click();
            assertThat(office.me().asActor()).isEqualTo(Actor.person(id(own)));
        });
    }

    @Test
    void whoeverIsAwayIsSaidToBeWhereSomebodyIsChosen() {
        String chief = people.account(Role.SUPERVISOR);
        String away = people.account(Role.SUPERVISOR);
        CaseNumber number = office.sent();
        office.sessions()
                .as(
                        away,
                        () -> keeping.announceAbsence(new AppointmentDraft(
                                id(away), null, today, today.plusDays(9), Set.of(), Set.of(), AbsenceReason.ABSENCE)));
        as(chief, () -> {
            go("cases/" + number);
            test(find(Button.class).withText("改派").all().getFirst()).click();
            choose("person", name(away));
            ComboBox<?> box = (ComboBox<?>) field("person");
            assertThat(box.getHelperText()).contains(name(away) + " 请假至 ", "可能无法办理");
        });
    }

    @Test
    void theMenuOfThePersonLeadsThere() {
        as(officer, () -> {
            go("cases");
            new MenuBarTester<>(find(MenuBar.class).withId("person").single()).clickItem(name(officer), "代理与请假");
            assertThat(address()).isEqualTo("deputies");
        });
    }

    private long appoint() {
        return appoint(officer);
    }

    private long appoint(String principal) {
        return appointed(principal, deputy);
    }

    private long appointed(String principal, String by) {
        return Objects.requireNonNull(office.sessions()
                .as(
                        principal,
                        () -> keeping.appoint(new AppointmentDraft(
                                id(principal),
                                id(by),
                                today,
                                today.plusDays(5),
                                Set.of(),
                                Set.of(),
                                AbsenceReason.LEAVE))));
    }

    private void as(String person, Runnable action) {
        office.sessions().as(person, action);
    }

    private String frame() {
        return find(Div.class).withClassName("frame-notice").all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private boolean hasFrame() {
        return find(Div.class).withClassName("frame-notice").exists();
    }

    private void clickLast(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private AuditEvent lastAccess() {
        return trail.newest(Chain.ofAccess(today), 1).getFirst().event();
    }

    private long id(String username) {
        return office.sessions().accountId(username);
    }

    private String name(String username) {
        return office.nameOf(id(username));
    }
}
