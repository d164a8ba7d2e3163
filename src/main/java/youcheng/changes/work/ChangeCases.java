package youcheng.changes.work;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseFacts;
import youcheng.changes.content.ChangeField;
import youcheng.changes.content.Notice;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.DecisionRecord;
import youcheng.register.CityRecord;
import youcheng.register.RegisterNavigation;

/** What changes of relationships contribute to the pages of their cases. */
@Component
class ChangeCases implements CaseFacts {

    private final RelationshipChangeRepository changes;
    private final ChangeRules rules;
    private final DecisionFiles decisions;

    ChangeCases(RelationshipChangeRepository changes, ChangeRules rules, DecisionFiles decisions) {
        this.changes = changes;
        this.rules = rules;
        this.decisions = decisions;
    }

    @Override
    public String process() {
        return RelationshipChangeProcess.ID;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFact> factsOf(CaseNumber number) {
        RelationshipChange change = changes.findByCaseNumber(number.value()).orElseThrow();
        CityRecord city = rules.cityOf(change.relationship());
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new CaseFact(
                "changes.partner", new Bilingual(city.nameZh(), city.nameEn()), RegisterNavigation.city(city.id())));
        for (ChangeField field : ChangeField.values()) {
            facts.add(CaseFact.of(field.labelKey(), field.readable(change.content())));
        }
        DecisionRecord decision = decisions.of(number);
        decision.municipalDecision().ifPresent(decided -> {
            facts.add(CaseFact.of("decision.municipalDate", decided.date()));
            facts.add(CaseFact.of("decision.municipalDocument", decided.documentNumber()));
        });
        Notice notice = change.notice();
        if (notice != null && !notice.isEmpty()) {
            facts.add(CaseFact.of("change.noticeDate", notice.date()));
            facts.add(CaseFact.of("change.noticeReference", notice.reference()));
        }
        if (decision.endingReason() != null) {
            facts.add(CaseFact.of("changes.endingReason", decision.endingReason()));
        }
        return facts;
    }
}
