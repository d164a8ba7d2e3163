package youcheng.closeness.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youcheng.Pick;
import youcheng.base.PartialDate;
import youcheng.closeness.score.ClosenessAdvice.Advice;
import youcheng.closeness.score.ClosenessAdvice.Step;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/** Advice is what the score itself makes of a step, so that following it brings what it promises. */
class ClosenessAdviceTest {

    private static final ClosenessPolicy POLICY = ClosenessPolicy.first();
    private static final LocalDate ON = LocalDate.of(2026, 11, 1);
    private static final PartialDate SIGNED = PartialDate.of(LocalDate.of(2010, 5, 1));

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noAdviceLowersTheScoreAndItsGainIsAfterMinusBefore(int seed) {
        List<Contact> contacts = someContacts(seed);
        double before = Objects.requireNonNullElse(score(contacts), 0.0);

        assertThat(ClosenessAdvice.of(new ClosenessInput(contacts, SIGNED), POLICY, new FirstFormula(), ON))
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(advice -> {
                    assertThat(advice.gain()).isPositive();
                    double after = Objects.requireNonNull(score(followed(contacts, advice)));
                    assertThat(advice.score()).isEqualTo(after);
                    assertThat(advice.gain()).isCloseTo(after - before, within(1e-9));
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theGreatestGainComesFirst(int seed) {
        assertThat(ClosenessAdvice.of(new ClosenessInput(someContacts(seed), SIGNED), POLICY, new FirstFormula(), ON))
                .isSortedAccordingTo((one, other) -> Double.compare(other.gain(), one.gain()));
    }

    @Test
    void whatNothingProvesIsToBeProved() {
        Contact unproved = contact(7, "2026-05-01", Direction.INBOUND, Substance.DELIVERED, false);

        assertThat(ClosenessAdvice.of(new ClosenessInput(List.of(unproved), SIGNED), POLICY, new FirstFormula(), ON))
                .filteredOn(advice -> advice.step() == Step.PROVE)
                .singleElement()
                .satisfies(advice -> {
                    assertThat(advice.exchange().id()).isEqualTo(7);
                    assertThat(advice.exchange().isEvidenced()).isTrue();
                });
    }

    @Test
    void aVisitWithoutOutcomeIsToBeDeliveredAndADeliveryVerified() {
        List<Contact> contacts = List.of(
                contact(1, "2026-05-01", Direction.INBOUND, Substance.NO_OUTCOME, true),
                contact(2, "2026-06-01", Direction.OUTBOUND, Substance.DELIVERED, true));

        assertThat(ClosenessAdvice.of(new ClosenessInput(contacts, SIGNED), POLICY, new FirstFormula(), ON))
                .extracting(Advice::step)
                .contains(Step.DELIVER, Step.HOLD);
    }

    private static List<Contact> followed(List<Contact> contacts, Advice advice) {
        List<Contact> then = new ArrayList<>(contacts);
        then.removeIf(contact -> contact.id() == advice.exchange().id());
        then.add(advice.exchange());
        return then;
    }

    private static List<Contact> someContacts(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, seed % 8)
                .mapToObj(id -> new Contact(
                        id + 1L,
                        PartialDate.of(ON.minusDays(random.nextInt(3000))),
                        List.of(ExchangeKind.values()).get(random.nextInt(5)),
                        Pick.any(Direction.class, random),
                        Pick.any(Level.class, random),
                        Pick.any(Substance.class, random),
                        Pick.any(FieldOfExchange.class, random),
                        random.nextInt(4) > 0,
                        null))
                .toList();
    }

    private static Contact contact(long id, String date, Direction direction, Substance substance, boolean evidenced) {
        return new Contact(
                id,
                PartialDate.parse(date).orElseThrow(),
                ExchangeKind.VISIT,
                direction,
                Level.BUREAU,
                substance,
                FieldOfExchange.TRADE,
                evidenced,
                null);
    }

    private static @Nullable Double score(List<Contact> contacts) {
        return ClosenessScore.of(contacts, SIGNED, POLICY, ON).score();
    }
}
