package youcheng.aid.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.GoodsItem;
import youcheng.aid.goods.Handling;
import youcheng.aid.goods.Quantity;
import youcheng.aid.goods.Unit;

/** Cartons are counted by their numbers; a carton with several goods is one. */
class CartonNumbersTest {

    @Test
    void rangesListsAndSharedCartonsAreCounted() {
        assertThat(count("1-40")).hasValue(40);
        assertThat(count("1–40", "41，43、45")).hasValue(43);
        assertThat(count("1~3", "3-4")).hasValue(4);
        assertThat(count(" 7 ")).hasValue(1);
    }

    @Test
    void whatCannotBeToldIsNotGuessed() {
        for (String numbers : List.of("", "1-40,", "A1-A3", "40-1", "1-999999", "1-2-3")) {
            assertThat(count(numbers)).as(numbers).isEmpty();
        }
        assertThat(count("1-40", "")).as("one line without").isEmpty();
        assertThat(CartonNumbers.count(List.of())).isEmpty();
    }

    private static OptionalInt count(String... numbers) {
        return CartonNumbers.count(Arrays.stream(numbers)
                .map(each -> AidLine.of(GoodsItem.named("口罩"), Quantity.of(1, Unit.BOX))
                        .handled(new Handling(false, false, each)))
                .map(line -> PaperGood.of(line, line.quantity().amount()))
                .toList());
    }
}
