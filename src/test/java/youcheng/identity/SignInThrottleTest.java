package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import youcheng.MovableClock;

/** Guessing passwords is slow. */
class SignInThrottleTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-06T01:00:00Z"));
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void whoeverDidNotFailIsNotRefused() {
        assertThat(throttle.refuses("limin")).isFalse();
    }

    @Test
    void fourFailuresAreForgiven() {
        fail("limin", 4);

        assertThat(throttle.refuses("limin")).isFalse();
    }

    @Test
    void fiveFailuresAreNot() {
        fail("limin", 5);

        assertThat(throttle.refuses("limin")).isTrue();
    }

    @Test
    void capitalLettersAndSpacesAreNoWayAround() {
        fail("limin", 3);
        fail(" LiMin ", 2);

        assertThat(throttle.refuses("LIMIN")).isTrue();
    }

    @Test
    void oneNamesFailuresAreNotAnothers() {
        fail("limin", 5);

        assertThat(throttle.refuses("wangqiang")).isFalse();
    }

    @Test
    void aQuarterOfAnHourLaterTheyMayTryAgain() {
        fail("limin", 5);

        clock.moveOn(SignInThrottle.WINDOW.minusSeconds(1));
        assertThat(throttle.refuses("limin")).isTrue();

        clock.moveOn(Duration.ofSeconds(1));
        assertThat(throttle.refuses("limin")).isFalse();
    }

    @Test
    void failuresThatAreFarApartDoNotAddUp() {
        fail("limin", 4);
        clock.moveOn(SignInThrottle.WINDOW);
        fail("limin", 4);

        assertThat(throttle.refuses("limin")).isFalse();
    }

    @Test
    void aSignInMakesEarlierFailuresForgotten() {
        fail("limin", 4);
        throttle.succeeded("LiMin");
        fail("limin", 4);

        assertThat(throttle.refuses("limin")).isFalse();
    }

    @Test
    void tenThousandOtherNamesDoNotFillTheMemory() {
        fail("limin", 5);
        for (int i = 0; i < 10_000; i++) {
            throttle.failed("guess" + i);
        }

        assertThat(throttle.refuses("limin")).as("the oldest is forgotten").isFalse();
    }

    private void fail(String username, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username);
        }
    }
}
