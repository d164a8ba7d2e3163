package youcheng.portfolio.ui;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Words;
import youcheng.exchanges.Activity.Status;
import youcheng.exchanges.Band;
import youcheng.exchanges.FieldOfExchange;
import youcheng.portfolio.Overview;
import youcheng.portfolio.Overview.DeskFigure;
import youcheng.portfolio.Overview.RegionFigure;
import youcheng.portfolio.Overview.Weight;

/** What each chart of the overview comes to, in one sentence. */
class OverviewFindings {

    private final Overview overview;
    private final Words words;

    OverviewFindings(Overview overview, Words words) {
        this.overview = overview;
        this.words = words;
    }

    String activity() {
        return words.t(
                "overview.activity.finding",
                overview.ties().size(),
                of(overview.activity(), Status.ACTIVE),
                overview.yearAgo(),
                of(overview.activityYearAgo(), Status.ACTIVE));
    }

    int insufficient() {
        return of(overview.bands(), Band.INSUFFICIENT);
    }

    String closeness() {
        return words.t(
                "overview.closeness.finding",
                overview.ties().size() - insufficient(),
                of(overview.bands(), Band.CLOSE),
                of(overview.bands(), Band.STEADY),
                of(overview.bands(), Band.THIN),
                insufficient());
    }

    String form() {
        Double form = overview.weight().form();
        return form == null
                ? words.t("overview.substance.none")
                : words.t(
                        "overview.substance.finding",
                        Look.percent(words.language(), form),
                        overview.weight().moreForm());
    }

    String regions() {
        RegionFigure most = overview.regions().stream()
                .max(comparingInt(RegionFigure::ties))
                .orElseThrow();
        String ties = words.t("overview.regions.most", region(most), most.ties());
        return overview.regions().stream()
                .filter(figure -> figure.closeness() != null)
                .max(comparing(OverviewFindings::closeness))
                .map(closest -> ties
                        + words.t(
                                "overview.regions.closest",
                                region(closest),
                                Look.number(words.language(), closeness(closest))))
                .orElse(ties);
    }

    String desks() {
        DeskFigure most =
                overview.desks().stream().max(comparingInt(DeskFigure::ties)).orElseThrow();
        return words.t(
                "overview.desks.finding",
                words.t("desk." + most.desk().name()),
                most.ties(),
                of(most.activity(), Status.ACTIVE),
                of(most.activity(), Status.COOLING),
                of(most.activity(), Status.DORMANT),
                of(most.activity(), Status.NOT_RECORDED));
    }

    /** All fields, those of most ties first. */
    List<FieldOfExchange> fieldsByTies() {
        return Arrays.stream(FieldOfExchange.values())
                .sorted(Comparator.<FieldOfExchange>comparingInt(field -> of(overview.fields(), field))
                        .reversed())
                .toList();
    }

    String fields() {
        List<FieldOfExchange> all = fieldsByTies();
        FieldOfExchange most = all.getFirst();
        if (of(overview.fields(), most) == 0) {
            return words.t("overview.fields.none");
        }
        String finding = words.t("overview.fields.finding", field(most), of(overview.fields(), most));
        String idle = all.stream()
                .filter(field -> of(overview.fields(), field) == 0)
                .map(this::field)
                .collect(Collectors.joining(words.t("base.listComma")));
        return idle.isEmpty() ? finding : finding + words.t("overview.fields.idle", idle);
    }

    String direction() {
        Weight weight = overview.weight();
        double all = weight.inbound() + weight.outbound();
        return all == 0
                ? words.t("overview.substance.none")
                : words.t(
                        "overview.direction.finding",
                        Look.percent(words.language(), weight.outbound() / all),
                        weight.onlyGive(),
                        weight.onlyReceive());
    }

    String aid() {
        Overview.Aid aid = overview.aid();
        return aid.given() + aid.received() == 0
                ? words.t("overview.aid.none")
                : words.t(
                        "overview.aid.finding",
                        aid.given(),
                        aid.partnersGiven(),
                        aid.received(),
                        aid.partnersReceived());
    }

    private String field(FieldOfExchange field) {
        return words.t("exchange.field." + field.name());
    }

    private String region(RegionFigure figure) {
        return words.t("register.region." + figure.region().name());
    }

    private static double closeness(RegionFigure figure) {
        @Nullable Double mean = figure.closeness();
        return Objects.requireNonNull(mean);
    }

    private static <E extends Enum<E>> int of(Map<E, Integer> counts, E which) {
        return Objects.requireNonNull(counts.get(which));
    }
}
