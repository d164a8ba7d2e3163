package youcheng.aid.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import youcheng.base.ui.Messages;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterFilter.RegisterOrder;
import youcheng.register.RegisterWish;

/** Chooses a city of the register, with or without a relationship, by any of its names. */
final class PartnerBox {

    private PartnerBox() {}

    static ComboBox<CityRecord> of(Register register, Messages messages) {
        ComboBox<CityRecord> box = new ComboBox<>(messages.t("aid.party.city"));
        box.setItems(DataProvider.fromFilteringCallbacks(
                query -> register
                        .page(
                                wish(query.getFilter().orElse("")),
                                messages.language(),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> Math.toIntExact(
                        register.count(wish(query.getFilter().orElse(""))).cities())));
        box.setItemLabelGenerator(city -> messages.t(
                "aid.party.inCountry",
                city.name(messages.language()),
                city.country().name(messages.language())));
        box.setClearButtonVisible(true);
        box.setWidthFull();
        return box;
    }

    private static RegisterWish wish(Object typed) {
        return RegisterWish.of(new RegisterFilter(typed.toString(), null, null, null, RegisterOrder.NAME, true));
    }
}
