package youcheng.aid.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import youcheng.aid.content.AidDirection;
import youcheng.aid.picture.AidFilter;
import youcheng.aid.picture.AidPhase;
import youcheng.aid.picture.Emergency.NamedEmergency;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;

/** The fields above the list of packages, which narrow it down. */
class AidListFilters extends Filters {

    /** Hears what somebody wants to see now. */
    @FunctionalInterface
    interface Listener {

        /** {@code typing} while the text is still being typed. */
        void wanted(AidFilter filter, boolean typing);
    }

    private final TextField text;
    private final Select<AidDirection> direction;
    private final Select<AidPhase> phase;
    private final Select<Integer> year;
    private final Select<String> occasion;
    private final transient Listener listener;
    private transient AidFilter shown = AidFilter.everything();

    AidListFilters(
            List<Integer> years, List<NamedEmergency> occasions, Fields fields, Messages messages, Listener listener) {
        this.listener = listener;
        text = fields.search("aid.list.search");
        direction = fields.filter(
                "aid.direction",
                Arrays.asList(AidDirection.values()),
                each -> messages.t("aid.direction." + each.name()));
        phase = fields.filter(
                "aid.list.state", Arrays.asList(AidPhase.values()), each -> messages.t("aid.phase." + each.name()));
        year = fields.filter("aid.list.year", years, Object::toString);
        occasion = fields.filter(
                "aid.list.occasion",
                occasions.stream().map(NamedEmergency::occasion).toList(),
                each -> each);
        add(text, direction, phase, year, occasion);
        text.addValueChangeListener(change -> changed(change, true));
        Stream.of(direction, phase, year, occasion)
                .forEach(field -> field.addValueChangeListener(change -> changed(change, false)));
    }

    /** Shows a filter that comes from elsewhere: from the address, or from the head of the list. */
    void show(AidFilter filter) {
        shown = filter;
        text.setValue(filter.text());
        direction.setValue(filter.direction());
        phase.setValue(filter.phase());
        show(year, filter.year());
        show(occasion, filter.occasion().isEmpty() ? null : filter.occasion());
    }

    /** What an address asks for can be chosen, whether or not there is any such package. */
    private static <T> void show(Select<T> field, @org.jspecify.annotations.Nullable T value) {
        List<T> choices = field.getGenericDataView().getItems().toList();
        if (value != null && !choices.contains(value)) {
            field.setItems(Stream.concat(choices.stream(), Stream.of(value)).toList());
        }
        field.setValue(value);
    }

    private void changed(HasValue.ValueChangeEvent<?> change, boolean typing) {
        if (change.isFromClient()) {
            shown = new AidFilter(
                    text.getValue(),
                    direction.getValue(),
                    phase.getValue(),
                    year.getValue(),
                    Objects.requireNonNullElse(occasion.getValue(), ""),
                    shown.sort(),
                    shown.isAscending());
            listener.wanted(shown, typing);
        }
    }
}
