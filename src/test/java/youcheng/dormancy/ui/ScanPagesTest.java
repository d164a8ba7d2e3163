package youcheng.dormancy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.ui.ExportKind;
import youcheng.dormancy.ScanPortal;
import youcheng.dormancy.scan.CandidateExport;
import youcheng.dormancy.scan.ScanOffice;
import youcheng.dormancy.scan.Verdict;
import youcheng.identity.Desk;
import youcheng.register.RelationshipId;

/** What a scan would find, starting and stopping one, and what it found, in both languages. */
@ScanPortal
@WithUserDetails("supervisor")
@Thorough
class ScanPagesTest extends PageTest {

    @Autowired
    private ScanOffice scans;

    @Autowired
    private CandidateExport export;

    private int flagged;

    @BeforeEach
    void inChinese() {
        scans.begin(true);
        flagged = scans.wouldFind(Verdict.FLAG).size();
        speak(Locale.CHINA);
    }

    @AfterEach
    void theScanEnds() {
        scans.begin(true);
    }

    @Test
    void thePageSaysFirstHowManyWouldBeFlaggedAndThenWhichAndWhy() {
        go("dormancy/scan");

        assertThat(heading()).isEqualTo("休眠排查");
        assertThat(lead()).startsWith("目前应评估" + flagged + "个友城关系；");
        assertThat(test(grid("应评估")).size()).isEqualTo(flagged);
        assertThat(cells(grid("应评估"))).contains("马德里", "没有实质性双向交往的时间超过评价办法规定的期限", "休眠");
        assertThat(cells(grid("补全记录"))).contains("补录交往");
        assertThat(find(Anchor.class).all()).isNotEmpty();
        unfold();
        assertThat(page()).contains("趋冷，尚未休眠：", "活跃：");
        assertThat(grid("近期排查").getEmptyStateText()).isNotBlank();
    }

    @Test
    void whatItWouldFindLeavesAsAFileListAfterListInTheirOrder() {
        go("dormancy/scan?desk=EUROPE");
        List<String> shown = new ArrayList<>();
        for (String list : List.of("应评估", "补全记录")) {
            Grid<?> grid = grid(list);
            for (int row = 0; row < test(grid).size(); row++) {
                shown.add(list + " " + cell(grid, row, 0));
            }
        }
        List<List<String>> file = exported(ExportKind.XLSX);
        assertThat(file.getFirst()).containsExactly("结论", "友城", "负责处室", "原因", "活跃状态", "最近一次实质性双向交往", "亲密度");
        assertThat(file.stream().skip(1).map(line -> line.get(0) + " " + line.get(1)))
                .startsWith(shown.toArray(String[]::new))
                .anyMatch(line -> line.startsWith("不评估 "));
        assertThat(file.stream().skip(1)).allMatch(line -> line.get(2).equals("欧亚处"));
        assertThat(exported(ExportKind.CSV).stream().map(line -> line.get(1)))
                .containsExactlyElementsOf(
                        file.stream().map(line -> line.get(1)).toList());
        assertTaken("access.candidatesExported", file.size() - 1);

        Grid<?> flaggedGrid = grid("应评估");
        flaggedGrid.sort(List.of());
        sortByName(flaggedGrid);
        List<String> byName = IntStream.range(0, test(flaggedGrid).size())
                .mapToObj(row -> cell(flaggedGrid, row, 0))
                .toList();
        assertThat(exported(ExportKind.CSV).stream()
                        .filter(line -> line.getFirst().equals("应评估"))
                        .map(line -> line.get(1)))
                .containsExactlyElementsOf(byName);
        assertRefused("admin", "CandidateExport", () -> export.export(null, "dormancy/scan"));
    }

    private static <T> void sortByName(Grid<T> grid) {
        grid.sort(List.of(new GridSortOrder<>(grid.getColumns().getFirst(), SortDirection.DESCENDING)));
    }

    @Test
    void aSupervisorOpensThemWithOneClearQuestionAndSeesHowFarItIs() {
        go("dormancy/scan");
        click("发起" + flagged + "项评估");
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(scans.lots()).as("nothing happens before the answer").isEmpty();
        test(question).confirm();

        assertThat(find(ProgressBar.class).single().isVisible()).isTrue();
        assertThat(page()).contains("已核查0个，共55个；已发起评估0项");
        assertThat(hasButton("发起" + flagged + "项评估")).isFalse();
        scans.nextLot();
        find(ScanProgress.class).single().look();
        assertThat(page()).containsPattern("已核查[1-9]\\d*个，共55个；已发起评估3项");
        scans.allLots();
        find(ScanProgress.class).single().look();

        assertThat(banner()).isEqualTo("排查完成，共发起评估" + flagged + "项。");
        assertThat(find(ProgressBar.class).exists()).isFalse();
        assertThat(lead()).startsWith("目前应评估0个友城关系；");
        assertThat(cells(grid("近期排查"))).contains("已完成", "核查55个：发起评估" + flagged + "项");
        assertThat(grid("应评估").getEmptyStateText()).isEqualTo("目前没有应评估的友城关系。");
    }

    @Test
    void aSupervisorStopsOne() {
        scans.started();
        scans.nextLot();
        go("dormancy/scan");
        click("停止排查");

        assertThat(banner()).isEqualTo("排查已停止。此前已发起评估3项，不再发起其他评估。");
        assertThat(scans.lots()).isEmpty();
        assertThat(hasButton("发起" + (flagged - 3) + "项评估")).isTrue();
    }

