package youcheng.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static youcheng.base.ui.Pictures.button;
import static youcheng.base.ui.Pictures.drawing;
import static youcheng.base.ui.Pictures.fire;
import static youcheng.base.ui.Pictures.messages;
import static youcheng.base.ui.Pictures.sent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import youcheng.base.Languages;

class ChartTest {

    private static final String SUMMARY = "深度最高，互惠数据不足。";

    private static Chart radar(Locale language) {
        return new Chart(
                messages(language),
                Chart.Shape.RADAR,
                "亲密度构成",
                SUMMARY,
                List.of("深度", "互惠", "热度"),
                List.of(new Chart.Series("东京", Arrays.asList(71.26, null, 0.0), Chart.Tone.GOOD)));
    }

    @Test
    void theTableSaysEveryValueInThePersonsLanguageAndAnUnknownOneInWords() {
        assertThat(rows(radar(Languages.CHINESE)))
                .containsExactly(List.of("项目", "东京"), List.of("深度", "71.3"), List.of("互惠", "数据不足"), List.of("热度", "0"));
        assertThat(rows(radar(Languages.ENGLISH))).contains(List.of("互惠", "insufficient data"));
    }

    @Test
    void theDrawingIsToldAnUnknownValueAsUnknownAndNotAsZero() {
        JsonNode series = sent(radar(Languages.CHINESE)).get("series").get(0);

        assertThat(series.get("values").get(1).isNull()).isTrue();
        assertThat(series.get("values").get(2).asDouble()).isZero();
        assertThat(series.get("texts").get(1).asString()).isEqualTo("数据不足");
        assertThat(series.get("tone").asString()).isEqualTo("GOOD");
    }

    @Test
    void theDrawingIsToldWhatItNeedsToSay() {
        JsonNode data = sent(radar(Languages.ENGLISH));

        assertThat(data.get("kind").asString()).isEqualTo("RADAR");
        assertThat(data.get("title").asString()).isEqualTo("亲密度构成");
        assertThat(data.get("summary").asString()).isEqualTo(SUMMARY);
        assertThat(data.get("language").asString()).isEqualTo("en-GB");
        assertThat(data.get("maximum").asDouble()).isEqualTo(100);
        assertThat(data.get("labels").get("unknown").asString()).isEqualTo("insufficient data");
    }

    @Test
    void titleAndSummaryStandAboveThePicture() {
        assertThat(radar(Languages.CHINESE).getElement().getTextRecursively()).contains("亲密度构成", SUMMARY);
    }

    @Test
    void theTableIsHiddenUntilSomebodyAsksForTheData() {
        Chart chart = radar(Languages.CHINESE);
        Element data = find(chart, NativeTable.class).getElement().getParent();
        assertThat(data.hasAttribute("hidden")).isTrue();
        assertThat(button(chart, "数据表").getElement().getAttribute("aria-expanded"))
                .isEqualTo("false");

        button(chart, "数据表").click();

        assertThat(data.hasAttribute("hidden")).isFalse();
        assertThat(button(chart, "数据表").getElement().getAttribute("aria-expanded"))
                .isEqualTo("true");
        assertThat(button(chart, "数据表").getElement().getAttribute("aria-controls"))
                .isEqualTo(data.getAttribute("id"));
    }

    @Test
    void dataThatIsOpenStaysOpenWhenTheChartIsChanged() {
        Chart chart = radar(Languages.CHINESE);
        button(chart, "数据表").click();

        chart.by("维度").in(" 分");

        assertThat(find(chart, NativeTable.class).getElement().getParent().hasAttribute("hidden"))
                .isFalse();
        assertThat(rows(chart)).contains(List.of("维度", "东京"), List.of("深度", "71.3 分"), List.of("互惠", "数据不足"));
    }

    @Test
    void aCategoryIsChosenInThePictureOrInTheTable() {
        Chart chart = radar(Languages.CHINESE);
        List<Integer> chosen = new ArrayList<>();
        chart.addChosenListener(chosen::add);

        fire(chart, "chart-chosen", 2);
        button(chart, "互惠").click();
        fire(chart, "chart-chosen", 3);

        assertThat(chosen).containsExactly(2, 1);
        assertThat(sent(chart).get("choosable").asBoolean()).isTrue();
    }

    @Test
    void aPageHearsWhenItsDataLeavesThePortal() {
        Chart chart = radar(Languages.CHINESE);
        List<Picture.Form> taken = new ArrayList<>();
        chart.addTakenListener(taken::add);

        button(chart, "导出 CSV").click();
        button(chart, "保存图片").click();
        button(chart, "打印").click();

        assertThat(taken).containsExactly(Picture.Form.CSV, Picture.Form.IMAGE, Picture.Form.PRINT);
    }

    @Test
    void aDotWithoutBothValuesIsInTheTable() {
        Chart chart = Chart.scatter(
                messages(Languages.CHINESE),
                "亲密度与形式",
                "",
                "形式大于内容",
                "亲密度",
                List.of(
                        new Chart.Dot("首尔", 20.0, 64.0, "活跃", Chart.Tone.GOOD),
                        new Chart.Dot("布拉格", null, 3.5, "休眠", Chart.Tone.BAD)));

        assertThat(rows(chart))
                .containsExactly(
                        List.of("项目", "状态", "形式大于内容", "亲密度"),
                        List.of("首尔", "活跃", "20", "64"),
                        List.of("布拉格", "休眠", "数据不足", "3.5"));
        assertThat(sent(chart).get("series").get(0).get("x").get(1).isNull()).isTrue();
        assertThat(sent(chart).get("series").get(0).get("groups").get(1).asString())
                .isEqualTo("休眠");
    }

    @Test
    void aSeriesThatLacksAValueForACategoryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chart(
                        messages(Languages.CHINESE),
                        Chart.Shape.BARS,
                        "",
                        "",
                        List.of("亚洲", "欧洲"),
                        List.of(new Chart.Series("友城", List.of(1.0)))));
    }

    @Test
    void theDrawingIsOneOfOurOwn() {
        assertThat(drawing(radar(Languages.CHINESE)).getTag()).isEqualTo("youcheng-chart");
    }

    private static List<List<String>> rows(Chart chart) {
        return Pictures.all(chart)
                .filter(NativeTableRow.class::isInstance)
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .toList();
    }

    private static <T extends Component> T find(Chart chart, Class<T> type) {
        return Pictures.all(chart)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
