package youcheng.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static youcheng.base.ui.Pictures.button;
import static youcheng.base.ui.Pictures.fire;
import static youcheng.base.ui.Pictures.messages;
import static youcheng.base.ui.Pictures.sent;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import youcheng.base.Languages;

class PointMapTest {

    private static final PointMap.Point SEOUL = new PointMap.Point(
            "SEO", "首尔", 37.566, 126.9784, "活跃", Chart.Tone.GOOD, 64.0, "亲密度 64", "relationships/SEO");
    private static final PointMap.Point PRAGUE = new PointMap.Point(
            "PRG", "布拉格", 50.088, 14.4208, "无记录", Chart.Tone.PLAIN, null, "亲密度数据不足", "relationships/PRG");

    private final PointMap map = new PointMap(messages(Languages.CHINESE), "友城分布", "两个友城。", List.of(SEOUL, PRAGUE));

    @Test
    void theDrawingIsToldEveryPointAndAnUnknownSizeAsUnknown() {
        JsonNode points = sent(map).get("points");

        assertThat(points).hasSize(2);
        assertThat(points.get(0).get("latitude").asDouble()).isEqualTo(37.566);
        assertThat(points.get(0).get("tone").asString()).isEqualTo("GOOD");
        assertThat(points.get(0).get("size").asDouble()).isEqualTo(64);
        assertThat(points.get(1).get("size").isNull()).isTrue();
        assertThat(points.get(1).get("status").asString()).isEqualTo("无记录");
    }

    @Test
    void theSourceOfTheCoordinatesStandsBesideTheMapWithItsLicence() {
        assertThat(map.getElement().getTextRecursively()).contains("坐标： GeoNames, CC BY 4.0");
        assertThat(Pictures.all(map).filter(Anchor.class::isInstance).map(Anchor.class::cast))
                .extracting(Anchor::getHref)
                .contains("https://www.geonames.org/", "https://creativecommons.org/licenses/by/4.0/");
        assertThat(sent(map).get("labels").get("source").asString()).isEqualTo("坐标： GeoNames, CC BY 4.0");
    }

    @Test
    void aPointThatIsChosenIsToldByItsId() {
        List<String> chosen = new ArrayList<>();
        map.addChosenListener(chosen::add);

        fire(map, "point-chosen", "PRG");
        fire(map, "point-chosen", "../accounts");

        assertThat(chosen).containsExactly("PRG");
    }

    @Test
    void afterAFilterTheMapShowsOtherPointsAndSaysSo() {
        map.show("一个友城。", List.of(SEOUL));

        assertThat(sent(map).get("points")).hasSize(1);
        assertThat(sent(map).get("summary").asString()).isEqualTo("一个友城。");
        assertThat(map.getElement().getTextRecursively()).contains("一个友城。").doesNotContain("两个友城。");
    }

    @Test
    void theMapNamesTheListThatSaysTheSame() {
        Div list = new Div();
        map.describedBy(list);

        assertThat(map.getElement().getAttribute("aria-describedby"))
                .isEqualTo(list.getId().orElseThrow());
    }

    @Test
    void theMapCanBeSavedAndPrinted() {
        List<Picture.Form> taken = new ArrayList<>();
        map.addTakenListener(taken::add);

        button(map, "保存图片").click();
        button(map, "打印").click();

        assertThat(taken).containsExactly(Picture.Form.IMAGE, Picture.Form.PRINT);
    }
}
