package youcheng.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import youcheng.base.ui.Messages;
import youcheng.cases.ListedCase;
import youcheng.cases.ui.CaseLines;
import youcheng.changes.work.ChangeReading;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: the cases in which its end or conversion was asked for, and the way to a new one. */
@org.springframework.stereotype.Component
class ChangesSection implements RelationshipSection {

    private final ChangeReading reading;
    private final Register register;
    private final Messages messages;

    ChangesSection(ChangeReading reading, Register register, Messages messages) {
        this.reading = reading;
        this.register = register;
        this.messages = messages;
    }

    @Override
    public String titleKey() {
        return "changes.title";
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        List<ListedCase> cases = reading.of(id);
        boolean may = reading.objectionToBeginning(id).isEmpty();
        if (cases.isEmpty() && !may) {
            return Optional.empty();
        }
        Div section = new Div();
        if (!cases.isEmpty()) {
            section.add(new CaseLines(cases, messages));
        }
        if (may) {
            section.add(new Button(messages.t("changes.begin"), event -> begin(id)));
        }
        return Optional.of(section);
    }

    private void begin(RelationshipId id) {
        register.find(id)
                .ifPresent(relationship -> UI.getCurrent()
                        .navigate(
                                relationship.isOfCity()
                                        ? ChangesNavigation.newFor(relationship.city())
                                        : ChangesNavigation.newFor(relationship.city(), id)));
    }
}
