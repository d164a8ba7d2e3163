package youcheng.aid.packages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidField;
import youcheng.aid.content.AidParty;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseFacts;
import youcheng.cases.CaseWaits;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.DecisionRecord;
import youcheng.register.RegisterNavigation;

/** What packages contribute to the pages of their cases: facts, and what they wait for while their goods are under way. */
@Component
class AidCases implements CaseFacts, CaseWaits {

    private final AidPackages packages;
    private final AidStore store;
    private final DecisionFiles decisions;

    AidCases(AidPackages packages, AidStore store, DecisionFiles decisions) {
        this.packages = packages;
        this.store = store;
        this.decisions = decisions;
    }

    @Override
    public String process() {
        return AidPackageProcess.ID;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFact> factsOf(CaseNumber number) {
        AidPackage aid = store.found(number);
        List<CaseFact> facts = new ArrayList<>();
        facts.add(CaseFact.of("aid.direction", MessageKey.of("aid.direction", aid.direction())));
        store.partiesOf(aid).forEach(party -> facts.add(fact(party)));
        for (AidField field : AidField.values()) {
            facts.add(CaseFact.of(field.labelKey(aid.direction()), field.readable(aid.content())));
        }
        AidValue value = aid.value();
        facts.add(CaseFact.of("aid.valueCny", value.isKnown() || value.cny().signum() > 0 ? value.cny() : null));
        if (aid.tier() != null) {
            facts.add(CaseFact.of("aid.tier", MessageKey.of("aid.tier", aid.tier())));
        }
        DecisionRecord decision = decisions.of(number);
        decision.municipalDecisionOfRound()
                .filter(decided -> decided.date() != null)
                .ifPresent(decided -> {
                    facts.add(CaseFact.of("decision.municipalDate", decided.date()));
                    facts.add(CaseFact.of("decision.municipalDocument", decided.documentNumber()));
                });
        add(facts, aid.course());
        if (decision.endingReason() != null) {
            facts.add(CaseFact.of("aid.endingReason", decision.endingReason()));
        }
        return facts;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseNumber, CaseWait> of(Collection<CaseNumber> numbers) {
        return packages
                .findByCaseNumberInOrderByCaseNumber(
                        numbers.stream().map(CaseNumber::value).toList())
                .stream()
                .filter(aid -> aid.state() == AidState.UNDER_WAY)
                .collect(Collectors.toMap(
                        AidPackage::number,
                        aid -> new CaseWait(AidStages.SHIPPING, new MessageKey("aid.waits.shipments"))));
    }

    private static CaseFact fact(AidParty party) {
        String label = "aid.party." + party.role();
        return party.city() == null
                ? CaseFact.of(label, party.name())
                : new CaseFact(label, party.name(), RegisterNavigation.city(party.city()));
    }

    private static void add(List<CaseFact> facts, AidCourse course) {
        facts.add(CaseFact.of("aid.approvedOn", course.approvedOn()));
        facts.add(CaseFact.of("aid.differenceReason", course.differenceReason()));
        facts.add(CaseFact.of("aid.thanksOn", course.thanksOn()));
        facts.add(CaseFact.of("aid.thanksReference", course.thanksReference()));
        facts.add(CaseFact.of("aid.report", course.report()));
        if (course.isEnteredAfterwards()) {
            facts.add(CaseFact.of("aid.source", course.source()));
        }
    }
}
