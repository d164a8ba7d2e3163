package youcheng.exchanges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import youcheng.base.ui.Messages;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: letters that wait, what is planned, and what took place last. */
@org.springframework.stereotype.Component
class ExchangesSection implements RelationshipSection {

    private static final int NEWEST = 8;
    private static final int PLANNED = 20;

    private final ExchangeReading reading;
    private final ExchangeRecording recording;
    private final ExchangeActions actions;
    private final Register register;
    private final ExchangeMessages said;
    private final Messages messages;

    ExchangesSection(
            ExchangeReading reading,
            ExchangeRecording recording,
            ExchangeActions actions,
            Register register,
            ExchangeMessages said,
            Messages messages) {
        this.reading = reading;
        this.recording = recording;
        this.actions = actions;
        this.register = register;
        this.said = said;
        this.messages = messages;
    }

    @Override
    public String titleKey() {
        return "exchanges.title";
    }

    @Override
    public int order() {
        return 3;
    }

    /** Brings the styles along, also where no exchange is on record. */
    @StyleSheet("context://styles/exchanges.css")
    private static final class Styled extends Div {}

    /** A relationship that was never concluded has no exchanges. */
    @Override
    public Optional<Component> of(RelationshipId id) {
        NamedRelationships relationships = NamedRelationships.read(register, messages);
        return relationships.find(id).map(relationship -> section(id, relationships));
    }

    private Component section(RelationshipId id, NamedRelationships relationships) {
        Div section = new Styled();
        boolean may = recording.mayRecord(id);
        if (may) {
            section.add(buttons(id));
        }
        List<ExchangeRecord> letters = reading.waitingLetters(id);
        List<ExchangeRecord> planned = reading.page(inState(id, ExchangeState.PLANNED, false), 0, PLANNED);
        // A letter that waits stands above already.
        List<ExchangeRecord> held =
                reading.page(inState(id, ExchangeState.HELD, true), 0, NEWEST + letters.size()).stream()
                        .filter(exchange -> !letters.contains(exchange))
                        .limit(NEWEST)
                        .toList();
        if (letters.isEmpty() && planned.isEmpty() && held.isEmpty()) {
            section.add(new Paragraph(messages.t("exchanges.none")));
            return section;
        }
        Function<ExchangeRecord, Component> line =
                exchange -> new ExchangeLine(exchange, relationships, said, messages);
        add(section, "exchanges.waiting", letters, letter -> waiting(line.apply(letter), letter, may));
        add(section, "exchanges.planned", planned, line);
        add(section, "exchanges.newest", held, line);
        section.add(new Anchor(
                ExchangesNavigation.listOf(id), messages.t("exchanges.all", reading.count(ExchangeFilter.of(id)))));
        return section;
    }

    private void add(
            Div section,
            String titleKey,
            List<ExchangeRecord> exchanges,
            Function<ExchangeRecord, ? extends Component> line) {
        if (!exchanges.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("exchange-list");
            exchanges.forEach(exchange -> list.add(new ListItem(line.apply(exchange))));
            section.add(new H3(messages.t(titleKey)), list);
        }
    }

    private Component waiting(Component line, ExchangeRecord letter, boolean may) {
        Div waiting = new Div(line);
        if (may) {
            Button answer = new Button(
                    messages.t("exchanges.answer"), event -> actions.answered(letter, ExchangesSection::again));
            answer.addThemeVariants(ButtonVariant.LUMO_SMALL);
            answer.setAriaLabel(messages.t("exchanges.answer") + ": " + letter.title());
            waiting.add(answer);
        }
        waiting.addClassName("exchange-waiting");
        return waiting;
    }

    private Component buttons(RelationshipId id) {
        Button letter =
                new Button(messages.t("exchanges.letter"), event -> actions.letterSent(id, ExchangesSection::again));
        Div buttons = new Div(link("exchanges.record", ExchangesNavigation.recordFor(id)), letter);
        buttons.add(link("exchanges.bulk", ExchangesNavigation.bulkFor(id)));
        buttons.addClassNames("page-actions", "exchange-buttons");
        return buttons;
    }

    private Anchor link(String key, String address) {
        Anchor link = new Anchor(address, messages.t(key));
        link.addClassName("button-link");
        return link;
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static ExchangeFilter inState(RelationshipId relationship, ExchangeState state, boolean newestFirst) {
        return new ExchangeFilter("", List.of(relationship), state, null, null, null, null, null, null, newestFirst);
    }
}
