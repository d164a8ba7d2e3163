package youcheng.exchanges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeScoring.ExchangeWeights;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.RelationshipSummary;

/** What an exchange says, as fields on one page; it follows what is chosen and says what the exchange will weigh. */
@StyleSheet("context://styles/exchanges.css")
class ExchangeForm extends Div {

    private static final int LONGEST_DATE = 40;

    private final transient Messages messages;
    private final transient ExchangeMessages said;
    private final transient ExchangeWeights weights;
    private final Banner banner;
    private final FormFields fields;
    private final transient NamedRelationships relationships;
    private final transient MultiSelectComboBox<RelationshipSummary> partners;
    private final RadioButtonGroup<ExchangeState> state;
    private final TextField date;
    private final TextField lastDay;
    private final RadioButtonGroup<ExchangeKind> kind;
    private final RadioButtonGroup<Direction> direction;
    private final RadioButtonGroup<Level> level;
    private final RadioButtonGroup<Substance> substance;
    private final ComboBox<FieldOfExchange> field;
    private final TextField title;
    private final TextField people;
    private final TextArea outcome;
    private final TextArea evidence;
    private final TextField answered;
    private final Paragraph weight = new Paragraph();
    private final ComboBox<ContactPersonRecord> lead;
    private final transient ContactPersons persons;

    ExchangeForm(
            Messages messages,
            ExchangeMessages said,
            Fields make,
            NamedRelationships relationships,
            ContactPersons persons,
            ExchangeWeights weights,
            Banner banner) {
        this.messages = messages;
        this.said = said;
        this.weights = weights;
        this.banner = banner;
        this.relationships = relationships;
        this.persons = persons;
        fields = new FormFields(banner, messages);
        Choices choices = new Choices(fields, messages);
        partners = choices.partners("partners", relationships);
        state = choices.few("state", "exchange.state", List.of(ExchangeState.HELD, ExchangeState.PLANNED), said::of);
        date = fields.add("date", make.line("exchange.date", LONGEST_DATE));
        date.setHelperText(messages.t("exchanges.date.help"));
        lastDay = fields.add("lastDay", make.line("exchange.lastDay", LONGEST_DATE));
        lastDay.setHelperText(messages.t("exchanges.lastDay.help"));
        kind = choices.few("kind", "exchange.kind", List.of(ExchangeKind.values()), said::of);
        direction = choices.few("direction", "exchange.direction", List.of(Direction.values()), said::of);
        level = choices.few("level", "exchange.level", List.of(Level.values()), said::of);
        substance = choices.few("substance", "exchange.substance", List.of(Substance.values()), said::of);
        field = choices.many("field", "exchange.field", List.of(FieldOfExchange.values()), said::of);
        title = fields.add("title", make.line("exchange.title", ExchangeDraft.LONGEST_TITLE));
        people = fields.add("people", make.line("exchange.people", ExchangeDraft.LONGEST_PEOPLE));
        lead = fields.add("lead", lead(), person -> person.id().toString(), this::person);
        outcome = fields.add("outcome", make.lines("exchange.outcome", ExchangeDraft.LONGEST_OUTCOME));
        evidence = fields.add("evidence", make.lines("exchange.evidence", ExchangeDraft.LONGEST_EVIDENCE));
        answered = fields.add("answered", make.line("exchange.answered", LONGEST_DATE));
        answered.setHelperText(messages.t("exchanges.answered.help"));
        addClassName("exchange-form");
        arrange();
        follow();
    }

    private void arrange() {
        List.<HasValue<?, ?>>of(partners, date, title, field, state, kind, direction, level, substance)
                .forEach(each -> each.setRequiredIndicatorVisible(true));
        title.setHelperText(messages.t("exchanges.title.help"));
        field.setWidthFull();
        outcome.setMinHeight("4.5rem");
        evidence.setMinHeight("4.5rem");
        weight.addClassName("exchange-weight");
        weight.getElement().setAttribute("role", "status");
        Div when = new Div(state, date, lastDay);
        when.addClassName("exchange-pair");
        add(partners, when, kind, direction, level, substance, title, field, outcome, evidence, people, lead, answered);
        add(weight);
    }

    /** The partners' contact persons; without any there is nobody to choose. */
    private ComboBox<ContactPersonRecord> lead() {
        ComboBox<ContactPersonRecord> box = new ComboBox<>(messages.t("exchange.lead"));
        box.setItemLabelGenerator(said::of);
        box.setHelperText(messages.t("exchanges.lead.help"));
        box.setClearButtonVisible(true);
        box.setWidthFull();
        return box;
    }

    private @Nullable ContactPersonRecord person(String key) {
        return lead.getListDataView()
                .getItems()
                .filter(person -> person.id().toString().equals(key))
                .findFirst()
                .orElse(null);
    }

