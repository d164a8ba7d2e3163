package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import youcheng.base.Rejection;

/** Passwords are long, and nothing else is asked of them. */
class PasswordsTest {

    private final Passwords passwords = new Passwords(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "correct horse battery staple", "一二三四五六七八九十百千"})
    void aLongPasswordIsAcceptable(String password) {
        assertThatCode(() -> passwords.requireAcceptable(password, "limin")).doesNotThrowAnyException();
    }

    @Test
    void theLongestPasswordIsAcceptable() {
        assertThatCode(() -> passwords.requireAcceptable("x".repeat(Passwords.LONGEST), "limin"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', passwordTooShort",
        "aaaaaaaaaaa, passwordTooShort",
        "LiMin-is-my-name, passwordHasUsername",
        "my name is limin, passwordHasUsername",
    })
    void whatIsEasyToGuessIsRefused(String password, String reason) {
        assertRefused(password, reason);
    }

    @Test
    void aPasswordLongerThanAnybodyTypesIsRefused() {
        assertRefused("x".repeat(Passwords.LONGEST + 1), "passwordTooLong");
    }

    @Test
    void aTemporaryPasswordIsAcceptableAndHasNoCharacterThatLooksLikeAnother() {
        assertThat(Stream.generate(passwords::temporary).limit(50))
                .doesNotHaveDuplicates()
                .allSatisfy(password -> {
                    assertThat(password)
                            .hasSize(16)
                            .doesNotContainPattern("[^a-z2-9]")
                            .doesNotContainPattern("[il o01]");
                    passwords.requireAcceptable(password, "limin");
                });
    }

    @Test
    void aPasswordIsKeptAsASaltedHashOnly() {
        String hash = passwords.hash("correct horse battery staple");

        assertThat(hash).startsWith("$argon2id$").isNotEqualTo(passwords.hash("correct horse battery staple"));
        assertThat(passwords.matches("correct horse battery staple", hash)).isTrue();
        assertThat(passwords.matches("Correct horse battery staple", hash)).isFalse();
    }

    private void assertRefused(String password, String reason) {
        Rejection rejection =
                catchThrowableOfType(Rejection.class, () -> passwords.requireAcceptable(password, "limin"));

        assertThat(rejection.key()).isEqualTo("identity.rejection." + reason);
        assertThat(rejection.field()).isEqualTo("newPassword");
    }
}
