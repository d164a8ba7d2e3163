package youcheng.entries.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseFacts;
import youcheng.decisions.DecisionFiles;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;

/** What entries contribute to the pages of their cases. */
@Component
class EntryCases implements CaseFacts {

    private final RelationshipEntryRepository entries;
    private final DecisionFiles decisions;
    private final EntryWords words;
    private final Register register;

    EntryCases(RelationshipEntryRepository entries, DecisionFiles decisions, EntryWords words, Register register) {
        this.entries = entries;
        this.decisions = decisions;
        this.words = words;
        this.register = register;
    }

    @Override
    public String process() {
        return RelationshipEntryProcess.ID;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFact> factsOf(CaseNumber number) {
        EntryContent content = decisions.rounds(number, EntryContent.class).getLast();
        List<CaseFact> facts = new ArrayList<>();
        entries.findByCaseNumber(number.value())
                .flatMap(entry -> Optional.ofNullable(entry.relationship()))
                .flatMap(register::find)
                .flatMap(relationship -> register.find(relationship.city()))
                .ifPresent(city -> facts.add(new CaseFact(
                        "entries.recordedAs",
                        new Bilingual(city.nameZh(), city.nameEn()),
                        RegisterNavigation.city(city.id()))));
        for (EntryField field : EntryField.values()) {
            if (field == EntryField.agreements) {
                words.agreements(content).forEach(each -> facts.add(CaseFact.of("agreement.which", each)));
            } else if (words.isSaid(field, content)) {
                facts.add(CaseFact.of(field.labelKey(), words.readable(field, content)));
            }
        }
        String why = decisions.of(number).endingReason();
        if (why != null) {
            facts.add(CaseFact.of("entries.endingReason", why));
        }
        return facts;
    }
}
