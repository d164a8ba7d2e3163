package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.BigDecimalField.BigDecimalFieldI18n;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalContent.OtherTies;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalRecord;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.Tier;
import youcheng.tasks.ui.HandIn;

/** The fields of everything that a proposal says. */
class ContentFields extends Div {

    private final transient HandIn handIn;
    private final transient Fields make;
    private final transient Messages messages;
    private final Map<ProposalField, TextFieldBase<?, String>> texts = new EnumMap<>(ProposalField.class);
    private final ComboBox<Country> country;
    private final RadioButtonGroup<Tier> tier;
    private final RadioButtonGroup<OtherTies> otherTies;
    private final DatePicker letterDate;
    private final BigDecimalField budget;

    ContentFields(HandIn handIn, Fields make, Messages messages, Countries countries) {
        this.handIn = handIn;
        this.make = make;
        this.messages = messages;
        country = CountryBox.of(countries, messages);
        handIn.fields()
                .add(
                        ProposalField.country.name(),
                        country,
                        Country::iso2,
                        code -> countries.find(code).orElse(null));
        tier = choice(ProposalField.tier, Tier.class);
        otherTies = choice(ProposalField.otherTies, OtherTies.class);
        letterDate = handIn.fields()
                .add(
                        ProposalField.letterOfIntentDate.name(),
                        make.pastDate(ProposalField.letterOfIntentDate.labelKey()));
        budget = budgetField();
        group(
                "proposals.group.partner",
                line(ProposalField.partnerNameZh),
                line(ProposalField.partnerNameEn),
                country,
                tier);
        group(
                "proposals.group.why",
                lines(ProposalField.partnerProfile),
                lines(ProposalField.background),
                lines(ProposalField.priorContacts));
        group(
                "proposals.group.criteria",
                lines(ProposalField.correspondingRank),
                lines(ProposalField.complementaryEconomy),
                lines(ProposalField.regionalBalance),
                lines(ProposalField.acquaintance));
        group(
                "proposals.group.otherTies",
                otherTies,
                line(ProposalField.otherChineseCity),
                line(ProposalField.otherTiesSource),
                lines(ProposalField.justification));
        group("proposals.group.consent", letterDate, line(ProposalField.letterOfIntentReference));
        group("proposals.group.firstYear", lines(ProposalField.firstYearProgramme), budget);
        group(
                "proposals.group.contact",
                line(ProposalField.contactName),
                line(ProposalField.contactOffice),
                line(ProposalField.contactEmail));
    }

    /** Puts what the proposal says into the fields; a settled partner can be read but not changed. */
    void show(ProposalRecord proposal) {
        ProposalContent content = proposal.content();
        texts.forEach((field, text) -> {
            Object value = field.of(content);
            text.setValue(value == null ? "" : value.toString());
        });
        country.getListDataView()
                .getItems()
                .filter(each -> each.iso2().equals(content.country()))
                .findFirst()
                .ifPresent(country::setValue);
        tier.setValue(content.tier());
        otherTies.setValue(content.otherTies());
        letterDate.setValue(content.letterOfIntentDate());
        budget.setValue(plain(content.budget()));
        boolean settled = proposal.isPartnerSettled();
        text(ProposalField.partnerNameZh).setReadOnly(settled);
        text(ProposalField.partnerNameEn).setReadOnly(settled);
        country.setReadOnly(settled);
    }

    /** What stands in the fields. */
    ProposalContent read() {
        return new ProposalContent(
                value(ProposalField.partnerNameZh),
                value(ProposalField.partnerNameEn),
                country.getOptionalValue().map(Country::iso2).orElse(""),
                tier.getValue(),
                value(ProposalField.partnerProfile),
                value(ProposalField.background),
                value(ProposalField.priorContacts),
                value(ProposalField.correspondingRank),
                value(ProposalField.complementaryEconomy),
                value(ProposalField.regionalBalance),
                value(ProposalField.acquaintance),
                otherTies.getValue(),
                value(ProposalField.otherChineseCity),
                value(ProposalField.otherTiesSource),
                value(ProposalField.justification),
                letterDate.getValue(),
                value(ProposalField.letterOfIntentReference),
                value(ProposalField.firstYearProgramme),
                budget.getValue(),
                value(ProposalField.contactName),
                value(ProposalField.contactOffice),
                value(ProposalField.contactEmail));
    }

    /** Without the zeros that the database adds. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    private BigDecimalField budgetField() {
        BigDecimalField field = new BigDecimalField(messages.t(ProposalField.budget.labelKey()));
        field.setLocale(messages.language());
        field.setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(messages.t("base.form.badNumber")));
        return handIn.fields().add(ProposalField.budget.name(), field, BigDecimal::toPlainString, BigDecimal::new);
    }

    private <E extends Enum<E>> RadioButtonGroup<E> choice(ProposalField field, Class<E> constants) {
        RadioButtonGroup<E> group = make.choice(field.labelKey(), List.of(constants.getEnumConstants()));
        return handIn.fields().add(field.name(), group, Enum::name, text -> Enum.valueOf(constants, text));
    }

    private Component line(ProposalField field) {
        var text = handIn.fields().add(field.name(), make.line(field.labelKey(), field.longest()));
        texts.put(field, text);
        return text;
    }

    private Component lines(ProposalField field) {
        var text = handIn.fields().add(field.name(), make.lines(field.labelKey(), field.longest()));
        texts.put(field, text);
        return text;
    }

    private TextFieldBase<?, String> text(ProposalField field) {
        TextFieldBase<?, String> text = texts.get(field);
        if (text == null) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return text;
    }

    private String value(ProposalField field) {
        return text(field).getValue();
    }

    private void group(String titleKey, Component... fields) {
        FormLayout layout = new FormLayout(fields);
        add(new H3(messages.t(titleKey)), layout);
    }
}
