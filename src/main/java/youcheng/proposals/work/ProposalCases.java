package youcheng.proposals.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.FieldValues;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseFacts;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.DecisionRecord;
import youcheng.proposals.content.NationalAnswer;
import youcheng.proposals.content.NationalApplication;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.Signing;
import youcheng.register.Countries;
import youcheng.register.Register;
import youcheng.register.RelationshipRecord;

/** What proposals contribute to their cases: facts for the page. */
@Component
class ProposalCases implements CaseFacts, FieldValues {

    private final ProposalRepository proposals;
    private final Register register;
    private final Countries countries;
    private final DecisionFiles decisions;

    ProposalCases(ProposalRepository proposals, Register register, Countries countries, DecisionFiles decisions) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.register = register;
        this.countries = countries;
    }

    @Override
    public String process() {
        return ProposalProcess.ID;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFact> factsOf(CaseNumber number) {
        Proposal proposal = proposals.findByCaseNumber(number.value()).orElseThrow();
        List<CaseFact> facts = new ArrayList<>();
        Optional<RelationshipRecord> relationship =
                Optional.ofNullable(proposal.relationship()).flatMap(register::find);
        relationship.ifPresent(found -> facts.add(new CaseFact(
                "proposal.relationship",
                new MessageKey(found.statusKey()),
                "register/" + found.city().value())));
        for (ProposalField field : ProposalField.values()) {
            facts.add(CaseFact.of(field.labelKey(), readable(field, proposal.content())));
        }
        addSteps(facts, proposal);
        return facts;
    }

    /** The trail keeps a country's code; people read its name. */
    @Override
    public Optional<Bilingual> nameOf(String field, String value) {
        return field.equals(ProposalField.country.labelKey()) ? nameOf(value) : Optional.empty();
    }

    private @Nullable Object readable(ProposalField field, ProposalContent content) {
        Object value = field.of(content);
        if (value instanceof Enum<?> constant) {
            return MessageKey.of(field.labelKey(), constant);
        }
        if (field == ProposalField.country) {
            return nameOf(content.country()).orElse(null);
        }
        return value;
    }

    private Optional<Bilingual> nameOf(String country) {
        return countries.find(country).map(found -> new Bilingual(found.nameZh(), found.nameEn()));
    }

    private void addSteps(List<CaseFact> facts, Proposal proposal) {
        DecisionRecord decisions = this.decisions.of(proposal.number());
        decisions.municipalDecision().ifPresent(decision -> {
            facts.add(CaseFact.of("proposal.municipalDate", decision.date()));
            facts.add(CaseFact.of("proposal.municipalDocument", decision.documentNumber()));
        });
        NationalApplication application = proposal.application();
        if (application != null) {
            facts.add(CaseFact.of("proposal.appliedDate", application.date()));
            facts.add(CaseFact.of("proposal.appliedReference", application.reference()));
        }
        NationalAnswer answer = proposal.answer();
        if (answer != null) {
            facts.add(CaseFact.of("proposal.nationalDate", answer.date()));
            facts.add(CaseFact.of("proposal.nationalReference", answer.reference()));
        }
        addSigning(facts, proposal.signing());
        if (decisions.endingReason() != null) {
            facts.add(CaseFact.of("proposal.endingReason", decisions.endingReason()));
        }
    }

    private static void addSigning(List<CaseFact> facts, @Nullable Signing signing) {
        if (signing != null) {
            facts.add(CaseFact.of("proposal.signingDate", signing.date()));
            facts.add(CaseFact.of("proposal.signingPlace", signing.place()));
            facts.add(CaseFact.of("proposal.ourSignatory", signing.ourSignatory()));
            facts.add(CaseFact.of("proposal.partnerSignatory", signing.partnerSignatory()));
            facts.add(CaseFact.of("proposal.agreement", signing.agreement()));
        }
    }
}
