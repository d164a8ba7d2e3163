package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.BigDecimalField.BigDecimalFieldI18n;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.dormancy.revival.Milestone;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.dormancy.revival.MilestoneRules;
import youcheng.identity.Person;

/** The fields of one milestone, under names that end in its place. */
final class MilestoneFields {

    private final List<Person> owners;
    private final TextField title;
    private final Select<MilestoneKind> kind;
    private final DatePicker day;
    private final ComboBox<Person> owner;
    private final TextField partnerPart;
    private final BigDecimalField budget;
    private final TextField doneWhen;

    /** {@code place} is empty where the form has only one milestone. */
    MilestoneFields(FormFields fields, String place, List<Person> owners, Messages messages, Fields make) {
        this.owners = List.copyOf(owners);
        title = fields.add("title" + place, make.line("milestone.title", MilestoneRules.LONGEST_TITLE));
        kind = fields.add("kind" + place, kindField(messages), Enum::name, MilestoneKind::valueOf);
        day = fields.add("day" + place, make.date("milestone.day"));
        owner = fields.add("owner" + place, ownerField(messages), person -> Long.toString(person.id()), this::ownerOf);
        partnerPart =
                fields.add("partnerPart" + place, make.line("milestone.partnerPart", MilestoneRules.LONGEST_TEXT));
        budget = fields.add("budget" + place, budgetField(messages), BigDecimal::toPlainString, BigDecimal::new);
        doneWhen = fields.add("doneWhen" + place, make.line("milestone.doneWhen", MilestoneRules.LONGEST_TEXT));
    }

    private static Select<MilestoneKind> kindField(Messages messages) {
        Select<MilestoneKind> field = new Select<>();
        field.setLabel(messages.t("milestone.kind"));
        field.setItems(MilestoneKind.values());
        field.setItemLabelGenerator(each -> messages.t("milestone.kind." + each.name()));
        field.setValue(MilestoneKind.OTHER);
        return field;
    }

    private ComboBox<Person> ownerField(Messages messages) {
        ComboBox<Person> field = new ComboBox<>(messages.t("milestone.owner"));
        field.setItems(Fields.byName(Person::name), owners);
        field.setItemLabelGenerator(Person::name);
        field.setHelperText(messages.t("milestone.owner.about"));
        return field;
    }

    private static BigDecimalField budgetField(Messages messages) {
        BigDecimalField field = new BigDecimalField(messages.t("milestone.budget"));
        field.setLocale(messages.language());
        field.setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(messages.t("base.form.badNumber")));
        return field;
    }

    private @Nullable Person ownerOf(String account) {
        return owners.stream()
                .filter(person -> Long.toString(person.id()).equals(account))
                .findFirst()
                .orElse(null);
    }

    /** In the order in which they are filled in. */
    Component[] all() {
        return new Component[] {title, kind, day, owner, partnerPart, budget, doneWhen};
    }

    boolean isUsed() {
        return texts().anyMatch(text -> !text.isEmpty()) || !day.isEmpty() || !budget.isEmpty();
    }

    void onChange(Runnable changed) {
        Stream.<HasValue<?, ?>>concat(texts(), Stream.of(day, budget))
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    private Stream<TextField> texts() {
        return Stream.of(title, partnerPart, doneWhen);
    }

    Milestone value() {
        return new Milestone(
                kind.getOptionalValue().orElse(MilestoneKind.OTHER),
                title.getValue(),
                day.getValue(),
                owner.getOptionalValue().map(Person::id).orElse(null),
                partnerPart.getValue(),
                budget.getValue(),
                doneWhen.getValue());
    }

    void fill(Milestone milestone) {
        title.setValue(milestone.title());
        kind.setValue(milestone.kind());
        day.setValue(milestone.day());
        Long account = milestone.owner();
        owner.setValue(account == null ? null : ownerOf(account.toString()));
        partnerPart.setValue(milestone.partnerPart());
        budget.setValue(plain(milestone.budget()));
        doneWhen.setValue(milestone.doneWhen());
    }

    void clear() {
        fill(new Milestone(MilestoneKind.OTHER, "", null, null, "", null, ""));
    }

    /** Without the zeros that the database adds. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }
}
