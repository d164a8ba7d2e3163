package youcheng.aid.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.proposals.Office;

@PortalTest
class AidLinesTest {

    private static final AidLine MASKS = AidLine.of(
                    Catalogue.supplied().named("N95").orElseThrow().called("N95口罩"), Quantity.of(25000, Unit.PIECE))
            .valuedAt(Money.of("8.005", "CNY"))
            .made(new Making("某厂", "国械注准1", "GB 19083", "B1", LocalDate.of(2020, 1, 2), LocalDate.of(2022, 1, 1)))
            .handled(new Handling(true, true, "1–40"));
    private static final AidLine GOWNS = AidLine.of(GoodsItem.named("Gowns"), Quantity.of(300, Unit.PIECE));

    @Autowired
    private AidLines lines;

    @Autowired
    private Office office;

    @Autowired
    private TransactionTemplate transaction;

    private CaseNumber number;

    @BeforeEach
    void aCase() {
        number = office.begin("officer", office.dossier());
    }

    @Test
    void whatIsSavedIsReadAgainInItsOrder() {
        save(List.of(MASKS, GOWNS));

        assertThat(all()).map(line -> line.withKey(0)).containsExactly(MASKS, GOWNS);
        assertThat(all()).allMatch(line -> line.key() != 0);
        assertThat(in(() -> lines.page(number, 1, 10)))
                .map(line -> line.withKey(0))
                .containsExactly(GOWNS);
        assertThat(in(() -> lines.totals(number)).values()).containsExactly(Money.of("200125", "CNY"));
    }

    @Test
    void aSaveTellsWhatItAddedChangedAndRemoved() {
        assertThat(save(List.of(MASKS, GOWNS)).forTrail())
                .extracting(Change::field)
                .containsExactly("aid.lines.added", "aid.line", "aid.line", "aid.lines.digest");
        List<AidLine> stored = all();
        AidLine fewer = stored.getFirst().valuedAt(null);

        LineChanges changes = save(List.of(fewer, GOWNS));

        assertThat(changes.changed()).containsExactly(new LineChanges.ChangedLine(stored.getFirst(), fewer));
        assertThat(changes.removed()).containsExactly(stored.getLast());
        assertThat(changes.added()).map(line -> line.withKey(0)).containsExactly(GOWNS);
        assertThat(changes.forTrail())
                .contains(new Change("aid.line", "Gowns · 300 PIECE", null, false))
                .contains(new Change("aid.lines.changed", null, "1", false));
        assertThat(save(all()).isNothing()).isTrue();
        assertThat(save(all()).forTrail()).isEmpty();
    }

    @Test
    void anotherOrderIsAChangeOfNoLine() {
        save(List.of(MASKS, GOWNS));

        LineChanges changes = save(all().reversed());

        assertThat(changes.moved()).isTrue();
        assertThat(changes.changed()).isEmpty();
        assertThat(all()).map(line -> line.withKey(0)).containsExactly(GOWNS, MASKS);
    }

    @Test
    void badLinesAreRefusedAndNothingIsSaved() {
        save(List.of(MASKS));

        assertThatThrownBy(() -> save(List.of(GOWNS, AidLine.of(GoodsItem.named(""), Quantity.of(0, Unit.PIECE)))))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        why -> assertThat(why.all())
                                .extracting(Rejection::field)
                                .containsExactly("ITEM1", "QUANTITY1"));
        assertThat(all()).map(line -> line.withKey(0)).containsExactly(MASKS);
    }

    @Test
    void aLineThatSomebodyElseDeletedIsNotBroughtBack() {
        save(List.of(MASKS, GOWNS));
        List<AidLine> old = all();
        save(List.of(old.getFirst()));

        assertThatThrownBy(() -> save(old))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("goods.rejection.lineGone"));
    }

    @Test
    void theTrailStaysSmallHoweverManyLinesAreAdded() {
        LineChanges changes = save(Collections.nCopies(2000, MASKS));

        List<Change> trail = changes.forTrail();
        assertThat(trail).hasSizeLessThan(60);
        assertThat(trail).contains(new Change("aid.lines.unnamed", null, "1950", false));
    }

    @Test
    void twoThousandLinesAreSavedAndReadQuickly() {
        List<AidLine> many = new ArrayList<>(Collections.nCopies(2000, MASKS));
        long began = System.nanoTime();
        save(many);
        all();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void nobodySavesOutsideATransaction() {
        assertThatThrownBy(() -> lines.save(number, List.of(MASKS)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private LineChanges save(List<AidLine> wanted) {
        return in(() -> lines.save(number, wanted));
    }

    private List<AidLine> all() {
        return in(() -> lines.of(number));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
