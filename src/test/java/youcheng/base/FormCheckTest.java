package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private final FormCheck form = new FormCheck();

    @Test
    void everythingThatIsRefusedIsSaidAtOnce() {
        form.read(() -> FieldCheck.requiredLine("name", " ", 10));
        form.read(() -> FieldCheck.requiredLine("title", "mayor", 10));
        form.read(() -> FieldCheck.reason(""));

        Rejection refused = catchThrowableOfType(Rejection.class, form::refuse);

        assertThat(refused.all()).extracting(Rejection::field).containsExactly("name", "reason");
        assertThat(refused.field()).as("whoever asks for one is told the first").isEqualTo("name");
    }

    @Test
    void aFormInWhichAllIsFineIsNotRefused() {
        Supplier<String> name = form.read(() -> FieldCheck.requiredLine("name", " Lima ", 10));

        form.refuse();

        assertThat(name.get()).isEqualTo("Lima");
    }

    @Test
    void aRuleOverARefusedFieldAddsNothing() {
        Supplier<String> name = form.read(() -> FieldCheck.requiredLine("name", "", 10));
        form.ask(() -> {
            if (name.get().length() < 2) {
                throw Rejection.of("name", "base.rejection.tooLong", 1, 2);
            }
        });

        assertThat(form.refused()).hasSize(1);
    }

    @Test
    void aRuleOverReadFieldsRefuses() {
        Supplier<String> name = form.read(() -> FieldCheck.requiredLine("name", "Lima", 10));
        form.ask(() -> {
            if (name.get().equals("Lima")) {
                throw Rejection.because("register.rejection.gone");
            }
        });

        assertThat(form.isFine()).isFalse();
        assertThatThrownBy(form::refuse).hasMessageContaining("register.rejection.gone");
    }

    @Test
    void aFormWithinAFormSaysEachThingOnce() {
        form.read(() -> {
            FormCheck inner = new FormCheck();
            inner.ask(() -> {
                throw FieldCheck.missing("b");
            });
            inner.ask(() -> {
                throw FieldCheck.missing("c");
            });
            inner.refuse();
            return "";
        });
        form.read(() -> FieldCheck.reason(""));

        assertThat(catchThrowableOfType(Rejection.class, form::refuse).all())
                .extracting(Rejection::field)
                .containsExactly("b", "c", "reason");
    }
}
