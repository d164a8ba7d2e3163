package youcheng.dormancy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.dormancy.revival.Milestone;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.dormancy.revival.MilestoneRules;
import youcheng.dormancy.revival.MilestoneTemplate;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskFrame;

@WithUserDetails("officer")
class MilestoneRowsTest extends PageTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Autowired
    private Fields make;

    @Autowired
    private Messages messages;

    @Autowired
    private Clock clock;

    private MilestoneRows rows;
    private FormFields fields;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
        show();
    }

    @Test
    void aRowAppearsWhenTheOneBeforeItIsUsed() {
        assertThat(shownRows()).isEqualTo(1);
        type("title0", "专家会议");
        assertThat(shownRows()).isEqualTo(2);
        type("doneWhen1", "已开展");
        assertThat(shownRows()).isEqualTo(3);
        assertThat(rows.used()).hasSize(2);
    }

    @Test
    void whatIsTypedIsAMilestone() {
        type("title0", "专家会议");
        choose("kind0", "专家线上会议");
        type("day0", "2027-03-01");
        choose("owner0", "李敏");
        type("partnerPart0", "推荐专家");
        type("budget0", "5000");
        type("doneWhen0", "会议召开");

        assertThat(rows.used())
                .containsExactly(new Milestone(
                        MilestoneKind.EXPERTS_MEETING, "专家会议", DAY, 7L, "推荐专家", new BigDecimal("5000"), "会议召开"));
    }

    @Test
    void aTemplateFillsTheRowsBehindThoseInUse() {
        type("title0", "先打电话");
        choose("template", "卫生健康合作项目");

        assertThat(rows.used()).extracting(Milestone::title).first().isEqualTo("先打电话");
        assertThat(rows.used()).hasSize(4);
        assertThat(rows.used().getLast())
                .isEqualTo(new Milestone(
                        MilestoneKind.HEALTH_PROJECT,
                        "共同举办首次培训或会诊",
                        LocalDate.now(clock).plusMonths(10),
                        null,
                        "派出专家或组织专家线上参加",
                        null,
                        "双方专家参加，总结已存档"));
        assertThat(valueOf("template")).as("so that it can be chosen again").isNull();
    }

    @Test
    void everyTemplateIsAPlanThatCanBeRecommendedInBothLanguages() {
        for (Locale language : List.of(Locale.CHINA, Locale.UK)) {
            speak(language);
            for (MilestoneTemplate template : MilestoneTemplate.values()) {
                show();
                choose(
                        "template",
                        messages.t("milestone.kind." + template.kind().name()));

                assertThat(rows.used()).hasSameSizeAs(template.months()).allSatisfy(milestone -> {
                    assertThat(milestone.kind()).isEqualTo(template.kind());
                    assertThat(milestone.title() + milestone.partnerPart() + milestone.doneWhen())
                            .doesNotContain("!");
                    assertThat(milestone.partnerPart()).isNotBlank();
                });
                MilestoneRules.require(rows.used(), LocalDate.now(clock));
            }
        }
    }

    @Test
    void templatesFillAsManyRowsAsThereAre() {
        for (int time = 0; time < 5; time++) {
            choose("template", "学生交流");
        }

        assertThat(rows.used()).hasSize(MilestoneRules.MOST);
    }

    @Test
    void whatIsFilledInReplacesEverything() {
        choose("template", "经贸代表团");
        Milestone kept = new Milestone(MilestoneKind.ANNIVERSARY, "周年", DAY, 7L, "", new BigDecimal("100.00"), "已举办");
        rows.fill(List.of(kept));

        assertThat(rows.used())
                .containsExactly(
                        new Milestone(MilestoneKind.ANNIVERSARY, "周年", DAY, 7L, "", new BigDecimal("100"), "已举办"));
        assertThat(shownRows()).isEqualTo(2);
    }

    @Test
    void whatWasTypedIsKeptAsTextAndPutBack() {
        type("title0", "专家会议");
        choose("kind0", "专家线上会议");
        choose("owner0", "李敏");
        type("budget0", "12.5");
        Map<String, String> kept = fields.values();
        List<Milestone> before = rows.used();

        show();
        fields.restore(kept);

        assertThat(rows.used()).isEqualTo(before);
        assertThat(shownRows()).isEqualTo(2);
    }

    @Test
    void aRefusalMarksTheFieldsOfItsMilestone() {
        type("partnerPart0", "推荐专家");
        type("title1", "没有期限");
        try {
            MilestoneRules.require(rows.used(), LocalDate.now(clock));
        } catch (Rejection refused) {
            fields.refuse(refused);
        }

        assertThat(refusalBeside("title0")).isEqualTo("请填写此项。");
        assertThat(isMarked("day1")).isTrue();
        assertThat(isMarked("doneWhen1")).isTrue();
        assertThat(isMarked("title1")).isFalse();
    }

    private void show() {
        UI.getCurrent().removeAll();
        TaskFrame frame = mock();
        when(frame.banner()).thenReturn(new Banner());
        HandIn handIn = new HandIn("tasks.handIn", frame, make, messages);
        Person owner = new Person(7, "officer", "李敏", Set.of(Role.OFFICER), Set.of());
        rows = handIn.put(new MilestoneRows(handIn, List.of(owner), messages, make));
        fields = handIn.fields();
        UI.getCurrent().add(handIn);
    }

    private long shownRows() {
        return find(Div.class, rows).all().stream()
                .filter(each -> each.hasClassName("milestone-row") && each.isVisible())
                .count();
    }

    @Override
    protected void choose(String name, String label) {
        if (field(name) instanceof Select<?> select) {
            test(select).selectItem(label);
        } else {
            super.choose(name, label);
        }
    }
}
