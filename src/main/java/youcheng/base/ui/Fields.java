package youcheng.base.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox.ItemFilter;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.DateFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import youcheng.base.FormDraftStore;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.base.SearchText;
import youcheng.base.TypedDate;

/** Makes the fields that forms are made of, alike everywhere and in the person's language. */
@Component
public class Fields {

    /** After this long without a key stroke, in milliseconds, what was typed is sent. */
    private static final int TYPING_PAUSE = 500;

    private static final int SEARCH_PAUSE = 300;
    private static final int LONGEST_SEARCH = 100;

    private final Messages messages;
    private final Clock clock;
    private final FormDraftStore kept;

    Fields(Messages messages, Clock clock, FormDraftStore kept) {
        this.messages = messages;
        this.clock = clock;
        this.kept = kept;
    }

    /** Keeps what is typed into the form of this name; {@code onDiscard} empties it when the person drops that. */
    public Autosave autosave(String form, Runnable onDiscard) {
        return new Autosave(kept, messages, form, onDiscard);
    }

    /** One line of text; what is longer stays as it was typed or pasted, and the field says by how much it is too long. */
    public TextField line(String labelKey, int longest) {
        TextField field = new TextField(messages.t(labelKey));
        FieldLimits.limit(
                field,
                longest,
                () -> messages.t("base.form.tooLong", longest, field.getValue().length()));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.setWidthFull();
        return field;
    }

    /** Part of a name to look for; the list follows while somebody types. */
    public TextField search(String labelKey) {
        TextField field = new TextField(messages.t(labelKey));
        field.setClearButtonVisible(true);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.getElement().setAttribute("data-search", true); // a shortcut finds it by this
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_PAUSE);
        FieldLimits.limit(
                field,
                LONGEST_SEARCH,
                () -> messages.t(
                        "base.form.tooLong", LONGEST_SEARCH, field.getValue().length()));
        return field;
    }

    /** What a choice offers to somebody who types: whatever is found by its name as the eye reads it. */
    public static <T> ItemFilter<T> byName(ItemLabelGenerator<T> name) {
        return (item, typed) -> SearchText.isFound(typed, name.apply(item));
    }

    /** One of several, or all of them when nothing is chosen. */
    public <T> Select<T> filter(String labelKey, Collection<T> items, ItemLabelGenerator<T> name) {
        Select<T> field = new Select<>();
        field.setLabel(messages.t(labelKey));
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? messages.t("base.all") : name.apply(item));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(messages.t("base.all"));
        field.setPlaceholder(messages.t("base.all"));
        return field;
    }

    /** One of these constants, each named by the message {@code <label>.<constant>}. */
    public <E extends Enum<E>> RadioButtonGroup<E> choice(String labelKey, Collection<E> constants) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(messages.t(labelKey));
        group.setItems(constants);
        group.setItemLabelGenerator(each -> messages.t(labelKey + "." + each.name()));
        return group;
    }

    /** Several lines of text with the help {@code <label>.help} where there is one; says how many characters are used once it fills up, and lets a paste run over. */
    public TextArea lines(String labelKey, int longest) {
        String help = messages.find(labelKey + ".help").orElse("");
        TextArea field = new TextArea(messages.t(labelKey));
        field.setHelperText(help);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.setWidthFull();
        field.setMinHeight("7rem");
        field.addValueChangeListener(change -> {
            int used = change.getValue().length();
            boolean filling = used > longest * 9 / 10;
            field.setHelperText(filling ? messages.t("base.form.used", used, longest) : help);
        });
        FieldLimits.limit(
                field,
                longest,
                () -> messages.t("base.form.tooLong", longest, field.getValue().length()));
        return field;
    }

    /** A day that has passed or is today. */
    public DatePicker pastDate(String labelKey) {
        return date(labelKey);
    }

    /** Any day. */
    public DatePicker date(String labelKey) {
        DatePicker field = new DatePicker(messages.t(labelKey));
        field.setLocale(messages.language());
        field.setI18n(calendar(messages.language()));
        field.setInitialPosition(LocalDate.now(clock));
        field.setAutoOpen(false);
        field.setMin(FieldLimits.FIRST_DAY);
        field.setFallbackParser(this::read);
        return field;
    }

    /** What the field itself does not read, the one reader of dates does; where that refuses, the field says why. */
    private Result<LocalDate> read(String typed) {
        try {
            return TypedDate.readDay("", typed)
                    .map(Result::ok)
                    .orElseGet(() -> Result.error(messages.t("base.form.badDate")));
        } catch (Rejection why) {
            return Result.error(messages.say(why));
        }
    }

    private DatePickerI18n calendar(Locale language) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
        List<String> weekdays = Arrays.asList(symbols.getWeekdays()).subList(1, 8);
        List<String> shortWeekdays = Languages.isChinese(language)
                ? List.of("日", "一", "二", "三", "四", "五", "六")
                : Arrays.asList(symbols.getShortWeekdays()).subList(1, 8);
        DatePickerI18n calendar = new DatePickerI18n();
        calendar.setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12));
        calendar.setWeekdays(weekdays);
        calendar.setWeekdaysShort(shortWeekdays);
        calendar.setFirstDayOfWeek(1);
        calendar.setToday(messages.t("base.form.today"));
        calendar.setCancel(messages.t("base.cancel"));
        calendar.setBadInputErrorMessage(messages.t("base.form.badDate"));
        // Not yyyy, with which the browser would take 12-03-24 for a day of 2012 and ask nobody.
        calendar.setDateFormats("uuuu-MM-dd");
        calendar.setMinErrorMessage(messages.t("base.form.badDate"));
        return calendar;
    }
}
