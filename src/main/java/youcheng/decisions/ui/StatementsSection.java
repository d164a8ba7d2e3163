package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;

/** On the page of a case: what everybody said about it who gave an opinion or decided. */
@org.springframework.stereotype.Component
class StatementsSection implements CaseSection {

    private final DecisionReading reading;
    private final StatementList statements;

    StatementsSection(DecisionReading reading, StatementList statements) {
        this.reading = reading;
        this.statements = statements;
    }

    @Override
    public boolean covers(String process) {
        return reading.covers(process);
    }

    @Override
    public String titleKey() {
        return "decisions.said";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        DecisionRecord decision = reading.of(overview.summary().number());
        return decision.statements().isEmpty() ? Optional.empty() : Optional.of(statements.of(decision));
    }
}
