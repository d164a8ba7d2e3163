package youcheng.portfolio.ui;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Tiles;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.portfolio.overview.Overview;
import youcheng.register.LegalStatus;
import youcheng.register.Region;
import youcheng.register.RegisterNavigation;

/** The figures in a row, each a link to the relationships or exchanges that it counts. */
class OverviewTiles extends Tiles {

    private final transient Messages messages;
    private final @Nullable Region region;

    OverviewTiles(Overview overview, @Nullable Region region, Messages messages) {
        this.messages = messages;
        this.region = region;
        relationship(
                "overview.relationships",
                overview.relationships().size(),
                overview.yearAgo(),
                "status",
                LegalStatus.SIGNED);
        for (ActivityStatus status : ActivityStatus.values()) {
            relationship(
                    "closeness.activity." + status.name(),
                    count(overview.activity(), status),
                    count(overview.activityYearAgo(), status),
                    "activity",
                    status);
        }
        for (Band band : Band.values()) {
            relationship("closeness.band." + band.name(), count(overview.bands(), band), null, "closeness", band);
        }
        tile(
                messages.t("overview.form"),
                Look.percent(messages.language(), overview.weight().form()),
                messages.t("overview.form.more", overview.weight().moreForm()),
                PortfolioNavigation.MAP);
        aid("overview.aidGiven", overview.aid().given(), overview.aid().partnersGiven(), Direction.OUTBOUND);
        aid("overview.aidReceived", overview.aid().received(), overview.aid().partnersReceived(), Direction.INBOUND);
    }

    private static <E extends Enum<E>> int count(Map<E, Integer> counts, E which) {
        return Objects.requireNonNull(counts.get(which));
    }

    private void relationship(String labelKey, int now, @Nullable Integer before, String parameter, Enum<?> value) {
        tile(
                messages.t(labelKey),
                Integer.toString(now),
                before == null ? "" : messages.t("overview.yearAgo", before),
                UrlState.of(
                                new UrlParameter.Said(parameter, value.name()),
                                new UrlParameter.Said("region", region == null ? "" : region.name()))
                        .linkTo(RegisterNavigation.REGISTER));
    }

    private void aid(String labelKey, int times, int partners, Direction direction) {
        tile(
                messages.t(labelKey),
                Integer.toString(times),
                messages.t("overview.partners", partners),
                UrlState.of(
                                new UrlParameter.Said("kind", ExchangeKind.AID.name()),
                                new UrlParameter.Said("direction", direction.name()))
                        .linkTo(ExchangesNavigation.EXCHANGES));
    }
}
