package youcheng.register.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.register.CityRecord;
import youcheng.register.Country;

/** What the register knows about a city itself. */
final class CityFacts {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private CityFacts() {}

    static Definition of(CityRecord city, Messages messages) {
        Country country = city.country();
        Definition facts = new Definition();
        facts.add(messages.t("register.country"), country.name(messages.language()));
        facts.add(
                messages.t("register.region"),
                messages.t("register.region." + country.region().name()));
        facts.add(
                messages.t("register.desk"),
                messages.t("desk." + country.region().desk().name()));
        Double north = city.latitude();
        Double east = city.longitude();
        if (north != null && east != null) {
            facts.add(messages.t("register.coordinates"), coordinates(north, east, messages));
        }
        return facts;
    }

    private static Span coordinates(double north, double east, Messages messages) {
        String position = messages.t(north < 0 ? "register.south" : "register.north", degrees(north))
                + messages.t("base.listComma")
                + messages.t(east < 0 ? "register.west" : "register.east", degrees(east));
        Anchor licence = new Anchor(LICENCE, messages.t("register.licence"));
        licence.getElement().setAttribute("rel", "noopener");
        Span source = new Span(new Span(messages.t("register.geonames") + " "), licence);
        source.addClassName("city-source");
        return new Span(new Span(position + " "), source);
    }

    private static String degrees(double angle) {
        return String.format(Locale.ROOT, "%.3f", Math.abs(angle));
    }
}
