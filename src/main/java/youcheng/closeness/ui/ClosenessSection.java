package youcheng.closeness.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.closeness.ClosenessNavigation;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: how close it is and whether it lives, in a line and what belongs beside it. */
@Component
class ClosenessSection implements RelationshipSection {

    private final ClosenessReading reading;
    private final ClosenessFacts facts;
    private final Register register;
    private final ClosenessMessages say;

    ClosenessSection(ClosenessReading reading, ClosenessFacts facts, Register register, ClosenessMessages say) {
        this.reading = reading;
        this.facts = facts;
        this.register = register;
        this.say = say;
    }

    @Override
    public String titleKey() {
        return "closeness.name";
    }

    @Override
    public int order() {
        return 1;
    }

    /** Of what is no relationship now, nothing is said. */
    @Override
    public Optional<com.vaadin.flow.component.Component> of(RelationshipId id) {
        boolean relationship = register.concluded(List.of(id)).stream().anyMatch(RelationshipSummary::isInForce);
        return relationship ? Optional.of(section(id)) : Optional.empty();
    }

    private Div section(RelationshipId id) {
        Div section = new Div();
        section.addClassName("closeness-section");
        Optional<Standing> standing = reading.standing(id);
        if (standing.isEmpty()) {
            section.add(new Paragraph(say.t("closeness.notComputed")));
        }
        standing.ifPresent(where -> section.add(
                facts.of(where), new Paragraph(new Anchor(ClosenessNavigation.of(id), say.t("closeness.explain")))));
        return section;
    }
}
