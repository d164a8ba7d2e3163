package youcheng.aid.packages;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidField;
import youcheng.aid.content.AidParty;
import youcheng.aid.gates.Gates;
import youcheng.aid.goods.LineTotals;
import youcheng.aid.packages.AidRecord.Nearby;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Rejection;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** What officers do until a package is on its way to those who decide: begin a case for it, save its draft, send it. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class AidDrafting {

    private final AidStore store;
    private final AidRules rules;
    private final AidOpening opening;
    private final Tiering tiering;
    private final Gates gates;
    private final DecisionFiles decisions;
    private final StepWork work;
    private final SignedIn signedIn;

    AidDrafting(
            AidStore store,
            AidRules rules,
            AidOpening opening,
            Tiering tiering,
            Gates gates,
            DecisionFiles decisions,
            StepWork work,
            SignedIn signedIn) {
        this.store = store;
        this.rules = rules;
        this.opening = opening;
        this.tiering = tiering;
        this.gates = gates;
        this.decisions = decisions;
        this.work = work;
        this.signedIn = signedIn;
    }

    /**
     * Opens a case for a package to or from this partner; its draft goes to the person's list. Refused to whom is no officer of the
     * partner's desk.
     */
    public CaseNumber begin(AidDirection direction, AidParty partner) {
        Person person = signedIn.person();
        AidDraft draft = new AidDraft(AidContent.empty(), List.of(partner), List.of());
        rules.require(draft);
        Desk desk = rules.deskOf(partner);
        if (!person.groups().contains(Person.group(Role.OFFICER, desk))) {
            throw Rejection.because("register.rejection.otherDesk");
        }
        return opening.open(direction, draft, desk, person);
    }

    /** Saves the draft, complete or not; {@code version} is the one that the person worked on. Hands back the one it is now. */
    public long save(WorkItemId task, long version, AidDraft draft) {
        WorkItem item = work.begin(task, AidPackageProcess.DRAFT);
        rules.require(draft);
        AidPackage aid = store.found(item.caseNumber());
        List<Change> changes = revise(aid, version, draft);
        if (!changes.isEmpty()) {
            store.append(
                    aid.number(),
                    AuditEvent.of("aid.changed", signedIn.person().asActor())
                            .at(item.step(), item.id().value())
                            .with(changes));
        }
        return aid.revision();
    }

    /**
     * What lies ahead of a draft.
     *
     * @param value what its goods are worth
     * @param tier who would approve them
     * @param nearby other packages with the same partners, and what they come to with this one
     */
    public record Outlook(AidValue value, TierFinding tier, Nearby nearby) {}

    /** What lies ahead of a draft that says this and whose goods come to this, beside these; what cannot be converted counts as unknown. */
    @Transactional(readOnly = true)
    public Outlook outlook(AidContent content, LineTotals totals, Nearby beside) {
        AidValue value;
        try {
            value = rules.valueOf(content, totals);
        } catch (Rejection unreadable) {
            value = new AidValue(BigDecimal.ZERO, totals.lines());
        }
        AidValue all = beside.with(value);
        return new Outlook(value, tiering.of(value), new Nearby(beside.days(), beside.others(), all, tiering.of(all)));
    }

    /** Sends the draft to its examination; {@code version} is the one that the person worked on. */
    public TierFinding send(WorkItemId task, long version, AidDraft draft) {
        WorkItem item = work.begin(task, AidPackageProcess.DRAFT);
        AidPackage aid = store.found(item.caseNumber());
        rules.requireComplete(aid.direction(), draft);
        List<Change> changes = new ArrayList<>(revise(aid, version, draft));
        TierFinding tier = tiering.of(aid.value());
        Change.of("aid.tier", aid.tier(), tier.tier()).ifPresent(changes::add);
        work.complete(item, StepDone.at(item.step()).with(changes), (number, by) -> {
            aid.sent(tier.tier());
            store.keep(aid);
            decisions.authored(number, by);
            decisions.beginRound(number, draft.content());
            store.sent(number, decisions.of(number).round());
            opening.number(number, by);
        });
        return tier;
    }

    private List<Change> revise(AidPackage aid, long version, AidDraft draft) {
        if (aid.revision() != version) {
            throw ChangedMeanwhile.because("aid.rejection.changedMeanwhile");
        }
        if (rules.deskOf(draft.partner()) != aid.desk()) {
            throw Rejection.of("parties", "aid.rejection.otherDesk");
        }
        List<Change> said = AidField.changes(aid.content(), draft.content());
        List<Change> goods = store.keepGoodsAndParties(aid, draft);
        AidValue value = rules.valueOf(draft.content(), LineTotals.of(draft.lines()));
        List<Change> changes = new ArrayList<>(said);
        changes.addAll(goods);
        Change.of("aid.valueCny", aid.value().cny(), value.cny()).ifPresent(changes::add);
        if (changes.isEmpty()) {
            return changes;
        }
        changes.addAll(gates.outdated(aid.number(), aid.draftingSince(), !goods.isEmpty()));
        aid.revise(draft.content(), value);
        decisions.authored(aid.number(), signedIn.person());
        store.keep(aid);
        opening.name(aid, draft);
        return changes;
    }
}
