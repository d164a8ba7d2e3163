package youcheng.courtesies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import youcheng.base.ui.ExportTable;
import youcheng.courtesies.CourtesyReading;
import youcheng.courtesies.CourtesyReading.Due;
import youcheng.courtesies.planning.CourtesyExport;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;
import youcheng.register.ui.SectionExports;

/** On the page of a relationship: the courtesies that are due. */
@org.springframework.stereotype.Component
class CourtesiesSection implements RelationshipSection {

    private final CourtesyReading reading;
    private final CourtesyList courtesies;
    private final CourtesyWords words;
    private final CourtesyExport export;
    private final SectionExports exports;

    CourtesiesSection(
            CourtesyReading reading,
            CourtesyList courtesies,
            CourtesyWords words,
            CourtesyExport export,
            SectionExports exports) {
        this.reading = reading;
        this.courtesies = courtesies;
        this.words = words;
        this.export = export;
        this.exports = exports;
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
        return reading.due(id).filter(due -> !due.courtesies().isEmpty()).map(due -> section(id, due));
    }

    private Component section(RelationshipId id, Due due) {
        return new Div(
                courtesies.of(id, due, () -> UI.getCurrent().refreshCurrentRoute(false)),
                exports.buttons(
                        titleKey(),
                        id,
                        (title, as) -> new ExportTable<>(title, words.columns(), export.export(id, as))));
    }
}
