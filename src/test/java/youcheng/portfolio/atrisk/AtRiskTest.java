package youcheng.portfolio.atrisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.closeness.ActivityStatus;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.identity.Colleagues;
import youcheng.identity.Desk;
import youcheng.portfolio.atrisk.AtRiskFilter.AtRiskScope;
import youcheng.portfolio.atrisk.RelationshipsAtRisk.FoundAtRisk;
import youcheng.portfolio.overview.Portfolio;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** Relationships that cool or sleep are found with what was last and what is due. */
@PortalTest
class AtRiskTest {

    @Autowired
    private RelationshipsAtRisk atRisk;

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private RegisterOffice office;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ContactPersons persons;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService users;

    @Test
    void aRelationshipThatCoolsSoonStandsThereWithItsLastContactAndWhoLedIt() {
        RelationshipId relationship = office.signedRelationship();
        long lead = colleagues()
                .as(
                        "officer",
                        () -> persons.add(
                                relationship,
                                new ContactDraft("Anna Kerr", "市长", Post.MAYOR, "", "", "", "2020", null)))
                .value();
        ExchangeId visit =
                record(relationship, today().minusMonths(20), ExchangeKind.VISIT, Direction.INBOUND, "市长来访", lead);
        ExchangeId letter =
                record(relationship, today().minusMonths(2), ExchangeKind.LETTER, Direction.OUTBOUND, "致市长函", null);

        AtRisk found = soon(relationship, 365);
        assertThat(found.standing().activity()).isEqualTo(ActivityStatus.ACTIVE);
        assertThat(Objects.requireNonNull(found.last()).id()).isEqualTo(visit);
        assertThat(found.lead()).isEqualTo(new AtRisk.Lead("Anna Kerr", "市长", true));
        assertThat(found.unanswered()).extracting(ExchangeRecord::id).containsExactly(letter);
        assertThat(find(AtRiskScope.SOON, 90, Set.of()).shown())
                .extracting(each -> each.standing().relationship().id())
                .doesNotContain(relationship);
        assertThat(find(AtRiskScope.SOON, 365, Set.of(Desk.EUROPE)).shown())
                .extracting(each -> each.standing().relationship().id())
                .doesNotContain(relationship);
    }

    @Test
    void thoseWithoutARecordAreAScopeOfTheirOwn() {
        FoundAtRisk found = find(AtRiskScope.NOT_RECORDED, 365, Set.of());
        assertThat(found.shown())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.last()).isNull())
                .hasSizeLessThanOrEqualTo(found.all());
        assertThat(found.scopes()).containsEntry(AtRiskScope.NOT_RECORDED, found.all());
    }

    /** Of those that a file has only a few are at hand with all that is known, however many there are. */
    @Test
    void aFileReadsThemInPartsInTheOrderOfThePage() {
        office.signedRelationship();
        AtRiskFilter filter = new AtRiskFilter(AtRiskScope.NOT_RECORDED, 365, Set.of(), null);
        List<List<AtRisk>> parts = new ArrayList<>();
        colleagues().as("officer", () -> atRisk.read(filter, Locale.CHINA, 7, parts::add));
        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(part).hasSizeBetween(1, 7));
        FoundAtRisk all = colleagues().as("officer", () -> atRisk.find(filter, Integer.MAX_VALUE, Locale.CHINA));
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(all.shown());
    }

    /** However many relationships there are, a page of them is put together while nobody waits. */
    @Test
    void thePageIsQuick() {
        find(AtRiskScope.NOT_RECORDED, 365, Set.of());
        long begun = System.nanoTime();
        find(AtRiskScope.NOT_RECORDED, 365, Set.of());
        colleagues().as("officer", () -> portfolio.overview(null, null));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    private AtRisk soon(RelationshipId relationship, int days) {
        return find(AtRiskScope.SOON, days, Set.of()).shown().stream()
                .filter(each -> each.standing().relationship().id().equals(relationship))
                .findFirst()
                .orElseThrow();
    }

    private FoundAtRisk find(AtRiskScope scope, int days, Set<Desk> desks) {
        return colleagues()
                .as("officer", () -> atRisk.find(new AtRiskFilter(scope, days, desks, null), 100, Locale.CHINA));
    }

    private ExchangeId record(
            RelationshipId relationship,
            LocalDate day,
            ExchangeKind kind,
            Direction direction,
            String title,
            @org.jspecify.annotations.Nullable Long lead) {
        return colleagues()
                .as(
                        "officer",
                        () -> recording.record(new ExchangeDraft(
                                List.of(relationship),
                                false,
                                day.toString(),
                                kind,
                                direction,
                                kind == ExchangeKind.LETTER ? Level.CORRESPONDENCE : Level.LEADER,
                                Substance.DELIVERED,
                                FieldOfExchange.CULTURE,
                                title,
                                "",
                                lead,
                                "签署备忘录",
                                "外办简报",
                                "")));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Colleagues colleagues() {
        return new Colleagues(users);
    }
}
