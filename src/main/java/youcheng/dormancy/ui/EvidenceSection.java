package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import youcheng.base.ui.Messages;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: the way to all that is on record for a decision about it. */
@org.springframework.stereotype.Component
class EvidenceSection implements RelationshipSection {

    private final Register register;
    private final Messages messages;

    EvidenceSection(Register register, Messages messages) {
        this.register = register;
        this.messages = messages;
    }

    @Override
    public String titleKey() {
        return "evidence.section";
    }

    @Override
    public int order() {
        return 11;
    }

    /** Of what was never concluded there is nothing to decide from. */
    @Override
    public Optional<Component> of(RelationshipId id) {
        return register.concluded(List.of(id)).stream()
                .findFirst()
                .map(relationship -> new Div(
                        new Paragraph(messages.t("evidence.section.about")),
                        new Anchor(DormancyNavigation.evidence(id), messages.t("evidence.open"))));
    }
}
