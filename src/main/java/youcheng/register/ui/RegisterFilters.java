package youcheng.register.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Words;
import youcheng.register.Region;
import youcheng.register.RegisterFilter;
import youcheng.register.Tier;

/** The fields above the register. */
class RegisterFilters extends Filters {

    /** Hears what somebody wants to see now. */
    @FunctionalInterface
    interface Listener {

        /** {@code typing} while the text is still being typed. */
        void wanted(RegisterFilter filter, boolean typing);
    }

    private final TextField text;
    private final Select<Region> region;
    private final Select<Tier> tier;
    private final Select<String> status;
    private final transient Listener listener;
    private transient RegisterFilter shown = RegisterFilter.everything();

    RegisterFilters(Fields fields, Words words, Listener listener) {
        this.listener = listener;
        text = fields.search("register.search");
        region = fields.filter(
                "register.region", Arrays.asList(Region.values()), one -> words.t("register.region." + one.name()));
        tier = fields.filter(
                "relationship.tier", Arrays.asList(Tier.values()), one -> words.t("relationship.tier." + one.name()));
        status = fields.filter("register.status", RegisterFilter.STATUSES, words::t);
        add(text, region, tier, status);
        text.addValueChangeListener(change -> changed(change, true));
        region.addValueChangeListener(change -> changed(change, false));
        tier.addValueChangeListener(change -> changed(change, false));
        status.addValueChangeListener(change -> changed(change, false));
    }

    /** Shows a filter that comes from elsewhere: from the address. */
    void show(RegisterFilter filter) {
        shown = filter;
        text.setValue(filter.text());
        region.setValue(filter.region());
        tier.setValue(filter.tier());
        status.setValue(filter.status());
    }

    private void changed(HasValue.ValueChangeEvent<?> change, boolean typing) {
        if (change.isFromClient()) {
            shown = new RegisterFilter(
                    text.getValue(),
                    region.getValue(),
                    tier.getValue(),
                    status.getValue(),
                    shown.sort(),
                    shown.ascending());
            listener.wanted(shown, typing);
        }
    }
}
