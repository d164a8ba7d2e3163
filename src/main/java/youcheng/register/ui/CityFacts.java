package youcheng.register.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Words;
import youcheng.register.CityRecord;
import youcheng.register.Country;

/** What the register knows about a city itself. */
final class CityFacts {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private CityFacts() {}

    static Definition of(CityRecord city, Words words) {
        Country country = city.country();
        Definition facts = new Definition();
        facts.add(words.t("register.country"), country.name(words.language()));
        facts.add(
                words.t("register.region"),
                words.t("register.region." + country.region().name()));
        facts.add(
                words.t("register.desk"),
                words.t("desk." + country.region().desk().name()));
        Double north = city.latitude();
        Double east = city.longitude();
        if (north != null && east != null) {
            facts.add(words.t("register.coordinates"), coordinates(north, east, words));
        }
        return facts;
    }

    private static Span coordinates(double north, double east, Words words) {
        String position = words.t(north < 0 ? "register.south" : "register.north", degrees(north))
                + words.t("base.listComma")
                + words.t(east < 0 ? "register.west" : "register.east", degrees(east));
        Anchor licence = new Anchor(LICENCE, words.t("register.licence"));
        licence.getElement().setAttribute("rel", "noopener");
        Span source = new Span(new Span(words.t("register.geonames") + " "), licence);
        source.addClassName("city-source");
        return new Span(new Span(position + " "), source);
    }

    private static String degrees(double angle) {
        return String.format(Locale.ROOT, "%.3f", Math.abs(angle));
    }
}
