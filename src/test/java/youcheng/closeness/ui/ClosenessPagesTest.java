package youcheng.closeness.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.base.ui.Chart;
import youcheng.base.ui.ExportKind;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.closeness.score.Closeness.Weighed;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.OfficeExchanges;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** Closeness is said in a line, explained in full, and stands in the register, in both languages. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class ClosenessPagesTest extends PageTest {

    @Autowired
    private ClosenessReading reading;

    @Autowired
    private ExchangeReading recorded;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private Register register;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Clock clock;

    private OfficeExchanges exchanges;

    @BeforeEach
    void anOffice() {
        exchanges = new OfficeExchanges(recording, recorded, register, users);
    }

    @Test
    void thePageOfACitySaysTheOneThingFirst() {
        RelationshipId relationship = visited("圣何塞市");
        go("register/" + city(relationship));

        Standing standing = reading.standing(relationship).orElseThrow();
        assertThat(headline())
                .startsWith("亲密度 " + String.format("%.1f", standing.score()))
                .contains("活跃", "若无新的交往，", "转为趋冷");
        assertThat(page()).contains("礼节性交往占全部权重的", "一年前数据不足，无法比较", "圣何塞市长来访", "已签署或交付");
        assertThat(links()).contains("closeness/" + relationship, "exchanges/" + standing.lastLiving());
    }

    @Test
    void whereNothingIsOnRecordTheOfficeIsAskedToCompleteIt() {
        Standing standing = notRecorded();
        go("register/" + city(standing.relationship()));

        assertThat(headline()).contains("亲密度", "数据不足", "无记录");
        assertThat(page()).contains("没有任何交往记录").doesNotContain("若无新的交往");
        assertThat(links()).contains("exchanges/new?relationship=" + standing.relationship());
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void whoMayNotRecordIsNotAskedTo() {
        Standing standing = notRecorded();
        go("register/" + city(standing.relationship()));

        assertThat(page()).contains("没有任何交往记录");
        assertThat(links()).noneMatch(link -> link.startsWith("exchanges/new"));
    }

    @Test
    void theExplanationShowsWhatTheNumberIsMadeOf() {
        RelationshipId relationship = visited("乌兰巴托市");
        exchanges.unproved(relationship, LocalDate.now(clock).minusDays(9), "无佐证材料的出访");
        go("closeness/" + relationship);

        assertThat(heading()).isEqualTo("乌兰巴托市：亲密度");
        assertThat(page())
                .contains("数据不足：互惠", "其他维度分担", "按亲密度评价办法第1版计算", "如何提高亲密度", "为“无佐证材料的出访”")
                .contains("最近一次实质性双向交往起算：满24个月");
        assertThat(find(Chart.class).all()).extracting(Chart::title).contains("六个维度", "近十年走势");
        Grid<Weighed> weighed = weighed();
        assertThat(IntStream.range(0, test(weighed).size())
                        .mapToObj(row -> test(weighed)
                                .getCellComponent(row, 5)
                                .getElement()
                                .getTextRecursively()))
                .anySatisfy(text -> assertThat(text).contains("层级3 × 实质1 × 折减"))
                .anySatisfy(text -> assertThat(text).isEqualTo("0.00没有佐证材料，不计入"));
    }

    @Test
    void theExchangesThatMadeTheNumberLeaveAsAFileInTheOrderShown() {
        RelationshipId relationship = visited("万象市");
        exchanges.visit(relationship, LocalDate.now(clock).minusDays(900), "更早的来访");
        go("closeness/" + relationship);
        assertThat(isOffered("计入亲密度的交往")).isTrue();

        List<List<String>> file = exported("计入亲密度的交往", ExportKind.XLSX);
        assertThat(file.getFirst()).containsExactly("日期", "名称", "层级", "实质程度", "距今", "权重", "权重由来", "占比");
        Grid<Weighed> weighed = weighed();
        List<Weighed> shown = weighed.getListDataView().getItems().toList();
        assertThat(file).hasSize(shown.size() + 1).hasSizeGreaterThan(2);
        double all = shown.stream().mapToDouble(Weighed::weight).sum();
        for (int row = 0; row < shown.size(); row++) {
            Weighed each = shown.get(row);
            List<String> line = file.get(row + 1);
            assertThat(line.get(0)).isEqualTo(each.contact().date().toString());
            assertThat(line.get(1))
                    .isEqualTo(
                            test(weighed).getCellComponent(row, 1).getElement().getTextRecursively());
            assertThat(line.get(2)).isEqualTo(test(weighed).getCellText(row, 2));
            assertThat(line.get(3)).isEqualTo(test(weighed).getCellText(row, 3));
            assertThat(test(weighed).getCellText(row, 4)).startsWith(line.get(4));
            assertThat(Double.parseDouble(line.get(5))).isCloseTo(each.weight(), within(0.005));
            assertThat(test(weighed).getCellComponent(row, 5).getElement().getTextRecursively())
                    .endsWith(line.get(6));
            assertThat(Double.parseDouble(line.get(7))).isCloseTo(each.weight() / all, within(0.0001));
        }
        assertTaken("access.weightsExported", shown.size());

        weighed.sort(List.of(new GridSortOrder<>(weighed.getColumns().getFirst(), SortDirection.ASCENDING)));
        assertThat(exported("计入亲密度的交往", ExportKind.CSV).stream().skip(1).map(List::getFirst))
                .isSorted()
                .hasSize(shown.size());
    }

    @Test
    void aStoredRunIsComputedAgainAndSaysSo() {
        RelationshipId relationship = visited("多哈市");
        go("closeness/" + relationship);
        test(find(Button.class).withText("重算").first()).click();

        assertThat(page()).contains("重算结果与存档逐位相同");
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        RelationshipId relationship = visited("布达佩斯市");
        speak(Languages.ENGLISH);
        go("closeness/" + relationship);

        assertThat(heading()).isEqualTo("Budapest: closeness");
        assertThat(page())
                .contains("Six dimensions", "How to raise the score", "Carry out a new exchange (Visit)")
                .contains("Insufficient data: Reciprocity", "Counted from")
                .doesNotContain("!closeness");
        assertThat(test(weighed()).getCellComponent(0, 5).getElement().getTextRecursively())
                .contains("level 3 × substance 1 × decay");
        go("register/" + city(relationship));
        assertThat(headline()).startsWith("Closeness ").contains("active", "Without a new exchange: cooling from");
    }

    @Test
    void theFormulaIsExplainedWithTheNumbersInForceAndAnExample() {
        go("closeness/how");

        assertThat(heading()).isEqualTo("亲密度如何计算");
        assertThat(page())
                .contains("供参考，不代替决定", "权重＝层级 × 实质 × 0.5^(距今年数 ÷ 3年)", "2020年1月1日至2022年12月31日为免计期间")
                .contains("市领导3", "满6次为100", "各维度得分相加，亲密度为")
                .doesNotContain("重算全部存档");
        assertThat(test(weighed()).size()).isEqualTo(4);
        speak(Languages.ENGLISH);
        go("register");
        go("closeness/how");
        assertThat(page())
                .contains("informs decisions but never makes them", "weight = level × substance × 0.5^(age ÷ 3 years)")
                .contains("The points of the dimensions add up to a closeness of");
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anAuditorComputesAllRunsAgain() throws InterruptedException {
        go("closeness/how");
        click("重算全部存档");

        for (int i = 0; i < 100 && !page().contains("全部与存档逐位相同"); i++) {
            // Looking for something runs what the work has told this window meanwhile.
            find(Paragraph.class).all();
            Thread.sleep(100);
        }
        assertThat(page()).contains("全部与存档逐位相同");
    }

    @Test
    void theRegisterSortsByClosenessAndNarrowsDownByActivity() {
        visited("墨西哥城");
        go("register?activity=ACTIVE&sort=closeness&dir=desc");

        List<String> shown = cities();
        assertThat(shown).contains("墨西哥城").doesNotContain("布拉格市", "横滨市");
        List<Double> scores = shown.stream()
                .map(name -> Objects.requireNonNullElse(
                        reading.standing(exchanges.relationship(name))
                                .orElseThrow()
                                .score(),
                        -1.0))
                .toList();
        assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(shown)
                .allSatisfy(name -> assertThat(reading.standing(exchanges.relationship(name))
                                .orElseThrow()
                                .activity())
                        .isEqualTo(ActivityStatus.ACTIVE));
    }

    @Test
    void whatNobodyChoseIsIgnoredAndEndedRelationshipsShowNothing() {
        go("register?closeness=WARM&sort=warmth&q=Prague");

        assertThat(cities()).containsExactly("布拉格市");
        assertThat(cell("closeness")).isEmpty();
        assertThat(cell("activity")).isEmpty();
        assertThat(find(Select.class).withLabel("亲密度").single().isEmpty()).isTrue();
    }

    @Test
    void unknownScoresComeLastInEitherDirection() {
        visited("墨西哥城");
        go("register?sort=closeness");
        assertThat(cities().indexOf("墨西哥城")).isLessThan(cities().indexOf("横滨市"));
        go("register?sort=closeness&dir=desc");
        assertThat(cities().indexOf("墨西哥城")).isLessThan(cities().indexOf("横滨市"));
    }

    /** Once: what is on record already is refused a second time. */
    private RelationshipId visited(String city) {
        RelationshipId relationship = exchanges.relationship(city);
        String title = city.replace("市", "") + "市长来访";
        if (recorded.of(relationship).stream()
                .noneMatch(exchange -> exchange.title().equals(title))) {
            exchanges.visit(relationship, LocalDate.now(clock).minusDays(30), title);
        }
        return relationship;
    }

    private Standing notRecorded() {
        return reading.standings().stream()
                .filter(standing -> standing.activity() == ActivityStatus.NOT_RECORDED)
                .findFirst()
                .orElseThrow();
    }

    private CityId city(RelationshipId relationship) {
        return register.find(relationship).orElseThrow().city();
    }

    private String headline() {
        return find(Paragraph.class)
                .withClassName("closeness-headline")
                .first()
                .getElement()
                .getTextRecursively();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<Weighed> weighed() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<CityRecord> grid() {
        return find(Grid.class).single();
    }

    private String cell(String column) {
        return test(grid()).getCellComponent(0, column).getElement().getTextRecursively();
    }

    private List<String> cities() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> ((RouterLink) test(grid()).getCellComponent(row, "NAME")).getText())
                .toList();
    }
}
