package youcheng.courtesies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import youcheng.courtesies.CourtesyReading;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: the courtesies that are due. */
@org.springframework.stereotype.Component
class CourtesiesSection implements RelationshipSection {

    private final CourtesyReading reading;
    private final CourtesyList courtesies;

    CourtesiesSection(CourtesyReading reading, CourtesyList courtesies) {
        this.reading = reading;
        this.courtesies = courtesies;
    }

    @Override
    public String titleKey() {
        return "courtesy.title";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        return reading.due(id)
                .filter(due -> !due.courtesies().isEmpty())
                .map(due -> courtesies.of(id, due, () -> UI.getCurrent().refreshCurrentRoute(false)));
    }
}
