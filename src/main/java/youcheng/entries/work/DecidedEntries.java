package youcheng.entries.work;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.decisions.DecidedProcess;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.DecisionModel;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.entries.content.EntryContent;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Relationships;

/** What entries tell to those who confirm them, and hear of their decisions. */
@Component
class DecidedEntries implements DecidedProcess {

    private final RelationshipEntryRepository entries;
    private final EntryRules rules;
    private final CorrectionRules corrections;
    private final Relationships relationships;
    private final DecisionFiles decisions;

    DecidedEntries(
            RelationshipEntryRepository entries,
            EntryRules rules,
            CorrectionRules corrections,
            Relationships relationships,
            DecisionFiles decisions) {
        this.entries = entries;
        this.rules = rules;
        this.corrections = corrections;
        this.relationships = relationships;
        this.decisions = decisions;
    }

    @Override
    public DecisionModel model() {
        return RelationshipEntryProcess.MODEL;
    }

    /** Supervisors enter: the draft is theirs, at the desk of the partner's country. */
    @Override
    public String officers(CaseNumber number) {
        return Person.group(Role.SUPERVISOR, found(number).desk());
    }

    /** A desk may have a single supervisor: any second one of the office confirms. */
    @Override
    public String supervisors(CaseNumber number) {
        return Person.group(Role.SUPERVISOR);
    }

    @Override
    public Stage stageOf(CaseNumber number) {
        return found(number).stage();
    }

    @Override
    public boolean asksConditions() {
        return false;
    }

    /** What was right when it was sent need not be when it is confirmed: somebody else may have entered the same. */
    @Override
    public void reviewed(CaseNumber number, Review outcome) {
        if (outcome == Review.APPROVED) {
            RelationshipEntry entry = found(number);
            RelationshipId corrected = entry.corrected();
            if (corrected == null) {
                relationships.lockPartners();
                rules.requireNew(rules.read(content(number)));
            } else {
                requireSeen(entry, corrections.lock(corrected));
            }
        }
        keep(number, entry -> entry.reviewed(outcome));
    }

    private void requireSeen(RelationshipEntry entry, RelationshipRecord now) {
        if (!entry.hasSeen(now)) {
            throw Rejection.because("entries.rejection.changedSinceSent");
        }
        corrections.read(now, content(entry.number()));
    }

    private EntryContent content(CaseNumber number) {
        return decisions.rounds(number, EntryContent.class).getLast();
    }

    @Override
    public void recalled(CaseNumber number) {
        keep(number, RelationshipEntry::recalled);
    }

    @Override
    public void stopped(CaseNumber number) {
        keep(number, RelationshipEntry::stopped);
    }

    private void keep(CaseNumber number, Consumer<RelationshipEntry> how) {
        RelationshipEntry entry = found(number);
        how.accept(entry);
        entries.saveAndFlush(entry);
    }

    private RelationshipEntry found(CaseNumber number) {
        return entries.findByCaseNumber(number.value()).orElseThrow();
    }
}
