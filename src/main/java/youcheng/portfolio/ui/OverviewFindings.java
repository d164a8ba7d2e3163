package youcheng.portfolio.ui;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Messages;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.exchanges.FieldOfExchange;
import youcheng.portfolio.overview.Overview;
import youcheng.portfolio.overview.Overview.DeskFigure;
import youcheng.portfolio.overview.Overview.RegionFigure;
import youcheng.portfolio.overview.Overview.Weight;

/** What each chart of the overview comes to, in one sentence. */
class OverviewFindings {

    private final Overview overview;
    private final Messages messages;

    OverviewFindings(Overview overview, Messages messages) {
        this.overview = overview;
        this.messages = messages;
    }

    String activity() {
        return messages.t(
                "overview.activity.finding",
                overview.relationships().size(),
                of(overview.activity(), ActivityStatus.ACTIVE),
                overview.yearAgo(),
                of(overview.activityYearAgo(), ActivityStatus.ACTIVE));
    }

    int insufficient() {
        return of(overview.bands(), Band.INSUFFICIENT);
    }

    String closeness() {
        return messages.t(
                "overview.closeness.finding",
                overview.relationships().size() - insufficient(),
                of(overview.bands(), Band.CLOSE),
                of(overview.bands(), Band.STEADY),
                of(overview.bands(), Band.THIN),
                insufficient());
    }

    String form() {
        Double form = overview.weight().form();
        return form == null
                ? messages.t("overview.substance.none")
                : messages.t(
                        "overview.substance.finding",
                        Look.percent(messages.language(), form),
                        overview.weight().moreForm());
    }

    String regions() {
        RegionFigure most = overview.regions().stream()
                .max(comparingInt(RegionFigure::relationships))
                .orElseThrow();
        String relationships = messages.t("overview.regions.most", region(most), most.relationships());
        return overview.regions().stream()
                .filter(figure -> figure.closeness() != null)
                .max(comparingDouble(OverviewFindings::closeness))
                .map(closest -> relationships
                        + messages.t(
                                "overview.regions.closest",
                                region(closest),
                                Look.number(messages.language(), closeness(closest))))
                .orElse(relationships);
    }

    String desks() {
        DeskFigure most = overview.desks().stream()
                .max(comparingInt(DeskFigure::relationships))
                .orElseThrow();
        return messages.t(
                "overview.desks.finding",
                messages.t("desk." + most.desk().name()),
                most.relationships(),
                of(most.activity(), ActivityStatus.ACTIVE),
                of(most.activity(), ActivityStatus.COOLING),
                of(most.activity(), ActivityStatus.DORMANT),
                of(most.activity(), ActivityStatus.NOT_RECORDED));
    }

    /** All fields, those of most relationships first. */
    List<FieldOfExchange> fieldsByRelationships() {
        return Arrays.stream(FieldOfExchange.values())
                .sorted(Comparator.<FieldOfExchange>comparingInt(field -> of(overview.fields(), field))
                        .reversed())
                .toList();
    }

    String fields() {
        List<FieldOfExchange> all = fieldsByRelationships();
        FieldOfExchange most = all.getFirst();
        if (of(overview.fields(), most) == 0) {
            return messages.t("overview.fields.none");
        }
        String finding = messages.t("overview.fields.finding", field(most), of(overview.fields(), most));
        String idle = all.stream()
                .filter(field -> of(overview.fields(), field) == 0)
                .map(this::field)
                .collect(Collectors.joining(messages.t("base.listComma")));
        return idle.isEmpty() ? finding : finding + messages.t("overview.fields.idle", idle);
    }

    String direction() {
        Weight weight = overview.weight();
        double all = weight.inbound() + weight.outbound();
        return all == 0
                ? messages.t("overview.substance.none")
                : messages.t(
                        "overview.direction.finding",
                        Look.percent(messages.language(), weight.outbound() / all),
                        weight.onlyGive(),
                        weight.onlyReceive());
    }

    String aid() {
        Overview.Aid aid = overview.aid();
        return aid.given() + aid.received() == 0
                ? messages.t("overview.aid.none")
                : messages.t(
                        "overview.aid.finding",
                        aid.given(),
                        aid.partnersGiven(),
                        aid.received(),
                        aid.partnersReceived());
    }

    private String field(FieldOfExchange field) {
        return messages.t("exchange.field." + field.name());
    }

    private String region(RegionFigure figure) {
        return messages.t("register.region." + figure.region().name());
    }

    private static double closeness(RegionFigure figure) {
        @Nullable Double mean = figure.closeness();
        return Objects.requireNonNull(mean);
    }

    private static <E extends Enum<E>> int of(Map<E, Integer> counts, E which) {
        return Objects.requireNonNull(counts.get(which));
    }
}
