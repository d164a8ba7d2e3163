package youcheng.register.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.register.CityId;
import youcheng.register.LegalStatus;
import youcheng.register.RecordedRelationship;
import youcheng.register.Tier;

/** A relationship comes about in one order, and nothing else moves it. */
class RelationshipTest {

    private static final CityId COLOGNE = new CityId(9);
    private static final PartialDate DAY = new PartialDate(2026, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    enum Move {
        APPLY(Relationship::applied),
        APPROVE(Relationship::approved),
        SIGN(relationship -> relationship.signed(DAY, "Agreement 2026/1")),
        CHANGE_TIER(relationship -> relationship.changeTier(Tier.FRIENDLY_EXCHANGE)),
        END_NOT_CONCLUDED(relationship -> relationship.endNotConcluded(DAY)),
        CONVERT(relationship -> relationship.convert(Tier.FRIENDLY_EXCHANGE, DAY, "Letter 1", TODAY)),
        TERMINATE(relationship -> relationship.terminate(DAY, "The partner ended it", "Letter 2", TODAY));

        private final Consumer<Relationship> how;

        Move(Consumer<Relationship> how) {
            this.how = how;
        }
    }

    enum Start {
        INTENDED(RelationshipTest::intended, Move.APPLY, Move.CHANGE_TIER, Move.END_NOT_CONCLUDED),
        APPLIED(RelationshipTest::applied, Move.APPROVE, Move.END_NOT_CONCLUDED),
        APPROVED(RelationshipTest::approved, Move.SIGN, Move.END_NOT_CONCLUDED),
        SIGNED(RelationshipTest::signed, Move.CONVERT, Move.TERMINATE),
        RECORDED_AS_SIGNED(() -> recorded(false), Move.CONVERT, Move.TERMINATE),
        TERMINATED(RelationshipTest::terminated),
        NOT_CONCLUDED(RelationshipTest::notConcluded),
        RECORDED_AS_ENDED(() -> recorded(true));

        private final Supplier<Relationship> relationship;
        private final Set<Move> allowed;

        Start(Supplier<Relationship> relationship, Move... allowed) {
            this.relationship = relationship;
            this.allowed = allowed.length == 0 ? EnumSet.noneOf(Move.class) : EnumSet.of(allowed[0], allowed);
        }
    }

    private static final Map<Move, LegalStatus> LEADS_TO = Map.of(
            Move.APPLY, LegalStatus.APPLIED,
            Move.APPROVE, LegalStatus.APPROVED,
            Move.SIGN, LegalStatus.SIGNED,
            Move.CHANGE_TIER, LegalStatus.INTENT,
            Move.END_NOT_CONCLUDED, LegalStatus.ENDED,
            Move.CONVERT, LegalStatus.SIGNED,
            Move.TERMINATE, LegalStatus.ENDED);

    static Stream<Arguments> everyMoveFromEveryStart() {
        return Stream.of(Start.values())
                .flatMap(start -> Stream.of(Move.values()).map(move -> Arguments.of(start, move)));
    }

    @ParameterizedTest
    @MethodSource("everyMoveFromEveryStart")
    void onlyTheMovesThatItsStatusAllowsAreMade(Start start, Move move) {
        Relationship relationship = start.relationship.get();
        LegalStatus before = relationship.legalStatus();

        if (start.allowed.contains(move)) {
            assertThatCode(() -> move.how.accept(relationship)).doesNotThrowAnyException();
            assertThat(relationship.legalStatus()).isEqualTo(LEADS_TO.get(move));
        } else {
            assertThatThrownBy(() -> move.how.accept(relationship))
                    .isInstanceOfAny(IllegalStateException.class, Rejection.class)
                    .hasMessageContaining(
                            EnumSet.of(Move.CONVERT, Move.TERMINATE).contains(move)
                                    ? "register.rejection.notSigned"
                                    : "relationship");
            assertThat(relationship.legalStatus()).isEqualTo(before);
        }
    }

    @Test
    void anIntentIsNoRelationshipYet() {
        assertThat(intended().legalStatus()).isEqualTo(LegalStatus.INTENT);
        assertThat(intended().city()).isEqualTo(COLOGNE);
    }

    @Test
    void aRelationshipIsNotConvertedToTheTierThatItHas() {
        assertRefused("register.rejection.sameTier", () -> signed().convert(Tier.SISTER_CITY, DAY, "Letter", TODAY));
    }

    @Test
    void aRelationshipWhoseTierIsNotKnownCanBeConvertedToEither() {
        Relationship relationship = recorded(false);

        relationship.convert(Tier.SISTER_CITY, DAY, "Letter", TODAY);

        assertRefused(
                "register.rejection.sameTier", () -> relationship.convert(Tier.SISTER_CITY, DAY, "Letter", TODAY));
    }

    @Test
    void nothingEndsOrIsConvertedBeforeItWasSigned() {
        PartialDate dayBefore = new PartialDate(2026, 4, 30);
        assertRefused("register.rejection.beforeItStood", () -> signed().terminate(dayBefore, "Why", "Letter", TODAY));
        assertRefused(
                "register.rejection.beforeItStood",
                () -> signed().convert(Tier.FRIENDLY_EXCHANGE, dayBefore, "Letter", TODAY));
        Relationship relationship = signed();
        relationship.convert(Tier.FRIENDLY_EXCHANGE, new PartialDate(2026, 7, null), "Letter", TODAY);
        assertRefused("register.rejection.beforeItStood", () -> relationship.terminate(DAY, "Why", "Letter", TODAY));
    }

    @Test
    void aDateThatMayLieOnEitherSideOfTheSigningIsTaken() {
        Relationship relationship = signed();

        relationship.terminate(new PartialDate(2026, null, null), "Why", "Letter", TODAY);

        assertThat(relationship.legalStatus()).isEqualTo(LegalStatus.ENDED);
    }

    @Test
    void nothingEndsOrIsConvertedOnADayThatHasNotCome() {
        PartialDate tomorrow = PartialDate.of(TODAY.plusDays(1));
        assertRefused("base.rejection.dateInFuture", () -> signed().terminate(tomorrow, "Why", "Letter", TODAY));
        assertRefused(
                "base.rejection.dateInFuture",
                () -> signed().convert(Tier.FRIENDLY_EXCHANGE, tomorrow, "Letter", TODAY));
    }

    private static void assertRefused(String key, Runnable move) {
        assertThat(catchThrowableOfType(Rejection.class, move::run).key()).isEqualTo(key);
    }

    private static Relationship intended() {
        return Relationship.intended(COLOGNE, Tier.SISTER_CITY);
    }

    private static Relationship applied() {
        Relationship relationship = intended();
        relationship.applied();
        return relationship;
    }

    private static Relationship approved() {
        Relationship relationship = applied();
        relationship.approved();
        return relationship;
    }

    private static Relationship signed() {
        Relationship relationship = approved();
        relationship.signed(DAY, "Agreement 2026/1");
        return relationship;
    }

    private static Relationship notConcluded() {
        Relationship relationship = applied();
        relationship.endNotConcluded(DAY);
        return relationship;
    }

    private static Relationship terminated() {
        Relationship relationship = signed();
        relationship.terminate(DAY, "The partner ended it", "Letter 2", TODAY);
        return relationship;
    }

    private static Relationship recorded(boolean isEnded) {
        return Relationship.recorded(
                COLOGNE,
                new RecordedRelationship(
                        null,
                        null,
                        null,
                        isEnded,
                        new PartialDate(2016, null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
