package youcheng.dormancy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.MovedClockTest;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.ui.ExportKind;
import youcheng.base.ui.Messages;
import youcheng.dormancy.programme.RevivalSuccess;
import youcheng.dormancy.programme.RevivalSuccess.Share;
import youcheng.dormancy.programme.WakingPhase;
import youcheng.dormancy.review.ReviewDesk;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.register.Region;

/** The page on all reviews, in both languages. */
@MovedClockTest
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class ProgrammePageTest extends PageTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Messages messages;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void aReviewStandsThereWithWhatIsAwaitedAndALinkToItsCase() {
        CaseNumber number = waiting();
        go("dormancy?q=" + number);

        assertThat(heading()).isEqualTo("唤醒工作总览");
        assertThat(lead()).isEqualTo("1 项评估：在办 1 项，其中等待答复 1 项、唤醒中 0 项；累计已唤醒 0 项。");
        assertThat(cells(0)).contains("等待首次去函答复，还剩 60 天（至", " 60 ");
        assertThat(links()).contains("cases/" + number).anyMatch(href -> href.matches("register/\\d+"));
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        CaseNumber number = waiting();
        speak(Locale.UK);
        go("dormancy?q=" + number);

        assertThat(heading()).isEqualTo("Revival overview");
        assertThat(lead()).startsWith("One review: 1 open, of these 1 waiting for an answer");
        assertThat(cells(0)).contains("Waiting for the first answer, 60 days left");
        assertThat(page()).contains("Being decided", "earliest deadline").doesNotContain("!{");
    }

    @Test
    void whoeverMayNotReadTheCaseSeesItsNumberWithoutALink() {
        CaseNumber number = waiting();
        desk.as("finance", () -> {
            go("dormancy?q=" + number);
            assertThat(cells(0)).contains(number.value());
            assertThat(links()).doesNotContain("cases/" + number);
        });
    }

    @Test
    void whatIsLookedForStandsInTheAddress() {
        CaseNumber number = waiting();
        go("dormancy?q=" + number + "&phase=WAITING&sort=DAYS_LEFT&dir=asc");
        assertThat(select("阶段").getValue()).isEqualTo(WakingPhase.WAITING);
        assertThat(test(grid()).size()).isEqualTo(1);
        go("dormancy?q=" + number + "&phase=REVIVED&desk=NOWHERE");
        assertThat(select("负责处室").getValue()).isNull();
        assertThat(test(grid()).size()).isZero();
        assertThat(grid().getEmptyStateText()).contains("没有符合条件的评估");
    }

    @Test
    void eachFigureLeadsToWhatItCountsAndTheOneShownToAll() {
        waiting();
        go("dormancy?desk=AMERICAS_OCEANIA");
        assertThat(links()).contains("dormancy?phase=REVIVED&desk=AMERICAS_OCEANIA");
        go("dormancy?phase=REVIVED&desk=AMERICAS_OCEANIA");
        assertThat(links()).contains("dormancy?desk=AMERICAS_OCEANIA", "dormancy?phase=WAITING&desk=AMERICAS_OCEANIA");
    }

    @Test
    void theFileSaysWhatTheListSaysAndThatItLeftIsOnRecord() {
        CaseNumber number = waiting();
        go("dormancy?q=" + number);

        List<List<String>> file = exported(ExportKind.XLSX);
        assertThat(file).hasSize(2);
        assertThat(file.getFirst()).startsWith("城市");
        assertThat(file.get(1)).contains("等待答复", "60").endsWith("", "", number.value());
        assertThat(exported(ExportKind.CSV)).isEqualTo(file);
        assertThat(trail.newest(Chain.ofAccess(desk.today()), 5)).anySatisfy(entry -> {
            assertThat(entry.event().action()).isEqualTo("access.reviewsExported");
            assertThat(entry.event().actor()).isEqualTo(office.me().asActor());
        });
    }

    @Test
    void untilThereIsAReviewThePageSaysHowToBegin() {
        ProgrammeBeginning officers = new ProgrammeBeginning(true, messages);
        assertThat(officers.getElement().getTextRecursively()).contains("尚未开展休眠评估", "查看现在排查将列入哪些友城");
        assertThat(new ProgrammeBeginning(false, messages).getElement().getTextRecursively())
                .doesNotContain("查看现在排查");
    }

    @Test
    void whatWorksIsSaidFirstAndThenDrawn() {
        ProgrammeSuccess shown = new ProgrammeSuccess(
                new RevivalSuccess(
                        new Share(7, 5),
                        Map.of(Region.EUROPE, new Share(7, 5)),
                        Map.of(MilestoneKind.HEALTH_PROJECT, new Share(5, 2)),
                        Map.of(MilestoneKind.HEALTH_PROJECT, new Share(5, 1))),
                messages);
        assertThat(shown.getElement().getTextRecursively())
                .contains("已结束的 12 项唤醒中有 7 项成功。开展“卫生健康合作项目”的成功比例最高：6 项中有 5 项。", "按地区", "欧洲");
    }

    @Test
    void withTooFewRevivalsNothingIsDrawn() {
        speak(Locale.UK);
        ProgrammeSuccess shown =
                new ProgrammeSuccess(new RevivalSuccess(new Share(1, 1), Map.of(), Map.of(), Map.of()), messages);
        assertThat(shown.getElement().getTextRecursively())
                .contains("2 revivals have come to an end so far. With fewer than 3 it is too early")
                .doesNotContain("Revivals by region");
        ProgrammeSuccess mixed = new ProgrammeSuccess(
                new RevivalSuccess(new Share(1, 3), Map.of(), Map.of(), Map.of(MilestoneKind.OTHER, new Share(1, 1))),
                messages);
        assertThat(mixed.getElement().getTextRecursively())
                .contains("1 of 4 revivals succeeded.", "too few of any one kind", "Revivals by region");
    }

    private CaseNumber waiting() {
        CaseNumber number = desk.gathered(desk.dormant());
        desk.send(number);
        return number;
    }

    private String lead() {
        return find(Paragraph.class).withClassName("page-lead").single().getText();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private String cells(int row) {
        return IntStream.range(0, grid().getColumns().size())
                .mapToObj(column -> test(grid()).getCellText(row, column))
                .collect(Collectors.joining(" "));
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private Select<?> select(String label) {
        return find(Select.class).withLabel(label).single();
    }
}
