package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import youcheng.register.RelationshipId;

/** A part of the page of a relationship, which a feature adds by a bean of this type. */
public interface RelationshipSection {

    /** What comes before this in {@link #order()} stands above the facts of the relationship. */
    int FACTS = 2;

    /** Message key of its heading. */
    String titleKey();

    /** Its place among the others; the smallest comes first. */
    int order();

    /** What it has to show; empty, it does not appear. */
    Optional<Component> of(RelationshipId id);

    /** What somebody should know of it at once, in sentences of the person's language: said at the top of the page. */
    default List<String> warnings(RelationshipId id) {
        return List.of();
    }

    /** What should be on record and is not, in words of the person's language: asked for at the top of the page. */
    default List<String> missing(RelationshipId id) {
        return List.of();
    }
}
