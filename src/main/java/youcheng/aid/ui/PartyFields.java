package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import youcheng.aid.content.AidParty;
import youcheng.base.SearchText;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.register.CityRecord;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.Register;

/** The fields by which somebody names a partner: a city of the register, or else an organisation or another city. */
class PartyFields {

    private static final int LONGEST_ZH = 120;
    private static final int LONGEST_EN = 200;

    private final ComboBox<CityRecord> city;
    private final TextField nameZh;
    private final TextField nameEn;
    private final ComboBox<Country> country;

    PartyFields(FormFields fields, Register register, Countries countries, Fields make, Messages messages) {
        city = fields.addUnkept("city", PartnerBox.of(register, messages));
        nameZh = fields.addUnkept("partyNameZh", make.line("aid.party.nameZh", LONGEST_ZH));
        nameEn = fields.addUnkept("partyNameEn", make.line("aid.party.nameEn", LONGEST_EN));
        country = fields.addUnkept("country", countryBox(countries, messages));
        city.addValueChangeListener(change -> named(change.getValue() == null));
    }

    /** All of them, in order. */
    List<Component> all() {
        return List.of(city, nameZh, nameEn, country);
    }

    /** Chooses this city. */
    void choose(CityRecord chosen) {
        city.setValue(chosen);
    }

    /** Whoever is named so. */
    AidParty value(AidParty.PartyRole role) {
        CityRecord chosen = city.getValue();
        return chosen == null
                ? new AidParty(
                        0,
                        role,
                        null,
                        nameZh.getValue(),
                        nameEn.getValue(),
                        country.getOptionalValue().map(Country::iso2).orElse(""))
                : of(chosen, role);
    }

    /** A city of the register. */
    static AidParty of(CityRecord city, AidParty.PartyRole role) {
        return new AidParty(
                0, role, city.id(), city.nameZh(), city.nameEn(), city.country().iso2());
    }

    private void named(boolean isFree) {
        nameZh.setVisible(isFree);
        nameEn.setVisible(isFree);
        country.setVisible(isFree);
    }

    private static ComboBox<Country> countryBox(Countries countries, Messages messages) {
        ComboBox<Country> box = new ComboBox<>(messages.t("aid.party.country"));
        box.setItems(
                (each, typed) -> SearchText.isFound(typed, each.nameZh(), each.nameEn(), each.iso2()),
                countries.all(messages.language()));
        box.setItemLabelGenerator(each -> each.name(messages.language()));
        box.setWidthFull();
        return box;
    }
}
