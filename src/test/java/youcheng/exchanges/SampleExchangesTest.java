package youcheng.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** The aid of 2020 is loaded as it is on record, and the made-up exchanges come and go without a trace in the scores. */
@Thorough
@PortalTest
@TestPropertySource(properties = "youcheng.test.portal=fresh") // Nobody has worked there yet.
class SampleExchangesTest {

    @Autowired
    private ExchangeReading reading;

    @Autowired
    private ClosenessReading closeness;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private Register register;

    @Autowired
    private UserDetailsService users;

    @Test
    void theAidOf2020IsThereWithItsSources() {
        List<ExchangeRecord> aid = reading.page(ExchangeFilter.everything(), 0, 50).stream()
                .filter(each -> each.kind() == ExchangeKind.AID)
                .toList();

        assertThat(aid).hasSize(5).allSatisfy(each -> {
            assertThat(each.isEvidenced()).isTrue();
            assertThat(each.isDemonstration()).isFalse();
            assertThat(each.recordedBy()).isNull();
        });
        assertThat(reading.of(relationship("Tehran"))).singleElement().satisfies(each -> {
            assertThat(each.date()).isEqualTo(new PartialDate(2020, 3, null));
            assertThat(each.partners())
                    .containsExactlyInAnyOrder(relationship("Tehran"), relationship("Seoul"), relationship("Tokyo"));
        });
    }

    @Test
    void aRelationshipWithNothingButAidHasInsufficientData() {
        Standing madrid = closeness.standing(relationship("Madrid")).orElseThrow();

        assertThat(madrid.score()).isNull();
        assertThat(madrid.band()).isEqualTo(Band.INSUFFICIENT);
        assertThat(madrid.tally().aidGiven()).isEqualTo(1);
        assertThat(closeness.standing(relationship("Lima")).orElseThrow().activity())
                .isEqualTo(ActivityStatus.NOT_RECORDED);
    }

    @Test
    void theMadeUpExchangesCoverEveryFateAndGoWithoutATrace() {
        Map<RelationshipId, Standing> before = standings();
        assertThatThrownBy(() -> as("officer", demonstration::switchOn)).isInstanceOf(AccessDeniedException.class);
        as("supervisor", demonstration::switchOn);
        assertThatThrownBy(() -> as("supervisor", demonstration::switchOn)).isInstanceOf(Rejection.class);

        assertThat(demonstration.isOn()).isTrue();
        assertThat(standings().values()).extracting(Standing::activity).contains(ActivityStatus.values());
        assertThat(standings().values()).extracting(Standing::band).contains(Band.values());
        assertThat(standings().values()).anyMatch(Standing::isDemonstration);
        assertThat(reading.page(ExchangeFilter.everything(), 0, 1000))
                .filteredOn(ExchangeRecord::isDemonstration)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.title()).startsWith(DemonstrationSet.MARK));

        as("supervisor", demonstration::switchOff);
        assertThat(demonstration.isOn()).isFalse();
        assertThat(standings()).allSatisfy((relationship, after) -> {
            Standing then = Objects.requireNonNull(before.get(relationship));
            assertThat(after.score()).isEqualTo(then.score());
            assertThat(after.activity()).isEqualTo(then.activity());
            assertThat(after.tally()).isEqualTo(then.tally());
            assertThat(after.isDemonstration()).isFalse();
        });
    }

    private Map<RelationshipId, Standing> standings() {
        return closeness.standings().stream().collect(Collectors.toMap(Standing::relationship, each -> each));
    }

    private void as(String username, Runnable action) {
        new Colleagues(users).as(username, action);
    }

    private RelationshipId relationship(String name) {
        return Objects.requireNonNull(register.named(name).getFirst().current()).id();
    }
}
