package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case numbers have one form. */
class CaseNumberTest {

    @Test
    void itIsMadeOfPrefixYearAndRunningNumber() {
        assertThat(CaseNumber.of("PRO", 2026, 7)).hasToString("PRO-2026-0007");
    }

    @Test
    void theTenThousandthCaseOfAYearStillHasANumber() {
        assertThat(CaseNumber.of("PRO", 2026, 10_000)).hasToString("PRO-2026-10000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PRO",
                "pro-2026-0007",
                "PRO-26-0007",
                "PRO-2026-7",
                "PROP-2026-0007",
                "PRO-2026-0007 ",
                "PRO-2026-0007\n",
                "PRO-2026-0007/..",
                "PRO-２０２６-0007"
            })
    void anythingElseIsNone(String text) {
        assertThat(CaseNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumber(text));
    }
}
