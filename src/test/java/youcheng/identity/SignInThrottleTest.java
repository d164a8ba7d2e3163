package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import youcheng.MovableClock;

/** Guessing passwords is slow, and keeps nobody out who does not guess. */
class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-06T01:00:00Z"));
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void whoeverDidNotFailDoesNotWait() {
        assertThat(throttle.wait("limin", HERE)).isZero();
    }

    @Test
    void fourFailuresAreForgiven() {
        fail("limin", HERE, 4);

        assertThat(throttle.wait("limin", HERE)).isZero();
    }

    @Test
    void fiveFailuresAreNot() {
        fail("limin", HERE, 5);

        assertThat(throttle.wait("limin", HERE)).isEqualTo(SignInThrottle.FIRST_WAIT);
    }

    @Test
    void eachFurtherFailureWaitsTwiceAsLongUpToAQuarterOfAnHour() {
        fail("limin", HERE, 5);
        Duration wait = throttle.wait("limin", HERE);
        for (int i = 0; i < 20; i++) {
            clock.moveOn(wait);
            assertThat(throttle.tryNow("limin", HERE)).isZero();
            Duration next = throttle.wait("limin", HERE);
            assertThat(next).isLessThanOrEqualTo(SignInThrottle.LONGEST_WAIT);
            assertThat(next.compareTo(wait) > 0 || wait.compareTo(Duration.ofMinutes(5)) > 0)
                    .as(wait + " then " + next)
                    .isTrue();
            wait = next;
        }
    }

    @Test
    void whoeverTriesWhileWaitingDoesNotWaitLonger() {
        fail("limin", HERE, 5);
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.tryNow("limin", HERE)).isPositive();
        }

        clock.moveOn(SignInThrottle.FIRST_WAIT);
        assertThat(throttle.tryNow("limin", HERE)).isZero();
    }

    @Test
    void manyTriesAtTheSameInstantAreNotAllFree() {
        int admitted = 0;
        for (int i = 0; i < 100; i++) {
            admitted += throttle.tryNow("limin", HERE).isZero() ? 1 : 0;
        }

        assertThat(admitted).isEqualTo(SignInThrottle.FREE);
    }

    @Test
    void capitalLettersAndSpacesAreNoWayAround() {
        fail("limin", HERE, 3);
        fail(" LiMin ", HERE, 2);

        assertThat(throttle.wait("LIMIN", HERE)).isPositive();
    }

    @Test
    void oneNamesFailuresAreNotAnothers() {
        fail("limin", HERE, 5);

        assertThat(throttle.wait("wangqiang", HERE)).isZero();
    }

    @Test
    void whoeverGuessesElsewhereKeepsNobodyOut() {
        for (int address = 0; address < 500; address++) {
            fail("admin", "198.51.100." + address, 20);
        }

        assertThat(throttle.wait("admin", HERE)).isZero();
        assertThat(throttle.tryNow("admin", HERE)).isZero();
    }

    @Test
    void aNameGuessedFromManyAddressesLeavesOneFreeTryToEach() {
        for (int address = 0; address < 20; address++) {
            fail("admin", "198.51.100." + address, 1);
        }

        assertThat(throttle.tryNow("admin", ELSEWHERE)).isZero();
        assertThat(throttle.tryNow("admin", ELSEWHERE)).isPositive();
    }

    @Test
    void whereSomebodySignedInBeforeTheirTypingErrorsAreForgivenDuringAnAttackToo() {
        throttle.tryNow("admin", HERE);
        throttle.succeeded("admin", HERE);
        for (int address = 0; address < 20; address++) {
            fail("admin", "198.51.100." + address, 1);
        }
        fail("admin", HERE, 4);

        assertThat(throttle.tryNow("admin", HERE)).isZero();
    }

    @Test
    void anAddressThatGuessesManyNamesWaitsAsAWholeButBriefly() {
        throttle.tryNow("limin", HERE);
        throttle.succeeded("limin", HERE);
        for (int name = 0; name < SignInThrottle.ADDRESS_UNDER_ATTACK; name++) {
            fail("guess" + name, HERE, 1);
        }

        assertThat(throttle.wait("another", HERE)).isEqualTo(SignInThrottle.LONGEST_WAIT_OF_ADDRESS);
        assertThat(throttle.wait("limin", HERE)).as("who is known there").isZero();
        assertThat(throttle.wait("another", ELSEWHERE)).isZero();
    }

    @Test
    void aDayLaterAllIsForgotten() {
        fail("limin", HERE, 5);
        for (int i = 0; i < 12; i++) {
            clock.moveOn(throttle.wait("limin", HERE));
            throttle.tryNow("limin", HERE);
        }

        clock.moveOn(SignInThrottle.DAY.plusSeconds(1));
        assertThat(throttle.wait("limin", HERE)).isZero();
        fail("limin", HERE, 4);
        assertThat(throttle.wait("limin", HERE)).isZero();
    }

    @Test
    void aSignInMakesEarlierFailuresForgotten() {
        fail("limin", HERE, 4);
        throttle.tryNow("LiMin", HERE);
        throttle.succeeded("LiMin", HERE);
        fail("limin", HERE, 4);

        assertThat(throttle.wait("limin", HERE)).isZero();
    }

    @Test
    void tenThousandOtherNamesDoNotFillTheMemory() {
        fail("limin", HERE, 5);
        for (int i = 0; i < 10_000; i++) {
            throttle.tryNow("guess" + i, "2001:db8::" + i);
        }

        assertThat(throttle.wait("limin", HERE)).as("the oldest is forgotten").isZero();
    }

    @Test
    void ofANameOfAnyLengthOnlyTheBeginningIsKept() {
        fail("x".repeat(2_000_000) + "1", HERE, 3);
        fail("x".repeat(2_000_000) + "2", HERE, 2);

        assertThat(throttle.wait("x".repeat(1_000), HERE)).isPositive();
    }

    private void fail(String username, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.tryNow(username, address);
        }
    }
}
