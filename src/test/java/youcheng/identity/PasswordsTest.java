package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import youcheng.base.Rejection;

/** Passwords are long and hard to guess; of which characters is nobody's business. */
class PasswordsTest {

    private static final Person LI_MIN = new Person(1, "limin", "李敏", Set.of(), Set.of());

    private final Passwords passwords = new Passwords(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "一二三四五六七八九十百千",
                "每周三下午陪外婆去公园听京剧",
                "three small boats at dawn",
                "vVq8-Lw2z-Ka0u-Xe5t",
                "mei zhou san he cha",
            })
    void aLongPasswordIsAcceptable(String password) {
        assertThatCode(() -> passwords.requireAcceptable(password, LI_MIN)).doesNotThrowAnyException();
    }

    @Test
    void theLongestPasswordIsAcceptable() {
        String words = "three small boats at dawn and a heron over the reeds of the southern lake ";
        assertThatCode(() -> passwords.requireAcceptable(words.repeat(2).substring(0, Passwords.LONGEST), LI_MIN))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', passwordTooShort",
        "aaaaaaaaaaa, passwordTooShort",
        "LiMin-is-my-name, passwordHasUsername",
        "my name is limin, passwordHasUsername",
        "aaaaaaaaaaaa, passwordEasy",
        "一一一一一一一一一一一一, passwordEasy",
        "abcabcabcabcabc, passwordEasy",
        "121212121212, passwordEasy",
        "好好好好好好好好好好好好, passwordEasy",
        "123456789012, passwordEasy",
        "abcdefghijklmnop, passwordEasy",
        "qwertyuiopasdf, passwordEasy",
        "1qaz2wsx3edc, passwordEasy",
        "2026-11-26 2026, passwordEasy",
        "password1234, passwordEasy",
        "P@ssw0rd2026!, passwordEasy",
        "Youcheng2026, passwordEasy",
        "youchengyoucheng, passwordEasy",
        "李敏李敏李敏李敏李敏李敏, passwordEasy",
        "iloveyou iloveyou, passwordEasy",
        "letmein12345, passwordEasy",
        "waiban123456, passwordEasy",
    })
    void whatIsEasyToGuessIsRefused(String password, String reason) {
        assertRefused(password, reason);
    }

    @Test
    void aPasswordLongerThanAnybodyTypesIsRefused() {
        assertRefused("x".repeat(Passwords.LONGEST + 1), "passwordTooLong");
    }

    /** However it is made up: measuring it may not keep a thread busy. */
    @Test
    void anyPasswordIsMeasuredQuickly() {
        long begin = System.nanoTime();
        for (String part : new String[] {"aB3$", "1!2@3#4$", "4@31()", "密码", "pAsSw0rD", "ab"}) {
            assertThatCode(() -> passwords.requireAcceptable(part.repeat(64).substring(0, Passwords.LONGEST), LI_MIN))
                    .satisfiesAnyOf(
                            accepted -> assertThat(accepted).isNull(),
                            refused -> assertThat(refused).isInstanceOf(Rejection.class));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
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
                    passwords.requireAcceptable(password, LI_MIN);
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
                catchThrowableOfType(Rejection.class, () -> passwords.requireAcceptable(password, LI_MIN));

        assertThat(rejection.key()).isEqualTo("identity.rejection." + reason);
        assertThat(rejection.field()).isEqualTo("newPassword");
    }
}
