package youcheng.aid.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.aid.picture.Emergency;
import youcheng.aid.picture.Emergency.Consignment;
import youcheng.aid.picture.Emergency.NamedEmergency;
import youcheng.base.ui.Chart;
import youcheng.base.ui.Chart.Series;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PlainTable;
import youcheng.cases.CasesNavigation;

/** The timeline of one emergency: announced, sent, arrived and handed over, month by month and one by one. */
class EmergencyPanel extends Div {

    /** A line over more months than this says nothing. */
    private static final int MONTHS = 60;

    private final transient AidParts parts;
    private final transient Messages messages;
    private final Div timeline = new Div();

    EmergencyPanel(QueryParameters query, AidParts parts, Messages messages, Fields fields) {
        this.parts = parts;
        this.messages = messages;
        List<NamedEmergency> all = parts.emergencies().all();
        if (all.isEmpty()) {
            add(new Paragraph(messages.t("aid.emergency.none")));
            return;
        }
        String asked = AidUrlState.OCCASION.read(query);
        NamedEmergency chosen = all.stream()
                .filter(each -> each.occasion().equals(asked))
                .findFirst()
                .orElse(all.getFirst());
        Select<NamedEmergency> choice = fields.filter(
                "aid.emergency.choose",
                all,
                each -> messages.t("aid.emergency.choice", each.occasion(), each.packages()));
        choice.setEmptySelectionAllowed(false);
        choice.addClassName("aid-emergency");
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                AidUrlState.ofEmergency(change.getValue().occasion()).step(AidNavigation.AID);
                show(change.getValue().occasion());
            }
        });
        add(new Filters(choice), timeline);
        show(chosen.occasion());
    }

    private void show(String occasion) {
        Emergency emergency = parts.emergencies().of(occasion);
        List<Consignment> all = emergency.parts();
        timeline.removeAll();
        timeline.add(new Paragraph(messages.t(
                "aid.emergency.said",
                all.size() + emergency.others(),
                count(all, Consignment::announcedOn),
                count(all, Consignment::sentOn),
                count(all, Consignment::arrivedOn),
                count(all, Consignment::handedOverOn))));
        List<YearMonth> months = months(all);
        if (months.size() > 1 && months.size() <= MONTHS) {
            timeline.add(chart(all, months));
        }
        timeline.add(table(emergency));
    }

    private static long count(List<Consignment> all, Function<Consignment, @Nullable LocalDate> day) {
        return all.stream().map(day).filter(Objects::nonNull).count();
    }

    private static List<YearMonth> months(List<Consignment> all) {
        List<YearMonth> known = all.stream()
                .flatMap(part -> Stream.of(part.announcedOn(), part.sentOn(), part.arrivedOn(), part.handedOverOn()))
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        List<YearMonth> months = new ArrayList<>();
        long last = Math.min(MONTHS, ChronoUnit.MONTHS.between(known.getFirst(), known.getLast()));
        for (int month = 0; month <= last; month++) {
            months.add(known.getFirst().plusMonths(month));
        }
        return months;
    }

    /** How many had been announced, sent, arrived and handed over by the end of each month. */
    private Chart chart(List<Consignment> all, List<YearMonth> months) {
        return new Chart(
                        messages,
                        Chart.Shape.LINE,
                        messages.t("aid.emergency.title"),
                        messages.t("aid.emergency.about"),
                        months.stream().map(YearMonth::toString).toList(),
                        List.of(
                                series("shipment.announcedOn", all, months, Consignment::announcedOn),
                                series("shipment.sentOn", all, months, Consignment::sentOn),
                                series("shipment.arrivedOn", all, months, Consignment::arrivedOn),
                                series("shipment.handedOverOn", all, months, Consignment::handedOverOn)))
                .by(messages.t("aid.emergency.month"));
    }

    private Series series(
            String key, List<Consignment> all, List<YearMonth> months, Function<Consignment, @Nullable LocalDate> day) {
        List<YearMonth> known = all.stream()
                .map(day)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .toList();
        return new Series(
                messages.t(key),
                months.stream()
                        .<@Nullable Double>map(month -> (double) known.stream()
                                .filter(each -> !each.isAfter(month))
                                .count())
                        .toList());
    }

    private Div table(Emergency emergency) {
        PlainTable table = new PlainTable(
                messages.t("aid.emergency.table"),
                messages.t("aid.list.title"),
                messages.t("aid.list.direction"),
                messages.t("shipment.announcedOn"),
                messages.t("shipment.sentOn"),
                messages.t("shipment.arrivedOn"),
                messages.t("shipment.handedOverOn"));
        emergency
                .parts()
                .forEach(part -> table.row(
                        new Anchor(CasesNavigation.of(part.number()), name(part)),
                        new Span(messages.t("aid.direction." + part.direction().name())),
                        day(part.announcedOn()),
                        day(part.sentOn()),
                        day(part.arrivedOn()),
                        day(part.handedOverOn())));
        Div all = new Div(
                table,
                parts.exports().buttons(messages.t("aid.emergency.table"), () -> exported(emergency.occasion())));
        if (emergency.others() > 0) {
            all.add(new Paragraph(messages.t("aid.emergency.others", emergency.others())));
        }
        return all;
    }

    /** All parts, also those that are not on the page. */
    private ExportTable<Consignment> exported(String occasion) {
        List<ExportColumn<Consignment>> columns = List.of(
                new ExportColumn<>(messages.t("aid.list.title"), this::name),
                new ExportColumn<>(
                        messages.t("aid.list.direction"),
                        part -> messages.t("aid.direction." + part.direction().name())),
                new ExportColumn<>(messages.t("shipment.announcedOn"), Consignment::announcedOn),
                new ExportColumn<>(messages.t("shipment.sentOn"), Consignment::sentOn),
                new ExportColumn<>(messages.t("shipment.arrivedOn"), Consignment::arrivedOn),
                new ExportColumn<>(messages.t("shipment.handedOverOn"), Consignment::handedOverOn),
                new ExportColumn<>(
                        messages.t("cases.number"), part -> part.number().value()));
        return new ExportTable<>(
                messages.t("aid.emergency.table") + " " + occasion,
                columns,
                parts.export()
                        .export(occasion, AidUrlState.ofEmergency(occasion).linkTo(AidNavigation.AID)));
    }

    private String name(Consignment part) {
        String title = messages.say(part.title());
        return part.place() == 0
                ? title
                : messages.t("aid.emergency.part", title, messages.t("shipments.place", part.place()));
    }

    private Span day(@Nullable LocalDate day) {
        return new Span(day == null ? messages.t("aid.emergency.unknown") : messages.date(day));
    }
}
