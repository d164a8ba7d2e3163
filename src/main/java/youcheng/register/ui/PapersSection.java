package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import youcheng.audit.Chain;
import youcheng.documents.ui.DocumentPanels;
import youcheng.documents.ui.DocumentsPanel;
import youcheng.register.RelationshipId;
import youcheng.register.keeping.RelationshipHistory;
import youcheng.register.keeping.RelationshipMerging;

/** On the page of a relationship: its papers. */
@org.springframework.stereotype.Component
class PapersSection implements RelationshipSection {

    private final RelationshipHistory history;
    private final DocumentPanels papers;
    private final RelationshipMerging merging;

    PapersSection(RelationshipHistory history, DocumentPanels papers, RelationshipMerging merging) {
        this.history = history;
        this.papers = papers;
        this.merging = merging;
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
        if (!history.isOpen()) {
            return Optional.empty();
        }
        DocumentsPanel own = papers(id);
        Div all = new Div(own);
        List<DocumentsPanel> merged = merging.into(id).stream()
                .map(this::papers)
                .filter(panel -> panel.count() > 0)
                .toList();
        merged.forEach(all::add);
        if (!merged.isEmpty()) {
            own.isOneOfSeveral();
        }
        return Optional.of(all);
    }

    private DocumentsPanel papers(RelationshipId id) {
        return papers.of(Chain.ofRelationship(id.value()).subject());
    }
}
