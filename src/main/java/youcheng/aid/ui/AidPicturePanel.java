package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.aid.picture.AidPicture.AidMeasure;
import youcheng.aid.picture.AidSums;
import youcheng.aid.picture.AidSums.AidTotal;
import youcheng.aid.picture.AidSums.GivenReceived;
import youcheng.aid.picture.AidSums.PartnerTotal;
import youcheng.base.ui.Chart;
import youcheng.base.ui.Chart.Series;
import youcheng.base.ui.Chart.Shape;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;

/** What was given and received, by year, kind of goods and partner: in packages, or by value as far as it is known. */
class AidPicturePanel extends Div {

    private final transient AidParts parts;
    private final transient Messages messages;
    private final Div pictures = new Div();
    private final Paragraph said = new Paragraph();

    AidPicturePanel(QueryParameters query, AidParts parts, Messages messages, Fields fields) {
        this.parts = parts;
        this.messages = messages;
        Select<AidMeasure> measure = fields.filter(
                "aid.measure", Arrays.asList(AidMeasure.values()), each -> messages.t("aid.measure." + each.name()));
        measure.setEmptySelectionAllowed(false);
        measure.setValue(AidUrlState.MEASURE.read(query));
        measure.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                AidUrlState.of(change.getValue()).step(AidNavigation.AID);
                show(change.getValue());
            }
        });
        pictures.addClassName("pictures");
        add(new Filters(measure), said, pictures);
        show(measure.getValue());
    }

    private void show(AidMeasure measure) {
        AidSums totals = parts.picture().totals(measure);
        GivenReceived all = totals.all();
        pictures.removeAll();
        said.setText(messages.t(
                        "aid.picture.said",
                        all.given().packages(),
                        all.received().packages())
                + (measure == AidMeasure.VALUE ? unvalued(all) : ""));
        if (totals.years().isEmpty()) {
            return;
        }
        pictures.add(
                years(totals, measure),
                chart(
                        "aid.picture.kinds",
                        messages.t("aid.picture.kinds.about"),
                        "aid.picture.kind",
                        Shape.HORIZONTAL,
                        totals.kinds().keySet().stream()
                                .map(kind -> messages.t("goods.kind." + kind.name()))
                                .toList(),
                        totals.kinds().values(),
                        measure),
                chart(
                        "aid.picture.partners",
                        partners(totals, measure),
                        "aid.party.PARTNER",
                        Shape.HORIZONTAL,
                        totals.partners().stream()
                                .map(PartnerTotal::name)
                                .map(messages::say)
                                .toList(),
                        totals.partners().stream().map(PartnerTotal::total).toList(),
                        measure));
    }

    /** What has no value is said, and counts nowhere as 0. */
    private String unvalued(GivenReceived all) {
        long unvalued = all.given().unvalued() + all.received().unvalued();
        return unvalued == 0 ? "" : messages.t("aid.picture.unvalued", unvalued);
    }

    private Component years(AidSums totals, AidMeasure measure) {
        List<Integer> years = totals.years().firstKey().equals(totals.years().lastKey())
                ? List.of(totals.years().firstKey())
                : java.util.stream.IntStream.rangeClosed(
                                totals.years().firstKey(), totals.years().lastKey())
                        .boxed()
                        .toList();
        return chart(
                "aid.picture.years",
                messages.t("aid.picture.years.about"),
                "aid.list.year",
                Shape.BARS,
                years.stream().map(Object::toString).toList(),
                years.stream()
                        .map(year -> totals.years().getOrDefault(year, AidSums.NOTHING))
                        .toList(),
                measure);
    }

    private String partners(AidSums totals, AidMeasure measure) {
        String shown = totals.otherPartners() == 0
                ? messages.t("aid.picture.partners.all")
                : messages.t("aid.picture.partners.some", totals.partners().size(), totals.otherPartners());
        return measure == AidMeasure.VALUE ? shown + messages.t("aid.picture.partners.shared") : shown;
    }

    private Chart chart(
            String title,
            String about,
            String item,
            Shape shape,
            List<String> names,
            Collection<GivenReceived> totals,
            AidMeasure measure) {
        return new Chart(
                        messages,
                        shape,
                        messages.t(title),
                        about,
                        names,
                        List.of(
                                series("aid.picture.given.", totals, GivenReceived::given, measure),
                                series("aid.picture.received.", totals, GivenReceived::received, measure)))
                .by(messages.t(item));
    }

    private Series series(
            String key, Collection<GivenReceived> totals, Function<GivenReceived, AidTotal> side, AidMeasure measure) {
        return new Series(
                messages.t(key + measure.name()),
                totals.stream()
                        .map(side)
                        .<@Nullable Double>map(total ->
                                measure == AidMeasure.PACKAGES ? (Double) (double) total.packages() : total.value())
                        .toList());
    }
}
