package youcheng.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import youcheng.portfolio.RelationshipsAtRisk;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: the courtesies that are due. */
@org.springframework.stereotype.Component
class CourtesiesSection implements RelationshipSection {

    private final RelationshipsAtRisk atRisk;
    private final CourtesyList courtesies;

    CourtesiesSection(RelationshipsAtRisk atRisk, CourtesyList courtesies) {
        this.atRisk = atRisk;
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
        return atRisk.due(id)
                .filter(due -> !due.courtesies().isEmpty())
                .map(due -> new StyledSection(courtesies.of(
                        id,
                        due.courtesies(),
                        due.mayPlan(),
                        () -> UI.getCurrent().refreshCurrentRoute(false))));
    }

    /** Brings the module's styles to a page of another module. */
    @com.vaadin.flow.component.dependency.StyleSheet("context://styles/portfolio.css")
    static class StyledSection extends Div {
        StyledSection(Component content) {
            super(content);
        }
    }
}
