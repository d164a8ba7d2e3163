package youcheng.closeness.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/** What a run knew and what it came to are read back as they were written, to the last digit. */
class StoredTextsTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 1);

    private static final List<Contact> CONTACTS = List.of(
            contact(1, "2017", ExchangeKind.VISIT, null, true),
            contact(2, "2019-05", ExchangeKind.LETTER, false, true),
            contact(3, "2024-02-29", ExchangeKind.LETTER, true, false));

    @Test
    void anInputIsReadBack() {
        ClosenessInput signed = new ClosenessInput(CONTACTS, new PartialDate(1993, 10, null));
        ClosenessInput unknown = new ClosenessInput(List.of(), null);

        assertThat(ClosenessInput.read(signed.write())).isEqualTo(signed);
        assertThat(ClosenessInput.read(unknown.write())).isEqualTo(unknown);
        assertThat(ClosenessInput.digest(signed.write()))
                .hasSize(64)
                .isNotEqualTo(ClosenessInput.digest(unknown.write()));
    }

    @Test
    void aResultIsReadBackToTheLastDigit() {
        ClosenessPolicy policy = ClosenessPolicy.first();
        PartialDate signed = new PartialDate(1993, 10, null);
        RunResult result = RunResult.of(
                ClosenessScore.of(CONTACTS, signed, policy, ON), Activity.of(CONTACTS, signed, policy, ON));

        assertThat(RunResult.read(result.write())).isEqualTo(result);
        assertThat(RunResult.read(result.write()).write()).isEqualTo(result.write());
    }

    @Test
    void aResultThatSaysNothingIsReadBack() {
        RunResult nothing = new RunResult(null, Map.of(), null, ActivityStatus.NOT_RECORDED, null, null, null);

        assertThat(RunResult.read(nothing.write())).isEqualTo(nothing);
    }

    private static Contact contact(
            long id,
            String date,
            ExchangeKind kind,
            @org.jspecify.annotations.Nullable Boolean answered,
            boolean evidenced) {
        return new Contact(
                id,
                PartialDate.parse(date).orElseThrow(),
                kind,
                Direction.OUTBOUND,
                Level.BUREAU,
                Substance.DELIVERED,
                FieldOfExchange.TRADE,
                evidenced,
                answered);
    }
}
