package youcheng.closeness.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import youcheng.MovableClock;
import youcheng.OfficeClock;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.Progress;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** A relationship cools and sleeps by itself as days pass; what the night left undone is made up for. */
@Thorough
@PortalTest
@Import(OfficeClock.class)
@TestPropertySource(properties = "youcheng.test.portal=closeness-night")
@DirtiesContext
class ClosenessNightTest {

    @Autowired
    private ClosenessNight night;

    @Autowired
    private ClosenessReading closeness;

    @Autowired
    private ClosenessRuns runs;

    @Autowired
    private ClosenessRecomputing recomputing;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private Register register;

    @Autowired
    private MovableClock clock;

    @Autowired
    private UserDetailsService users;

    @Test
    void aRelationshipCoolsOnTheDayThatWasSaidAndSleepsAYearLater() {
        RelationshipId relationship = relationship("Berlin");
        recordVisit(relationship);
        Standing fresh = standing(relationship);
        assertThat(fresh.activity()).isEqualTo(ActivityStatus.ACTIVE);
        assertThat(fresh.changesTo()).isEqualTo(ActivityStatus.COOLING);
        LocalDate cools = Objects.requireNonNull(fresh.changesOn());

        moveTo(cools.minusDays(1));
        assertThat(standing(relationship).activity()).isEqualTo(ActivityStatus.ACTIVE);
        moveTo(cools);
        Standing cooled = standing(relationship);
        assertThat(cooled.activity()).isEqualTo(ActivityStatus.COOLING);
        assertThat(cooled.yearAgo().activity()).isEqualTo(ActivityStatus.ACTIVE);
        assertThat(Objects.requireNonNull(cooled.score())).isLessThan(Objects.requireNonNull(fresh.score()));
        moveTo(Objects.requireNonNull(cooled.changesOn()));
        assertThat(standing(relationship).activity()).isEqualTo(ActivityStatus.DORMANT);

        assertThat(runs.runs(relationship, 100))
                .allSatisfy(run ->
                        assertThat(recomputing.recompute(run.id()).holds()).isTrue());
    }

    @Test
    void whatWasStoppedIsMadeUpForAndNothingIsScoredTwice() {
        clock.moveOn(Duration.ofDays(1));
        assertThat(night.scoreStale((done, all) -> false)).isZero();
        long all = register.concluded().stream()
                .filter(relationship -> relationship.isInForce())
                .count();

        assertThat(night.scoreStale(Progress.UNHEARD)).isEqualTo(all);
        assertThat(night.scoreStale(Progress.UNHEARD)).isZero();
    }

    private void moveTo(LocalDate day) {
        clock.moveOn(Duration.ofDays(LocalDate.now(clock).until(day, ChronoUnit.DAYS)));
        night.dayHasBegun();
    }

    private void recordVisit(RelationshipId relationship) {
        new Colleagues(users)
                .as(
                        "officer",
                        () -> recording.record(new ExchangeDraft(
                                List.of(relationship),
                                false,
                                LocalDate.now(clock).toString(),
                                ExchangeKind.VISIT,
                                Direction.INBOUND,
                                Level.LEADER,
                                Substance.DELIVERED,
                                FieldOfExchange.CULTURE,
                                "柏林市长来访",
                                "",
                                null,
                                "签署协议",
                                "外办简报",
                                "")));
    }

    private Standing standing(RelationshipId relationship) {
        return closeness.standing(relationship).orElseThrow();
    }

    private RelationshipId relationship(String name) {
        return Objects.requireNonNull(register.named(name).getFirst().current()).id();
    }
}
