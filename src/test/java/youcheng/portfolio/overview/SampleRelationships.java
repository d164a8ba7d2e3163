package youcheng.portfolio.overview;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.Standing;
import youcheng.closeness.Standing.Earlier;
import youcheng.closeness.Standing.Tally;
import youcheng.exchanges.FieldOfExchange;
import youcheng.register.CityId;
import youcheng.register.Country;
import youcheng.register.LegalStatus;
import youcheng.register.Region;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Relationships as the figures' tests need them. */
final class SampleRelationships {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    static final Tally NOTHING = new Tally(0, Set.of(), 0, 0, 0, 0, 0, 0);

    private static long next = 1;

    private SampleRelationships() {}

    static RelationshipSummary relationship(Region region, @Nullable String established) {
        return relationship(region, LegalStatus.SIGNED, established, null);
    }

    static RelationshipSummary relationship(
            Region region, LegalStatus status, @Nullable String established, @Nullable String ended) {
        long key = next++;
        return new RelationshipSummary(
                new RelationshipId(key),
                new CityId(key),
                "市" + key,
                "City " + key,
                "shi" + key,
                "city" + key,
                "city" + key + " shi" + key,
                new Country("XX", "某国", "Somewhere", region, true, "mouguo"),
                null,
                null,
                status,
                date(established),
                date(ended),
                1.0,
                2.0);
    }

    static RelationshipStanding unscored(RelationshipSummary relationship) {
        return new RelationshipStanding(relationship, null, null);
    }

    static RelationshipStanding standing(
            RelationshipSummary relationship,
            @Nullable Double score,
            Band band,
            ActivityStatus now,
            ActivityStatus yearAgo,
            Tally tally) {
        double weight = tally.symbolic() + tally.substantive();
        return new RelationshipStanding(
                relationship,
                new Standing(
                        relationship.id(),
                        1,
                        TODAY,
                        3,
                        score,
                        band,
                        weight == 0 ? null : tally.symbolic() / weight,
                        now,
                        null,
                        null,
                        null,
                        null,
                        new Earlier(score, band, yearAgo),
                        tally,
                        tally.exchanges() > 10),
                null);
    }

    static Tally tally(
            double inbound, double outbound, double symbolic, double substantive, FieldOfExchange... fields) {
        return new Tally(1, Set.of(fields), inbound, outbound, symbolic, substantive, 0, 0);
    }

    static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }
}
