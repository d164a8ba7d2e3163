package youcheng.proposals.work;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.proposals.content.ContentRules;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.Screening;
import youcheng.register.CityRecord;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.Register;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/** What officers do until a proposal is on its way: begin, save, check, send. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ProposalDrafting {

    private final ProposalRepository proposals;
    private final DecisionFiles decisions;
    private final Screener screener;
    private final Cases cases;
    private final TaskService desk;
    private final Workflow workflow;
    private final Register register;
    private final Countries countries;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    ProposalDrafting(
            ProposalRepository proposals,
            DecisionFiles decisions,
            Screener screener,
            Cases cases,
            TaskService desk,
            Workflow workflow,
            Register register,
            Countries countries,
            SignedIn signedIn,
            AuditTrail trail,
            Clock clock) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.screener = screener;
        this.cases = cases;
        this.desk = desk;
        this.workflow = workflow;
        this.register = register;
        this.countries = countries;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** The cities in the lists of the register that these names may already stand for. */
    @Transactional(readOnly = true)
    public List<CityRecord> knownAs(String nameZh, String nameEn, String country) {
        return register.knownAs(country, List.of(nameZh, nameEn)).stream()
                .filter(city -> !city.offLists())
                .toList();
    }

    /** Opens a case for a relationship with this city; its draft goes to the person's list. */
    public CaseNumber begin(String nameZh, String nameEn, String countryCode) {
        Person person = signedIn.person();
        ProposalContent content = ProposalContent.about(nameZh, nameEn, countryCode);
        FormCheck form = new FormCheck();
        form.ask(() -> ContentRules.require(content, LocalDate.now(clock)));
        form.ask(() -> countryOf(person, content));
        form.refuse();
        Optional<CityRecord> meant =
                register.meant(content.country(), content.partnerNameZh(), content.partnerNameEn());
        meant.filter(CityRecord::isTied).ifPresent(city -> {
            throw Rejection.of("partnerNameZh", "proposals.rejection.alreadyTied", city.nameZh(), city.nameEn());
        });
        CaseNumber number = cases.open(ProposalProcess.NUMBER_PREFIX, ProposalProcess.ID, title(content), person);
        meant.ifPresent(city -> cases.alsoNamed(number, city.allNames()));
        cases.belongsTo(number, deskOf(content));
        proposals.saveAndFlush(new Proposal(number, content, person.claimant()));
        decisions.open(number, ProposalProcess.ID, person);
        trail.append(
                Chain.of(number),
                AuditEvent.of("proposal.begun", person.asActor())
                        .in(number)
                        .with(ProposalField.changes(null, content)));
        workflow.start(ProposalProcess.ID, number, person.asActor());
        return number;
    }

    /** Saves the draft, complete or not; {@code version} is the one that the person worked on. */
    public void save(WorkItemId id, long version, ProposalContent content) {
        WorkItem item = desk.begin(id, ProposalProcess.DRAFT);
        Proposal proposal = revise(item, version, content);
        proposals.saveAndFlush(proposal);
    }

    /** What screening would find now; nothing is kept. */
    @Transactional(readOnly = true)
    public Screening check(WorkItemId id, ProposalContent content) {
        WorkItem item = desk.open(id)
                .orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"))
                .item();
        ContentRules.require(content, LocalDate.now(clock));
        countryMustBeKnown(content);
        return screener.screen(content, found(item.caseNumber()).relationship());
    }

    /**
     * Sends the draft to screening and, when that passes, to the supervisor. Does it not pass, the draft is back in the
     * person's list, with the reasons.
     */
    public Screening send(WorkItemId id, long version, ProposalContent content) {
        WorkItem item = desk.begin(id, ProposalProcess.DRAFT);
        Person person = signedIn.person();
        Proposal proposal = revise(item, version, content);
        register.meant(content.country(), content.partnerNameZh(), content.partnerNameEn());
        proposals.saveAndFlush(proposal);
        decisions.authored(proposal.number(), person);
        trail.append(
                Chain.of(proposal.number()),
                AuditEvent.of("proposal.sent", person.asActor())
                        .in(proposal.number())
                        .at(item.step(), id.value()));
        workflow.complete(id, person.asActor(), Map.of());
        return Optional.ofNullable(proposal.screening()).orElseThrow();
    }

    private Proposal revise(WorkItem item, long version, ProposalContent content) {
        Person person = signedIn.person();
        ContentRules.require(content, LocalDate.now(clock));
        countryMustBeKnown(content);
        Proposal proposal = found(item.caseNumber());
        if (proposal.version() != version) {
            throw ChangedMeanwhile.because("proposals.rejection.changedMeanwhile");
        }
        ProposalContent before = proposal.content();
        if (proposal.revise(content)) {
            decisions.authored(proposal.number(), person);
        }
        List<Change> changes = ProposalField.changes(before, content);
        if (!changes.isEmpty()) {
            trail.append(
                    Chain.of(proposal.number()),
                    AuditEvent.of("proposal.changed", person.asActor())
                            .in(proposal.number())
                            .at(item.step(), item.id().value())
                            .with(changes));
            cases.retitle(proposal.number(), title(content));
            cases.alsoNamed(proposal.number(), namesOf(content));
            cases.belongsTo(proposal.number(), deskOf(content));
            cases.isAbout(proposal.number(), content.budget());
        }
        return proposal;
    }

    private void countryOf(Person person, ProposalContent content) {
        Country country = countries
                .find(content.country())
                .orElseThrow(() -> Rejection.of("country", "proposals.rejection.countryMissing"));
        if (!person.desks().contains(country.region().desk())) {
            throw Rejection.of("country", "proposals.rejection.otherDesk");
        }
    }

    private Desk deskOf(ProposalContent content) {
        return countries.get(content.country()).region().desk();
    }

    private void countryMustBeKnown(ProposalContent content) {
        if (countries.find(content.country()).isEmpty()) {
            throw Rejection.of("country", "proposals.rejection.countryMissing");
        }
    }

    private Proposal found(CaseNumber number) {
        return proposals.findByCaseNumber(number.value()).orElseThrow();
    }

    /** Those of the city that is meant; none while it may be one of several or is new to the register. */
    private List<String> namesOf(ProposalContent content) {
        List<CityRecord> candidates =
                register.candidates(content.country(), content.partnerNameZh(), content.partnerNameEn());
        return candidates.size() == 1 ? candidates.getFirst().allNames() : List.of();
    }

    private static Bilingual title(ProposalContent content) {
        return new Bilingual(content.partnerNameZh(), content.partnerNameEn());
    }
}
