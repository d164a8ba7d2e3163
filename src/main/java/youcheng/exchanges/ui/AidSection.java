package youcheng.exchanges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Messages;
import youcheng.base.ui.UrlState;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeFilter;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: aid given and received. */
@org.springframework.stereotype.Component
class AidSection implements RelationshipSection {

    private static final int NEWEST = 8;

    private final ExchangeReading reading;
    private final Register register;
    private final ExchangeMessages said;
    private final Messages messages;

    AidSection(ExchangeReading reading, Register register, ExchangeMessages said, Messages messages) {
        this.reading = reading;
        this.register = register;
        this.said = said;
        this.messages = messages;
    }

    @Override
    public String titleKey() {
        return "exchanges.aid";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        List<ExchangeRecord> newest = reading.page(aid(id, null), 0, NEWEST);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        int mutual = reading.count(aid(id, Direction.MUTUAL));
        int given = reading.count(aid(id, Direction.OUTBOUND)) + mutual;
        int received = reading.count(aid(id, Direction.INBOUND)) + mutual;
        NamedRelationships relationships = NamedRelationships.read(register, messages);
        UnorderedList list = new UnorderedList();
        list.addClassName("exchange-list");
        newest.forEach(exchange -> list.add(new ListItem(new ExchangeLine(exchange, relationships, said, messages))));
        Div section = new Div(new Paragraph(messages.t("exchanges.aid.count", given, received)), list);
        int all = reading.count(aid(id, null));
        if (all > newest.size()) {
            section.add(new Anchor(
                    UrlState.of(
                                    ExchangeUrlState.RELATIONSHIP.says(id.toString()),
                                    ExchangeUrlState.KIND.says(ExchangeKind.AID))
                            .linkTo(ExchangesNavigation.EXCHANGES),
                    messages.t("exchanges.all", all)));
        }
        return Optional.of(section);
    }

    private static ExchangeFilter aid(RelationshipId relationship, @Nullable Direction direction) {
        return new ExchangeFilter(
                "",
                List.of(relationship),
                ExchangeState.HELD,
                ExchangeKind.AID,
                direction,
                null,
                null,
                null,
                null,
                true);
    }
}
