package youcheng.proposals;

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
import youcheng.base.Rejection;
import youcheng.cases.CaseAccess;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseFacts;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.proposals.Decisions.MunicipalDecision;
import youcheng.proposals.Decisions.NationalAnswer;
import youcheng.proposals.Decisions.NationalApplication;
import youcheng.proposals.Decisions.Signing;
import youcheng.register.Countries;
import youcheng.register.Register;
import youcheng.register.RelationshipRecord;
import youcheng.workflow.WorkItem;

/** What proposals contribute to their cases: facts for the page, and the objections of four eyes. */
@Component
class ProposalCases implements CaseFacts, CaseAccess, FieldValues {

    private final ProposalRepository proposals;
    private final Register register;
    private final Countries countries;
    private final DocumentAuthors documents;

    ProposalCases(ProposalRepository proposals, Register register, Countries countries, DocumentAuthors documents) {
        this.documents = documents;
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

    @Override
    @Transactional(readOnly = true)
    public String overseers(CaseNumber number) {
        String country = proposals
                .findByCaseNumber(number.value())
                .orElseThrow()
                .content()
                .country();
        return Person.group(Role.SUPERVISOR, countries.get(country).region().desk());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rejection> objectionTo(Person person, WorkItem item) {
        FourEyes law = proposals
                .findByCaseNumber(item.caseNumber().value())
                .orElseThrow()
                .fourEyes();
        Optional<Rejection> objection = switch (item.step()) {
            case ProposalProcess.LEGAL_OPINION,
                    ProposalProcess.FINANCE_OPINION,
                    ProposalProcess.DESK_OPINION,
                    ProposalProcess.EXTRA_OPINION -> law.objectionToOpinion(person.id());
            case ProposalProcess.REVIEW -> law.objectionToReview(person.id());
            case ProposalProcess.MUNICIPAL_DECISION -> law.objectionToDecision(person.id());
            case ProposalProcess.CONFIRM_SIGNING -> law.objectionToConfirmation(person.id());
            default -> Optional.empty();
        };
        return objection.or(() -> ProposalProcess.isDecision(item.step())
                ? documents.objectionTo(person, item.caseNumber())
                : Optional.empty());
    }

    /** Whoever may not review does not steer the examination; authors steer no step of what they wrote. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Rejection> objectionToOverseeing(Person person, WorkItem item) {
        FourEyes law = proposals
                .findByCaseNumber(item.caseNumber().value())
                .orElseThrow()
                .fourEyes();
        boolean examined = ProposalProcess.isOpinion(item.step()) || item.step().equals(ProposalProcess.REVIEW);
        Optional<Rejection> objection =
                examined ? law.objectionToReview(person.id()) : law.objectionToAuthor(person.id());
        return objection.or(() -> documents.objectionTo(person, item.caseNumber()));
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

    private static void addSteps(List<CaseFact> facts, Proposal proposal) {
        MunicipalDecision decision = proposal.municipalDecision();
        if (decision != null) {
            facts.add(CaseFact.of("proposal.municipalDate", decision.date()));
            facts.add(CaseFact.of("proposal.municipalDocument", decision.documentNumber()));
        }
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
        if (proposal.endingReason() != null) {
            facts.add(CaseFact.of("proposal.endingReason", proposal.endingReason()));
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
