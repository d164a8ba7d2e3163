package youcheng.proposals.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Locale;
import youcheng.base.ui.Words;
import youcheng.register.Countries;
import youcheng.register.Country;

/** Chooses a country by either of its names or its code. */
final class CountryBox {

    private CountryBox() {}

    static ComboBox<Country> of(Countries countries, Words words) {
        ComboBox<Country> box = new ComboBox<>(words.t("proposal.country"));
        box.setItems(
                (country, typed) -> (country.nameZh() + " " + country.nameEn() + " " + country.sortKey() + " "
                                + country.iso2())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed.strip().toLowerCase(Locale.ROOT)),
                countries.all(words.language()));
        box.setItemLabelGenerator(country -> country.name(words.language()));
        box.setWidthFull();
        return box;
    }
}
