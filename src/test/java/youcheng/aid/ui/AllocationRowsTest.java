package youcheng.aid.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static youcheng.aid.shipments.Sums.NONE;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PageTest;
import youcheng.aid.packages.Allocation;
import youcheng.aid.shipments.PackageSums;
import youcheng.aid.shipments.PackageSums.LineSums;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.Sums;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;

/** Rows of who in our city gets how much of what was received. */
class AllocationRowsTest extends PageTest {

    @Autowired
    private Fields make;

    @Autowired
    private Messages messages;

    private FormFields fields;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
        fields = new FormFields(new Banner(), messages);
    }

    /** Ten thousand boxes that hold all ten thousand lines would be a hundred million choices. */
    @Test
    void ofManyLinesTheFirstAreShownAndMoreWhenSomebodyAsks() {
        AllocationRows rows = rows(10_000);

        rows.show(List.of());

        assertThat(find(ComboBox.class).all()).hasSize(50);
        assertThat(rows.read()).hasSize(10_000);
        click("显示更多（还有9,950行）");
        assertThat(find(ComboBox.class).all()).hasSize(100);
        assertThat(rows.read()).extracting(Allocation::line).startsWith(1L, 2L).endsWith(9_999L, 10_000L);
    }

    @Test
    void aRowThatIsRefusedIsShown() {
        AllocationRows rows = rows(120);
        rows.show(List.of());

        fields.refuse(Rejection.of("recipient110", "base.rejection.missing"));

        assertThat(find(ComboBox.class).all()).hasSize(120);
    }

    @Test
    void whatIsLeftIsSaidAndAddedAndNothingIsAddedWhereNothingIs() {
        AllocationRows rows = rows(2);
        rows.show(List.of());
        assertThat(add().isEnabled()).isFalse();

        rows.setValue(List.of(to(1, "4"), to(2, "10")));
        assertThat(rows.getElement().getTextRecursively()).contains("物资1号：余6件。").doesNotContain("物资2号：余");
        click("添加受赠单位");

        assertThat(rows.read()).last().satisfies(row -> {
            assertThat(row.line()).isEqualTo(1);
            assertThat(row.quantity()).isEqualByComparingTo("6");
        });
        assertThat(add().isEnabled()).isFalse();
    }

    @Test
    void ofVeryManyLinesSomeAreNamedOfWhichSomethingIsLeft() {
        AllocationRows rows = rows(100);

        rows.setValue(List.of(to(1, "10")));

        assertThat(rows.getElement().getTextRecursively())
                .contains("物资21号：余10件。", "另有79项余量不为零。")
                .doesNotContain("物资22号：余");
    }

    @Test
    void whereNothingWasReceivedNothingIsAdded() {
        AllocationRows rows = rows(0);

        rows.show(List.of());

        assertThat(add().isEnabled()).isFalse();
        assertThat(rows.read()).isEmpty();
    }

    /** What was typed stays where the goods of its row are not received any more, and is refused there. */
    @Test
    void aKeptRowOfGoodsThatAreNotReceivedAnyMoreIsShown() {
        AllocationRows rows = rows(1);
        rows.show(List.of());

        fields.restore(Map.of("allocations", "77\t地坛医院\t5\t\r\n"));

        assertThat(find(ComboBox.class).single().isEmpty()).isTrue();
        assertThat(find(BigDecimalField.class).single().getValue()).isEqualByComparingTo("5");
        assertThat(rows.read()).containsExactly(new Allocation(77, "地坛医院", new BigDecimal("5"), null));
        fields.refuse(Rejection.of("line0", "shipments.rejection.noLine"));
        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();
    }

    private AllocationRows rows(long lines) {
        BigDecimal ten = BigDecimal.TEN;
        Sums received = new Sums(
                NONE.planned(),
                NONE.underWay(),
                ten,
                NONE.damaged(),
                NONE.missing(),
                NONE.destroyed(),
                NONE.returned());
        AllocationRows rows = new AllocationRows(
                fields,
                new PackageSums(LongStream.rangeClosed(1, lines)
                        .mapToObj(line -> new LineSums(
                                new Good(line, "物资" + line + "号", "goods.unit.PIECE", ten), received, List.of()))
                        .toList()),
                make,
                messages);
        UI.getCurrent().add(rows);
        return rows;
    }

    private static Allocation to(long line, String quantity) {
        return new Allocation(line, "地坛医院", new BigDecimal(quantity), null);
    }

    private Button add() {
        return button("添加受赠单位");
    }
}
