package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What a field cannot take: more than it may hold, a day before all days, something that is no value of its kind. */
final class FieldLimits {

    /** A year of three digits or fewer is a slip of the finger. */
    static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);

    private FieldLimits() {}

    /** Whether what stands in this field cannot be taken; the field says so itself. */
    static boolean isBroken(Component field) {
        return isTooLong(field) || isBeforeAnyDay(field) || isUnread(field);
    }

    /**
     * Has a text field say when it holds more than so many characters. The browser is given no limit: it would cut a paste
     * and say nothing.
     */
    static <F extends Component & HasValue<?, String> & HasValidationProperties> void limit(
            F field, int longest, Supplier<String> sentence) {
        ComponentUtil.setData(field, Limit.class, new Limit(longest));
        field.addValueChangeListener(change -> {
            boolean tooLong = change.getValue().length() > longest;
            field.setInvalid(tooLong);
            if (tooLong) {
                field.setErrorMessage(sentence.get());
            }
        });
    }

    private record Limit(int longest) {}

    private static boolean isTooLong(Component field) {
        Limit limit = ComponentUtil.getData(field, Limit.class);
        return limit != null
                && field instanceof HasValue<?, ?> value
                && value.getValue() instanceof String text
                && text.length() > limit.longest();
    }

    /** Something stands in it that is no value of its kind. */
    private static boolean isUnread(Component field) {
        return field instanceof HasValue<?, ?> value
                && value.isEmpty()
                && field.getElement().getProperty("_hasInputValue", false);
    }

    private static boolean isBeforeAnyDay(Component field) {
        return field instanceof DatePicker date
                && date.getValue() != null
                && date.getValue().isBefore(FIRST_DAY);
    }
}
