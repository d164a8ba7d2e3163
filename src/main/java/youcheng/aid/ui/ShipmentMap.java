package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import youcheng.aid.picture.OnItsWay;
import youcheng.aid.picture.OnItsWay.End;
import youcheng.base.ui.Chart.Tone;
import youcheng.base.ui.Messages;
import youcheng.base.ui.PointMap;
import youcheng.base.ui.PointMap.Point;
import youcheng.cases.CasesNavigation;

/** Open shipments on the map, at the places to which they go or from which they come, and beside it the same as a list. */
class ShipmentMap extends Div {

    private static final double LARGEST = 100;

    /** By so much a point grows with each shipment. */
    private static final int STEP = 20;

    private final transient Messages messages;

    ShipmentMap(List<OnItsWay> shipments, Messages messages) {
        this.messages = messages;
        Map<End, List<OnItsWay>> byEnd = new LinkedHashMap<>();
        shipments.forEach(each -> each.ends()
                .forEach(end ->
                        byEnd.computeIfAbsent(end, key -> new ArrayList<>()).add(each)));
        List<Point> points = byEnd.entrySet().stream()
                .filter(each -> isMapped(each.getKey()))
                .map(each -> point(each.getKey(), each.getValue()))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("aid-map-list");
        byEnd.forEach((end, there) -> list.add(line(end, there)));
        PointMap map = new PointMap(
                        messages,
                        messages.t("aid.map.title"),
                        messages.t("aid.map.about", shipments.size(), points.size(), byEnd.size() - points.size()),
                        points)
                .describedBy(list)
                .sizedBy(messages.t("aid.map.size"));
        Div both = new Div(map, list);
        both.addClassName("map-and-table");
        add(new H2(messages.t("aid.map")), both);
    }

    private static boolean isMapped(End end) {
        return end.latitude() != null && end.longitude() != null;
    }

    private Point point(End end, List<OnItsWay> there) {
        Double latitude = end.latitude();
        Double longitude = end.longitude();
        boolean isLate = there.stream().anyMatch(each -> each.isLate(messages.today()));
        boolean isSent = there.stream().anyMatch(OnItsWay::isSent);
        return new Point(
                String.valueOf(end.city()),
                messages.say(end.name()),
                latitude == null ? 0 : latitude,
                longitude == null ? 0 : longitude,
                messages.t(isLate ? "aid.map.late" : isSent ? "aid.map.sent" : "aid.map.toSend"),
                isLate ? Tone.BAD : isSent ? Tone.INFO : Tone.PLAIN,
                Math.min(LARGEST, (double) STEP * there.size()),
                there.stream().map(this::said).collect(Collectors.joining("\n")),
                CasesNavigation.of(there.getFirst().number()));
    }

    private Component line(End end, List<OnItsWay> there) {
        ListItem line = new ListItem(new Span(
                isMapped(end) ? messages.say(end.name()) : messages.t("aid.map.without", messages.say(end.name()))));
        UnorderedList shipments = new UnorderedList();
        there.forEach(each -> shipments.add(new ListItem(
                new Anchor(CasesNavigation.of(each.number()), each.number().value()), new Span(" " + said(each)))));
        line.add(shipments);
        return line;
    }

    private String said(OnItsWay each) {
        String goods = String.join(messages.t("base.listComma"), each.goods());
        String state = messages.t("shipment.state." + each.state().name());
        return messages.t("aid.map.said", goods, state);
    }
}
