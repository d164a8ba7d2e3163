package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actors are people or the system, and read back as what they were. */
class ActorTest {

    @Test
    void aPersonIsNamedByTheirAccount() {
        Actor person = Actor.person(42);

        assertThat(person).hasToString("account:42");
        assertThat(person.accountId()).isEqualTo(42);
        assertThat(Actor.parse("account:42")).isEqualTo(person);
    }

    @Test
    void theSystemIsNamedByWhatItCarriesOut() {
        Actor system = Actor.system("Activity_Screen");

        assertThat(system).hasToString("system:Activity_Screen");
        assertThat(Actor.parse("system:Activity_Screen")).isEqualTo(system);
    }

    @Test
    void theSystemHasNoAccount() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Actor.system("Activity_Screen").accountId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "account", "person:42"})
    void anythingElseIsNoActor(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.parse(text));
    }
}