    private void offerPersons() {
        ContactPersonRecord chosen = lead.getValue();
        List<ContactPersonRecord> all =
                persons
                        .of(partners.getValue().stream()
                                .map(RelationshipSummary::id)
                                .toList())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        lead.setItems(Fields.byName(said::of), all);
        lead.setVisible(!all.isEmpty());
        lead.setValue(all.stream()
                .filter(person -> chosen != null && person.id().equals(chosen.id()))
                .findFirst()
                .orElse(null));
    }

    private void follow() {
        partners.addValueChangeListener(change -> offerPersons());
        kind.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() == ExchangeKind.LETTER) {
                level.setValue(Level.CORRESPONDENCE);
                substance.setValue(Substance.SYMBOLIC);
            }
            adapt();
        });
        List.<HasValue<?, ?>>of(state, level, substance)
                .forEach(each -> each.addValueChangeListener(change -> adapt()));
        evidence.addValueChangeListener(change -> adapt());
    }

    /** Shows what this kind of exchange asks for, and what it will weigh. */
    private void adapt() {
        boolean held = state.getValue() != ExchangeState.PLANNED;
        substance.setVisible(held);
        outcome.setVisible(held);
        answered.setVisible(held && kind.getValue() == ExchangeKind.LETTER);
        Substance chosen = substance.getValue();
        outcome.setRequiredIndicatorVisible(held && chosen != null && chosen.hasOutcome());
        weight.setText(held ? weight(level.getValue(), chosen) : messages.t("exchanges.weight.planned"));
    }

    private String weight(@Nullable Level met, @Nullable Substance came) {
        if (met == null || came == null) {
            return messages.t("exchanges.weight.unknown");
        }
        double ofLevel = Objects.requireNonNull(weights.levels().get(met));
        double ofSubstance = Objects.requireNonNull(weights.substances().get(came));
        String weighs =
                messages.t("exchanges.weight", number(ofLevel * ofSubstance), number(ofLevel), number(ofSubstance));
        return evidence.getValue().isBlank() ? weighs + messages.t("exchanges.weight.unevidenced") : weighs;
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(Math.round(value * 100) / 100.0).stripTrailingZeros();
    }

    /** The fields by the names that refusals use. */
    FormFields fields() {
        return fields;
    }

    /** Adds a field that only a page with this form has. */
    <C extends Component> C put(C more) {
        addComponentAtIndex(indexOf(weight), more);
        return more;
    }

    /** Puts this into the fields. */
    void show(ExchangeDraft draft) {
        LinkedHashSet<RelationshipSummary> chosen = new LinkedHashSet<>();
        draft.partners().forEach(id -> relationships.find(id).ifPresent(chosen::add));
        partners.setValue(chosen);
        offerPersons();
        lead.setValue(draft.lead() == null ? null : person(draft.lead().toString()));
        state.setValue(draft.isPlanned() ? ExchangeState.PLANNED : ExchangeState.HELD);
        date.setValue(draft.date());
        lastDay.setValue(draft.lastDay());
        kind.setValue(draft.kind());
        direction.setValue(draft.direction());
        level.setValue(draft.level());
        substance.setValue(draft.substance());
        field.setValue(draft.field());
        title.setValue(draft.title());
        people.setValue(draft.people());
        outcome.setValue(draft.outcome());
        evidence.setValue(draft.evidence());
        answered.setValue(draft.answered());
        adapt();
    }

    /** What stands in the fields. */
    ExchangeDraft read() {
        return new ExchangeDraft(
                partners.getValue().stream().map(RelationshipSummary::id).toList(),
                state.getValue() == ExchangeState.PLANNED,
                date.getValue(),
                kind.getValue(),
                direction.getValue(),
                level.getValue(),
                substance.getValue(),
                field.getValue(),
                title.getValue(),
                people.getValue(),
                lead.getOptionalValue().map(person -> person.id().value()).orElse(null),
                outcome.getValue(),
                evidence.getValue(),
                answered.getValue(),
                lastDay.getValue());
    }

    /** Says why it was refused; where only held and planned were mistaken, a click sets that right. */
    void refuse(Rejection rejection) {
        fields.refuse(rejection);
        if (rejection.key().equals("exchanges.rejection.future")) {
            banner.add(mend("exchanges.makePlanned", ExchangeState.PLANNED));
        } else if (rejection.key().equals("exchanges.rejection.plannedInPast")) {
            banner.add(mend("exchanges.makeHeld", ExchangeState.HELD));
        }
    }

    private Button mend(String key, ExchangeState right) {
        Button button = new Button(messages.t(key), event -> {
            state.setValue(right);
            fields.clear();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