    @Test
    void whoeverComesSecondIsToldThatOneRuns() {
        go("dormancy/scan");
        scans.started();
        click("发起" + flagged + "项评估");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(saidInPassing()).contains("已有排查正在进行（SCN-");
    }

    @Test
    void anOfficerReadsAndStartsNothing() {
        office.sessions().as("officer", () -> {
            scans.started();
            go("dormancy/scan?desk=EUROPE");
            assertThat(find(Select.class).single().getValue()).isEqualTo(Desk.EUROPE);
            assertThat(test(grid("应评估")).size()).isBetween(1, flagged - 1);
            assertThat(hasButton("发起" + flagged + "项评估")).isFalse();
            assertThat(find(ProgressBar.class).single().isVisible()).isTrue();
            assertThat(hasButton("停止排查")).isFalse();
            assertThat(hasButton("导出 Excel")).isTrue();
        });
    }

    @Test
    void theDeskStandsInTheAddress() {
        go("dormancy/scan");
        Select<Desk> desk = desks();
        test(desk).selectItem("欧亚处");

        assertThat(shownAddress()).containsExactly("dormancy/scan", "desk=EUROPE");
        go("dormancy/scan?desk=NOWHERE");
        assertThat(desks().getValue()).isNull();
    }

    @Test
    void whatAScanFoundIsKeptWithLinksToItsReviews() {
        CaseNumber scan = scans.started();
        scans.allLots();
        go("dormancy/scan/" + scan);

        assertThat(heading()).isEqualTo("排查结果 " + scan);
        Grid<?> findings = grid("排查结果");
        assertThat(test(findings).size()).isEqualTo(flagged);
        assertThat(cells(findings)).contains("DOR-", "马德里");
        List<List<String>> file = exported(ExportKind.XLSX);
        assertThat(file).hasSize(flagged + 1);
        for (int row = 0; row < flagged; row++) {
            assertThat(file.get(row + 1).getLast())
                    .startsWith("DOR-")
                    .isEqualTo(test(findings).getCellText(row, 5));
        }
        go("dormancy/scan/" + scan + "?verdict=SKIP");
        assertThat(cells(grid("排查结果"))).contains("活跃").doesNotContain("DOR-");
        go("cases/" + scan);
        assertThat(page()).contains("已核查", "55，共55", "休眠排查", "DOR-");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("dormancy/scan/" + scan);
    }

    @Test
    void whatCouldNotBeOpenedStandsUnderAHeadingOfItsOwn() {
        RelationshipId madrid = scans.exchanges.relationship("Madrid");
        scans.reviews.before(id -> {
            if (id.equals(madrid)) {
                throw new IllegalStateException("broken");
            }
        });
        CaseNumber scan = scans.started();
        go("dormancy/scan");
        for (int lot = 0; lot < 100 && !scans.lots().isEmpty(); lot++) {
            try {
                scans.nextLot();
            } catch (RuntimeException e) {
                assertThat(e).hasRootCauseMessage("broken");
            }
        }
        find(ScanProgress.class).single().look();
        assertThat(banner()).isEqualTo("排查完成，共发起评估" + (flagged - 1) + "项。未能发起1项，详见排查结果。");
        assertThat(cells(grid("近期排查"))).contains("发起评估" + (flagged - 1) + "项，未能发起1项");

        go("dormancy/scan/" + scan + "?verdict=NOT_OPENED");
        assertThat(page()).contains("未能发起评估", "以下1个友城关系应发起评估", "马德里").doesNotContain("broken");
        assertThat(test(grid("排查结果")).size()).isEqualTo(1);
        go("cases/" + scan);
        assertThat(page()).contains("未能发起评估").doesNotContain("broken");
        speak(Locale.UK);
        go("dormancy/scan/" + scan);
        assertThat(page()).contains("Could not be opened", "A review was to be opened for this relationship");
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        CaseNumber scan = scans.started();
        scans.nextLot();
        speak(Locale.UK);
        go("dormancy/scan");
        assertThat(heading()).isEqualTo("Dormancy scan");
        assertThat(lead()).contains("relationships would be flagged now");
        assertThat(page())
                .containsPattern("\\d+ of 55 relationships checked, reviews opened: 3")
                .doesNotContain("!{");
        assertThat(cells(grid("Would be flagged"))).contains("Two or more letters unanswered", "dormant");
        go("dormancy/scan/" + scan);
        assertThat(heading()).isEqualTo("Findings of scan " + scan);
    }

    private String cells(Grid<?> grid) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < test(grid).size(); row++) {
            for (int column = 0; column < grid.getColumns().size(); column++) {
                text.append(cell(grid, row, column)).append('\n');
            }
        }
        return text.toString();
    }

    private String cell(Grid<?> grid, int row, int column) {
        return grid.getColumns().get(column).getRenderer() instanceof ComponentRenderer<?, ?>
                ? test(grid).getCellComponent(row, column).getElement().getTextRecursively()
                : test(grid).getCellText(row, column);
    }

    private Grid<?> grid(String name) {
        List<Grid> all = find(Grid.class).all();
        return all.stream()
                .filter(each -> name.equals(each.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Desk> desks() {
        return find(Select.class).single();
    }

    private String lead() {
        return find(Paragraph.class).withClassName("page-lead").single().getText();
    }
}
