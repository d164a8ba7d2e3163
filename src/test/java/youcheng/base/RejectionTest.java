package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A refusal carries its reason as a key, never as a sentence. */
class RejectionTest {

    @Test
    void aRefusalOfTheWholeRequestNamesNoField() {
        Rejection rejection = Rejection.because("tasks.rejection.heldBy", "赵建国");

        assertThat(rejection.key()).isEqualTo("tasks.rejection.heldBy");
        assertThat(rejection.arguments()).containsExactly("赵建国");
        assertThat(rejection.field()).isNull();
    }

    @Test
    void aRefusalOfAnInputNamesItsField() {
        Rejection rejection = Rejection.of("budget", "proposals.rejection.budget");

        assertThat(rejection.field()).isEqualTo("budget");
        assertThat(rejection.arguments()).isEmpty();
    }

    @Test
    void itTellsTheLogWhatItIsAbout() {
        assertThat(Rejection.because("tasks.rejection.heldBy", "赵建国")).hasMessage("tasks.rejection.heldBy[赵建国]");
    }

    @Test
    void itCanTellWhatCausedItLater() {
        IllegalStateException cause = new IllegalStateException("two at once");
        Rejection rejection = Rejection.because("workflow.rejection.collision");

        rejection.initCause(cause);

        assertThat(rejection).hasCause(cause);
    }
}
