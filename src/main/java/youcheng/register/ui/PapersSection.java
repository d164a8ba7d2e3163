package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import youcheng.audit.Chain;
import youcheng.documents.ui.DocumentPanels;
import youcheng.register.RelationshipId;
import youcheng.register.keeping.RelationshipHistory;

/** On the page of a relationship: its papers. */
@org.springframework.stereotype.Component
class PapersSection implements RelationshipSection {

    private final RelationshipHistory history;
    private final DocumentPanels papers;

    PapersSection(RelationshipHistory history, DocumentPanels papers) {
        this.history = history;
        this.papers = papers;
    }

    @Override
    public String titleKey() {
        return "documents.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        return history.isOpen()
                ? Optional.of(papers.of(Chain.ofRelationship(id.value()).subject()))
                : Optional.empty();
    }
}
