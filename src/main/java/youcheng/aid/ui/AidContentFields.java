package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidField;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;

/** The fields of everything that a package says beside its parties and its goods. */
@StyleSheet("context://styles/aid.css")
class AidContentFields extends Div {

    /** Those in which aid is usually valued; any other can be typed. */
    private static final List<String> CURRENCIES =
            List.of("CNY", "USD", "EUR", "GBP", "JPY", "KRW", "RUB", "CHF", "AUD", "CAD", "HKD", "THB", "LKR");

    private final transient FormFields fields;
    private final transient Fields make;
    private final transient Messages messages;
    private final AidDirection direction;
    private final Map<AidField, TextFieldBase<?, String>> texts = new EnumMap<>(AidField.class);
    private final Map<AidField, DatePicker> dates = new EnumMap<>(AidField.class);
    private final Checkbox urgent;
    private final ComboBox<String> currency;
    private final BigDecimalField rate;

    AidContentFields(FormFields fields, AidDirection direction, Fields make, Messages messages) {
        this.fields = fields;
        this.direction = direction;
        this.make = make;
        this.messages = messages;
        addClassName("aid-fields");
        urgent = fields.add(
                AidField.isUrgent.name(),
                new Checkbox(messages.t("aid.urgent")),
                value -> Boolean.toString(value),
                Boolean::valueOf);
        currency = fields.add(AidField.currency.name(), currencyBox(), code -> code, code -> code);
        rate = fields.add(AidField.rate.name(), rateField(), BigDecimal::toPlainString, text -> new BigDecimal(text));
        group("aid.group.what", line(AidField.purpose), line(AidField.occasion), urgent, lines(AidField.urgentReason));
        group(
                "aid.group.need." + direction,
                lines(AidField.need),
                line(AidField.needReference),
                date(AidField.needDate));
        group("aid.group.dates", date(AidField.announcedOn), date(AidField.expectedArrival));
        group("aid.group.money", currency, rate, date(AidField.rateDate), line(AidField.funding));
        group("aid.group.publicity", lines(AidField.publicity));
        urgent.addValueChangeListener(change -> adapt());
        currency.addValueChangeListener(change -> adapt());
        adapt();
    }

    /** Runs this whenever something changes by which goods are valued or held back. */
    void onChange(Runnable changed) {
        currency.addValueChangeListener(change -> changed.run());
        rate.addValueChangeListener(change -> changed.run());
        picker(AidField.needDate).addValueChangeListener(change -> changed.run());
        picker(AidField.expectedArrival).addValueChangeListener(change -> changed.run());
        Objects.requireNonNull(texts.get(AidField.needReference)).addValueChangeListener(change -> changed.run());
        Objects.requireNonNull(texts.get(AidField.publicity)).addValueChangeListener(change -> changed.run());
    }

    /** Puts what the package says into the fields. */
    void show(AidContent content) {
        texts.forEach((field, text) -> text.setValue(Objects.toString(field.of(content), "")));
        picker(AidField.needDate).setValue(content.needDate());
        picker(AidField.announcedOn).setValue(content.announcedOn());
        picker(AidField.expectedArrival).setValue(content.expectedArrival());
        picker(AidField.rateDate).setValue(content.rateDate());
        urgent.setValue(content.isUrgent());
        currency.setValue(content.currency());
        rate.setValue(content.rate());
    }

    /** What stands in the fields. */
    AidContent read() {
        boolean isYuan = isYuan();
        return new AidContent(
                text(AidField.purpose),
                text(AidField.occasion),
                urgent.getValue(),
                urgent.getValue() ? text(AidField.urgentReason) : "",
                text(AidField.need),
                text(AidField.needReference),
                picker(AidField.needDate).getValue(),
                picker(AidField.announcedOn).getValue(),
                picker(AidField.expectedArrival).getValue(),
                Objects.requireNonNullElse(currency.getValue(), ""),
                isYuan ? BigDecimal.ONE : rate.getValue(),
                isYuan ? null : picker(AidField.rateDate).getValue(),
                text(AidField.funding),
                text(AidField.publicity));
    }

    /** A rate is asked for where there is something to convert, and a reason where somebody is in a hurry. */
    private void adapt() {
        boolean isYuan = isYuan();
        rate.setVisible(!isYuan);
        picker(AidField.rateDate).setVisible(!isYuan);
        Objects.requireNonNull(texts.get(AidField.urgentReason)).setVisible(urgent.getValue());
    }

    private boolean isYuan() {
        return AidContent.CNY.equals(currency.getValue());
    }

    private DatePicker picker(AidField field) {
        return Objects.requireNonNull(dates.get(field));
    }

    private String text(AidField field) {
        return Objects.requireNonNull(texts.get(field)).getValue();
    }

    private TextFieldBase<?, String> line(AidField field) {
        var text = fields.add(field.name(), make.line(field.labelKey(direction), field.longest()));
        texts.put(field, text);
        return text;
    }

    private TextFieldBase<?, String> lines(AidField field) {
        var text = fields.add(field.name(), make.lines(field.labelKey(direction), field.longest()));
        texts.put(field, text);
        return text;
    }

    private DatePicker date(AidField field) {
        DatePicker picker = fields.add(field.name(), make.date(field.labelKey(direction)));
        dates.put(field, picker);
        return picker;
    }

    private ComboBox<String> currencyBox() {
        ComboBox<String> box = new ComboBox<>(messages.t(AidField.currency.labelKey()));
        box.setItems(CURRENCIES);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(event -> box.setValue(event.getDetail().toUpperCase(java.util.Locale.ROOT)));
        return box;
    }

    private BigDecimalField rateField() {
        BigDecimalField field = new BigDecimalField(messages.t(AidField.rate.labelKey()));
        field.setLocale(messages.language());
        field.setHelperText(messages.t("aid.field.rate.help"));
        return field;
    }

    private void group(String titleKey, Component... members) {
        Div group = new Div(members);
        group.addClassName("aid-group");
        add(new H3(messages.t(titleKey)), group);
    }
}
