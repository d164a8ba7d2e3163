package youcheng.entries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import youcheng.base.ui.Messages;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;

/** The cities of the register that the typed names may stand for, each with the way to it. */
class KnownCities extends Div {

    private final transient Register register;
    private final transient Messages messages;

    KnownCities(Register register, Messages messages) {
        this.register = register;
        this.messages = messages;
        getElement().setAttribute("role", "status");
    }

    void look(String country, String nameZh, String nameEn) {
        removeAll();
        List<CityRecord> cities = country.isEmpty()
                ? List.of()
                : register.knownAs(country, List.of(nameZh, nameEn)).stream()
                        .filter(city -> !city.offLists())
                        .toList();
        if (!cities.isEmpty()) {
            UnorderedList list = new UnorderedList();
            cities.forEach(city -> list.add(line(city)));
            add(new H3(messages.t("entries.known")), list);
        }
    }

    private ListItem line(CityRecord city) {
        Anchor link = new Anchor(RegisterNavigation.city(city.id()), city.nameZh() + " · " + city.nameEn());
        link.setTarget("_blank");
        ListItem line = new ListItem(link, new Span(" — " + messages.t(city.statusKey())));
        city.districts()
                .forEach(district -> line.add(new Span(" · " + messages.t("register.ofDistrict", district.name()))));
        return line;
    }
}
