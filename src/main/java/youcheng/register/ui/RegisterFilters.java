package youcheng.register.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.register.Region;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterWish;
import youcheng.register.Tier;
import youcheng.register.ui.RegisterColumns.Choice;
import youcheng.register.ui.RegisterColumns.Column;

/** The fields above the register. */
class RegisterFilters extends Filters {

    /** Hears what somebody wants to see now. */
    @FunctionalInterface
    interface Listener {

        /** {@code typing} while the text is still being typed. */
        void wanted(RegisterWish wish, boolean typing);
    }

    private final TextField text;
    private final Select<Region> region;
    private final Select<Tier> tier;
    private final Select<String> status;
    private final Map<String, Select<Choice>> added = new LinkedHashMap<>();
    private final transient Listener listener;
    private transient RegisterWish shown = RegisterWish.everything();

    RegisterFilters(Fields fields, Messages messages, List<Column> columns, Listener listener) {
        this.listener = listener;
        text = fields.search("register.search");
        region = fields.filter(
                "register.region", Arrays.asList(Region.values()), one -> messages.t("register.region." + one.name()));
        tier = fields.filter(
                "relationship.tier",
                Arrays.asList(Tier.values()),
                one -> messages.t("relationship.tier." + one.name()));
        status = fields.filter("register.status", RegisterFilter.STATUSES, messages::t);
        add(text, region, tier, status);
        text.addValueChangeListener(change -> changed(change, true));
        region.addValueChangeListener(change -> changed(change, false));
        tier.addValueChangeListener(change -> changed(change, false));
        status.addValueChangeListener(change -> changed(change, false));
        columns.stream().filter(column -> !column.choices().isEmpty()).forEach(column -> {
            Select<Choice> field =
                    fields.filter(column.headerKey(), column.choices(), choice -> messages.t(choice.labelKey()));
            field.addValueChangeListener(change -> changed(change, false));
            added.put(column.name(), field);
            add(field);
        });
    }

    /** Shows a wish that comes from elsewhere: from the address. */
    void show(RegisterWish wish) {
        shown = wish;
        RegisterFilter filter = wish.filter();
        text.setValue(filter.text());
        region.setValue(filter.region());
        tier.setValue(filter.tier());
        status.setValue(filter.status());
        added.forEach((name, field) -> field.setValue(field.getListDataView()
                .getItems()
                .filter(choice -> choice.value().equals(wish.chosen().get(name)))
                .findFirst()
                .orElse(null)));
    }

    private void changed(HasValue.ValueChangeEvent<?> change, boolean typing) {
        if (change.isFromClient()) {
            RegisterFilter before = shown.filter();
            Map<String, String> chosen = new HashMap<>();
            added.forEach((name, field) ->
                    chosen.put(name, field.getOptionalValue().map(Choice::value).orElse("")));
            shown = shown.narrowedBy(
                    new RegisterFilter(
                            text.getValue(),
                            region.getValue(),
                            tier.getValue(),
                            status.getValue(),
                            before.sort(),
                            before.ascending()),
                    chosen);
            listener.wanted(shown, typing);
        }
    }
}
