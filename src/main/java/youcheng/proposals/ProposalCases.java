package youcheng.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.cases.CaseAccess;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseFacts;
import youcheng.identity.Person;
import youcheng.proposals.Decisions.Signing;
import youcheng.register.Countries;
import youcheng.register.Register;
import youcheng.register.RelationshipRecord;
import youcheng.workflow.WorkItem;

/** What proposals contribute to their cases: facts for the page, and the objections of four eyes. */
@Component
class ProposalCases implements CaseFacts, CaseAccess {

    private final ProposalRepository proposals;
    private final Register register;
    private final Countries countries;

    ProposalCases(ProposalRepository proposals, Register register, Countries countries) {
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
        Optional<RelationshipRecord> tie =
                Optional.ofNullable(proposal.relationship()).flatMap(register::find);
        tie.ifPresent(found -> facts.add(new CaseFact(
                "proposal.relationship",
                new MessageKey(found.statusKey()),
                "register/" + found.city().value())));
        for (ProposalField field : ProposalField.values()) {
            facts.add(CaseFact.of(field.labelKey(), readable(field, proposal.content())));
        }
        addSigning(facts, proposal.signing());
        return facts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rejection> objectionTo(Person person, WorkItem item) {
        FourEyes law = proposals
                .findByCaseNumber(item.caseNumber().value())
                .orElseThrow()
                .fourEyes();
        return switch (item.step()) {
            case ProposalProcess.REVIEW -> law.objectionToReview(person.id());
            case ProposalProcess.MUNICIPAL_DECISION -> law.objectionToDecision(person.id());
            case ProposalProcess.CONFIRM_SIGNING -> law.objectionToConfirmation(person.id());
            default -> Optional.empty();
        };
    }

    private @Nullable Object readable(ProposalField field, ProposalContent content) {
        Object value = field.of(content);
        if (value instanceof Enum<?> constant) {
            return MessageKey.of(field.labelKey(), constant);
        }
        if (field == ProposalField.country) {
            return countries
                    .find(content.country())
                    .map(found -> new Bilingual(found.nameZh(), found.nameEn()))
                    .orElse(null);
        }
        return value;
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
