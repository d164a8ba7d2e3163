package youcheng.entries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Messages;
import youcheng.cases.ListedCase;
import youcheng.cases.ui.CaseLines;
import youcheng.entries.work.EntryReading;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;

/** On the page of a relationship: how it came into the register or was corrected there, and the way to a correction. */
@org.springframework.stereotype.Component
class CorrectionsSection implements RelationshipSection {

    private final EntryReading reading;
    private final Messages messages;

    CorrectionsSection(EntryReading reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public String titleKey() {
        return "entries.ofRelationship";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        List<ListedCase> cases = reading.of(id);
        boolean may = reading.mayCorrect(id);
        if (cases.isEmpty() && !may) {
            return Optional.empty();
        }
        Div section = new Div();
        if (!cases.isEmpty()) {
            Set<CaseNumber> corrections = reading.correctionsOf(id);
            section.add(new CaseLines(
                    cases,
                    each -> corrections.contains(each.number()) ? "entries.correct" : CaseLines.kindOf(each),
                    messages));
        }
        if (may) {
            section.add(new Anchor(EntriesNavigation.correct(id), messages.t("entries.correct")));
        }
        return Optional.of(section);
    }
}
