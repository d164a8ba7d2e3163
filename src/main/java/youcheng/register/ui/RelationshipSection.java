package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import youcheng.register.RelationshipId;

/** A part of the page of a relationship, which a feature adds by a bean of this type. */
public interface RelationshipSection {

    /** Message key of its heading. */
    String titleKey();

    /** Its place among the others; the smallest comes first. */
    int order();

    /** What it has to show; empty, it does not appear. */
    Optional<Component> of(RelationshipId id);
}
