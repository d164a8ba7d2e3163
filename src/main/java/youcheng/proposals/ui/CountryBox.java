package youcheng.proposals.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import youcheng.base.SearchText;
import youcheng.base.ui.Messages;
import youcheng.register.Countries;
import youcheng.register.Country;

/** Chooses a country by either of its names or its code. */
final class CountryBox {

    private CountryBox() {}

    static ComboBox<Country> of(Countries countries, Messages messages) {
        ComboBox<Country> box = new ComboBox<>(messages.t("proposal.country"));
        box.setItems(
                (country, typed) -> SearchText.isFound(typed, country.nameZh(), country.nameEn(), country.iso2()),
                countries.all(messages.language()));
        box.setItemLabelGenerator(country -> country.name(messages.language()));
        box.setWidthFull();
        return box;
    }
}
