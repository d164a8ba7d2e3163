package youcheng.register.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import youcheng.base.Languages;
import youcheng.base.MessageKey;
import youcheng.base.PartialDate;
import youcheng.register.CityId;
import youcheng.register.Country;
import youcheng.register.LegalStatus;
import youcheng.register.Region;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.register.Tier;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearTable;

/** Dates that are not known exactly, or not at all, are told as such and counted where they can be. */
class RegisterYearTest {

    private final Register register = mock(Register.class);
    private final RegisterYear year =
            new RegisterYear(register, Clock.fixed(Instant.parse("2026-11-28T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void anEmptyRegisterHasAChapterOfNoughts() {
        when(register.concluded()).thenReturn(List.of());
        YearChapter chapter = chapter(2025);
        assertThat(chapter.said().getFirst().arguments().subList(1, 3)).containsExactly(0, 0L);
        assertThat(chapter.tables()).noneMatch(YearTable::hasPicture);
        assertThat(numbers(chapter, "yearbook.register.regions")).containsOnly(0L);
    }

    @Test
    void anUnknownSigningCountsAndAnUnknownEndDoesNot() {
        when(register.concluded())
                .thenReturn(List.of(
                        signed(1, null, Tier.SISTER_CITY),
                        signed(2, new PartialDate(2024, null, null), null),
                        ended(3, new PartialDate(1999, 1, 1), null)));
        YearChapter chapter = chapter(2024);
        assertThat(chapter.said().getFirst().arguments().get(1)).isEqualTo(2);
        assertThat(chapter.said().get(2).arguments()).containsExactly(1L, 1L, 1L);
        assertThat(numbers(chapter, "yearbook.register.tiers")).containsExactly(1L, 0L, 1L);
        assertThat(chapter(2023).said().getFirst().arguments().get(1)).isEqualTo(1);
    }

    @Test
    void whatEndedInAYearIsNotInForceAtItsEndHoweverExactlyThatIsKnown() {
        when(register.concluded())
                .thenReturn(List.of(
                        ended(1, new PartialDate(1990, 5, null), new PartialDate(2025, null, null)),
                        ended(2, new PartialDate(1990, 5, null), new PartialDate(2026, null, null))));
        assertThat(chapter(2024).said().getFirst().arguments().get(1)).isEqualTo(2);
        assertThat(chapter(2025).said().getFirst().arguments().get(1)).isEqualTo(1);
        assertThat(chapter(2026).said().getFirst().arguments().get(1)).isEqualTo(0);
        assertThat(chapter(2026).said().get(1).arguments()).containsExactly(0, 1);
    }

    private YearChapter chapter(int of) {
        return year.chapters(of, Languages.CHINESE).getFirst();
    }

    private static List<Object> numbers(YearChapter chapter, String caption) {
        return chapter.tables().stream()
                .filter(table -> table.caption().equals(new MessageKey(caption)))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.get(1))
                .toList();
    }

    private static RelationshipSummary signed(long id, @Nullable PartialDate on, @Nullable Tier tier) {
        return summary(id, tier, LegalStatus.SIGNED, on, null);
    }

    private static RelationshipSummary ended(long id, PartialDate signed, @Nullable PartialDate on) {
        return summary(id, Tier.SISTER_CITY, LegalStatus.ENDED, signed, on);
    }

    private static RelationshipSummary summary(
            long id,
            @Nullable Tier tier,
            LegalStatus status,
            @Nullable PartialDate signed,
            @Nullable PartialDate ended) {
        return new RelationshipSummary(
                new RelationshipId(id),
                new CityId(id),
                "某市",
                "Sometown",
                "moushi",
                "sometown",
                "",
                new Country("DE", "德国", "Germany", Region.EUROPE, true, "deguo"),
                null,
                tier,
                status,
                signed,
                ended,
                null,
                null);
    }
}
