package youcheng.dormancy.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.stream.Stream;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.dormancy.programme.ProgrammeFilter;
import youcheng.dormancy.programme.WakingPhase;
import youcheng.identity.Desk;
import youcheng.register.Region;

/** The fields above the list of reviews, which narrow it down. */
class ProgrammeFilters extends Filters {

    /** Hears what somebody wants to see now. */
    @FunctionalInterface
    interface Listener {

        /** {@code typing} while the text is still being typed. */
        void wanted(ProgrammeFilter filter, boolean typing);
    }

    private final TextField text;
    private final Select<WakingPhase> phase;
    private final Select<Region> region;
    private final Select<Desk> desk;
    private final transient Listener listener;
    private transient ProgrammeFilter shown = ProgrammeFilter.everything();

    ProgrammeFilters(Fields fields, Messages messages, Listener listener) {
        this.listener = listener;
        text = fields.search("programme.search");
        phase = fields.filter(
                "programme.phase",
                Arrays.asList(WakingPhase.values()),
                each -> messages.t("programme.phase." + each.name()));
        region = fields.filter(
                "register.region",
                Arrays.asList(Region.values()),
                each -> messages.t("register.region." + each.name()));
        desk = fields.filter("register.desk", Arrays.asList(Desk.values()), each -> messages.t("desk." + each.name()));
        add(text, phase, region, desk);
        text.addValueChangeListener(change -> changed(change, true));
        Stream.of(phase, region, desk).forEach(field -> field.addValueChangeListener(change -> changed(change, false)));
    }

    /** Shows a filter that comes from elsewhere: from the address, or from the head of the list. */
    void show(ProgrammeFilter filter) {
        shown = filter;
        text.setValue(filter.text());
        phase.setValue(filter.phase());
        region.setValue(filter.region());
        desk.setValue(filter.desk());
    }

    private void changed(HasValue.ValueChangeEvent<?> change, boolean typing) {
        if (change.isFromClient()) {
            shown = new ProgrammeFilter(
                    text.getValue(),
                    phase.getValue(),
                    region.getValue(),
                    desk.getValue(),
                    shown.sort(),
                    shown.isAscending());
            listener.wanted(shown, typing);
        }
    }
}
