package youcheng.aid.goods.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import youcheng.PageTest;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.GoodsItem;
import youcheng.aid.goods.LineChanges;
import youcheng.aid.goods.LineReader;
import youcheng.aid.goods.LineRules;
import youcheng.aid.goods.LineSheet;
import youcheng.aid.goods.LineWords;
import youcheng.aid.goods.Money;
import youcheng.aid.goods.Quantity;
import youcheng.aid.goods.Unit;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;

class LinesGridTest extends PageTest {

    private static final AidLine MASKS = AidLine.of(GoodsItem.named("口罩 A"), Quantity.of(1000, Unit.PIECE))
            .withKey(7)
            .valuedAt(Money.of("1.2", "CNY"));

    @Autowired
    private Messages messages;

    @Autowired
    private LineReader reader;

    @Autowired
    private LineWords words;

    private LinesGrid grid;

    @BeforeEach
    void aTable() {
        grid = new LinesGrid(messages, reader, words);
        UI.getCurrent().add(grid);
    }

    @Test
    void whatTheWindowTellsIsFollowedAndIsWhatTheFormHolds() {
        grid.show(List.of(MASKS));
        told("[{\"op\":\"set\",\"cells\":[[1,1,\"2,000\"]]},"
                + "{\"op\":\"add\",\"at\":1,\"rows\":[{\"id\":2,\"key\":0,\"cells\":[\"护目镜\",\"5\",\"件\"]}]}]");

        assertThat(grid.lines()).hasSize(2);
        assertThat(grid.lines().getFirst().key()).isEqualTo(7);
        assertThat(grid.lines().getFirst().quantity()).isEqualTo(Quantity.of(2000, Unit.PIECE));
        assertThat(grid.totals().values()).containsExactly(Money.of("2400", "CNY"));
        told("[{\"op\":\"del\",\"rows\":[1]}]");
        assertThat(grid.lines()).extracting(line -> line.item().name()).containsExactly("护目镜");
    }

    @Test
    void aConvertedLineIsFollowedAsOneStepAndWorthTheSame() {
        AidLine flour = AidLine.of(GoodsItem.named("面粉"), Quantity.of(1500, Unit.KILOGRAM))
                .withKey(9)
                .valuedAt(Money.of("8", "CNY"));
        grid.show(List.of(flour));
        Money worth = grid.totals().value();
        told("[{\"op\":\"set\",\"cells\":[[1,1,\"1.5\"],[1,2,\"吨\"],[1,3,\"8,000\"]]}]");

        AidLine now = grid.lines().getFirst();
        assertThat(now.quantity()).isEqualTo(flour.quantity().in(Unit.TONNE));
        assertThat(grid.totals().value()).isEqualTo(worth).isEqualTo(Money.of("12000", "CNY"));
        assertThat(LineChanges.between(List.of(flour), List.of(now)).changed())
                .containsExactly(new LineChanges.ChangedLine(flour, now));
    }

    @Test
    void theWindowIsToldWhichUnitsConvertAndWhatFitsIntoACell() {
        LinesSetup.Conversions said = LinesSetup.in(messages, words).conversions();

        assertThat(said.units())
                .containsOnlyKeys(Stream.of(Unit.GRAM, Unit.KILOGRAM, Unit.TONNE, Unit.MILLILITRE, Unit.LITRE)
                        .map(unit -> words.name(unit, messages.language()))
                        .toList()
                        .toArray(String[]::new))
                .containsEntry(words.name(Unit.TONNE, messages.language()), new LinesSetup.Measured("kg", "1000"));
        assertThat(said.quantityFits().digits()).isEqualTo(4);
        assertThat(said.valueFits().digits()).isEqualTo(6);
    }

    @Test
    void nonsenseFromAWindowChangesNothing() {
        grid.show(List.of(MASKS));
        for (String nonsense : List.of("", "{", "[{\"op\":\"x\"}]", "[{\"op\":\"del\",\"rows\":[9]}]", "[1]")) {
            told(nonsense);
        }
        grid.setReadOnly(true);
        told("[{\"op\":\"del\",\"rows\":[1]}]");

        assertThat(grid.lines()).containsExactly(MASKS);
    }

    @Test
    void whatIsTypedIsKeptAsTextAndPutBack() {
        FormFields fields = new FormFields(new Banner(), messages);
        grid.in(fields, "lines");
        told("[{\"op\":\"add\",\"at\":0,\"rows\":[{\"id\":1,\"key\":0,\"cells\":[\"护目镜\",\"viele\"]}]}]");
        Map<String, String> kept = fields.values();
        LineSheet typed = grid.getValue();
        grid.clear();
        assertThat(grid.isEmpty()).isTrue();

        fields.restore(kept);

        assertThat(grid.getValue()).isEqualTo(typed);
    }

    @Test
    void aRefusalLeadsToItsCell() {
        FormFields fields = new FormFields(new Banner(), messages);
        grid.in(fields, "lines");
        told("[{\"op\":\"add\",\"at\":0,\"rows\":[{\"id\":1,\"key\":0,\"cells\":[\"护目镜\",\"0\",\"件\"]}]}]");

        assertThatThrownBy(grid::lines).isInstanceOfSatisfying(Rejection.class, why -> {
            assertThat(why.field()).isEqualTo("QUANTITY0");
            fields.refuse(why);
        });
        assertThat(grid.cell("QUANTITY0")).hasValueSatisfying(cell -> {
            assertThat(((HasAriaLabel) cell).getAriaLabel()).contains("第1行数量");
            assertThat(cell.getElement().getAttribute("data-column")).isEqualTo("1");
        });
        assertThat(grid.cell("title")).isEmpty();
    }

    @Test
    void linesOfAPackingListAreAppendedWhereThereIsRoom() {
        grid.show(List.of(MASKS));

        assertThat(grid.append(List.of(MASKS.withKey(0)))).isTrue();
        assertThat(grid.append(Collections.nCopies(LineRules.MOST_LINES - 1, MASKS.withKey(0))))
                .isFalse();
        assertThat(grid.lines()).containsExactly(MASKS, MASKS.withKey(0));
    }

    @Test
    void aTableToReadShowsWhatChangedAndWhatItComesTo() {
        AidLine gone = MASKS.withKey(8);
        AidLine now = MASKS.valuedAt(Money.of("2", "CNY"));
        LinesTable table = LinesTable.of(messages, List.of(now), null)
                .since(LineChanges.between(List.of(MASKS, gone), List.of(now)));
        UI.getCurrent().add(table);

        Grid<?> rows = find(Grid.class, table).single();
        assertThat(test(rows).getCellText(0, 1)).isEqualTo("1,000件");
        assertThat(test(rows).getCellText(0, 3)).isEqualTo("CNY 2,000.00");
        assertThat(test(rows).getCellComponent(0, 0).getElement().getTextRecursively())
                .contains("有改动", "CNY 1.20");
        assertThat(find(Paragraph.class, table).all())
                .extracting(Paragraph::getText)
                .containsExactly("共1行、1,000件、CNY 2,000.00", "已删除1行：口罩 A（1,000件）");
    }

    private void told(String steps) {
        grid.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        grid.getElement(),
                        "lines-changed",
                        JsonMapper.builder().build().createObjectNode().put("event.detail", steps)));
    }
}
