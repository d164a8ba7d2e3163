package youcheng.register.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Words;
import youcheng.register.CityRecord;
import youcheng.register.Country;
import youcheng.register.NameRecord;

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

    /** All names; a former one says so, with its period as far as it is known. */
    static UnorderedList names(CityRecord city, Words words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("city-names");
        city.names().forEach(name -> list.add(name(name, words)));
        return list;
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

    private static ListItem name(NameRecord name, Words words) {
        Span text = new Span(name.name());
        if (!name.language().equals("local")) {
            text.getElement().setAttribute("lang", name.language());
        }
        Span language = new Span(words.t("register.language." + name.language()));
        language.addClassName("city-source");
        ListItem item = new ListItem(text, language);
        if (name.until() != null) {
            item.add(new Badge(words.t("register.formerName"), Badge.Kind.PLAIN));
        }
        String period = period(name, words);
        if (!period.isEmpty()) {
            item.add(new Span(period));
        }
        return item;
    }

    private static String period(NameRecord name, Words words) {
        return Stream.of(part("register.from", name.from(), words), part("register.until", name.until(), words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.t("base.listComma")));
    }

    private static String part(String key, @Nullable Object date, Words words) {
        return date == null ? "" : words.t(key, date);
    }
}
