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
    void aDeputyIsNamedWithThePersonForWhomTheyAct() {
        Actor deputy = Actor.deputy(42, 7);

        assertThat(deputy).hasToString("account:42 for account:7").isEqualTo(Actor.of(7, 42L));
        assertThat(Actor.parse("account:42 for account:7")).isEqualTo(deputy);
        assertThat(deputy.accountId()).isEqualTo(42);
        assertThat(deputy.principal()).isEqualTo(7);
        assertThat(deputy.people()).containsExactlyInAnyOrder(42L, 7L);
        assertThat(deputy.doer()).isEqualTo(Actor.person(42));
        assertThat(Signature.of(deputy).actor()).isEqualTo(deputy);
    }

    @Test
    void nobodyIsTheirOwnDeputy() {
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.deputy(42, 42));
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
    @ValueSource(strings = {"", "42", "account", "person:42", "account:42 for", "account:42 for system:7"})
    void anythingElseIsNoActor(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.parse(text));
    }
}
