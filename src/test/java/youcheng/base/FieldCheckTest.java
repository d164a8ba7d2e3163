package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One way to refuse what a field cannot take. */
class FieldCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);

    @Test
    void aRequiredTextIsThereAndNotTooLong() {
        assertThat(FieldCheck.requiredLines("reason", " 同意\n", 10)).isEqualTo("同意");
        assertThat(refusal(() -> FieldCheck.requiredLines("reason", "\u00A0", 10))
                        .key())
                .isEqualTo("base.rejection.missing");
        Rejection tooLong = refusal(() -> FieldCheck.requiredLine("reason", "x".repeat(11), 10));
        assertThat(tooLong.key()).isEqualTo("base.rejection.tooLong");
        assertThat(tooLong.arguments()).containsExactly(10, 11);
    }

    @Test
    void whatNeedNotBeThereMayBeEmpty() {
        assertThat(FieldCheck.line("reference", null, 10)).isEmpty();
        assertThat(FieldCheck.lines("remarks", "  ", 10)).isEmpty();
    }

    @Test
    void aDayIsThereAndDoesNotLieAhead() {
        assertThat(FieldCheck.pastDay("date", TODAY, TODAY)).isEqualTo(TODAY);
        assertThat(refusal(() -> FieldCheck.pastDay("date", null, TODAY)).field())
                .isEqualTo("date");
        assertThat(refusal(() -> FieldCheck.pastDay("date", TODAY.plusDays(1), TODAY))
                        .key())
                .isEqualTo("base.rejection.dateInFuture");
    }

    @Test
    void aDateIsAsExactAsItWasTypedAndHasBegun() {
        assertThat(FieldCheck.pastDate("signed", " 2026 ", TODAY)).hasToString("2026");
        assertThat(FieldCheck.pastDate("signed", "", TODAY)).isNull();
        Rejection ahead = refusal(() -> FieldCheck.pastDate("signed", "2026-04", TODAY));
        assertThat(ahead.key()).isEqualTo("base.rejection.dateInFuture");
        assertThat(ahead.field()).isEqualTo("signed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"li.ming@example.org", "a@b.cn", ""})
    void anAddressOfMailMayBeEmpty(String address) {
        assertThat(FieldCheck.email("email", " " + address, 100)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"li.ming", "li@", "@example.org", "a b@example.org", "a@example", "a@b.cn, c@d.cn"})
    void whatIsNoAddressOfMailIsRefused(String address) {
        assertThat(refusal(() -> FieldCheck.email("email", address, 100)).key()).isEqualTo("base.rejection.email");
    }

    private static Rejection refusal(ThrowingCallable typing) {
        return catchThrowableOfType(Rejection.class, typing);
    }
}
