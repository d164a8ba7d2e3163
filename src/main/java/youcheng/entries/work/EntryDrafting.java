package youcheng.entries.work;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** What a supervisor enters of a relationship that exists already, or corrects; somebody else confirms it. */
@Service
@RolesAllowed(Roles.SUPERVISOR)
@Transactional
public class EntryDrafting {

    private final RelationshipEntryRepository entries;
    private final EntryRules rules;
    private final CorrectionRules corrections;
    private final EntryOpening opening;
    private final DecisionFiles decisions;
    private final StepWork work;
    private final Cases cases;
    private final SignedIn signedIn;

    EntryDrafting(
            RelationshipEntryRepository entries,
            EntryRules rules,
            CorrectionRules corrections,
            EntryOpening opening,
            DecisionFiles decisions,
            StepWork work,
            Cases cases,
            SignedIn signedIn) {
        this.entries = entries;
        this.rules = rules;
        this.corrections = corrections;
        this.opening = opening;
        this.decisions = decisions;
        this.work = work;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    /**
     * Opens a case with this entry, which goes to the supervisors at once to be confirmed. Refused to whom is no supervisor of
     * the desk of the partner's country, and where the register has the relationship already.
     */
    public CaseNumber enter(EntryContent typed) {
        Person person = signedIn.person();
        ReadEntry entry = rules.read(typed, person);
        EntryContent content = entry.content();
        Bilingual partner = new Bilingual(content.partnerNameZh(), content.partnerNameEn());
        return opening.open(
                new EntryOpening.Opened(
                        partner,
                        List.of(partner.chinese(), partner.english()),
                        content,
                        entry.desk(),
                        "entry.begun",
                        EntryField.changes(null, content)),
                person,
                begun -> begun);
    }

    /**
     * Opens a case with this correction of what the register says of a relationship, which goes to the supervisors at once to be
     * confirmed. Refused to whom is no supervisor of its desk, where nothing is corrected, and where the relationship is not
     * in the version that they saw.
     */
    public CaseNumber correct(RelationshipId id, long version, EntryContent typed) {
        RelationshipRecord known = corrections.lock(id, version);
        Person person = signedIn.person();
        EntryContent onRecord = corrections.onRecord(known);
        ReadEntry read = corrections.read(known, typed, person);
        Bilingual partner =
                new Bilingual(onRecord.partnerNameZh() + " · 更正登记", onRecord.partnerNameEn() + " · correction");
        return opening.open(
                new EntryOpening.Opened(
                        partner,
                        corrections.names(known),
                        read.content(),
                        read.desk(),
                        "entry.correctionBegun",
                        EntryField.changes(onRecord, read.content())),
                person,
                begun -> begun.correcting(known));
    }

    /** Sends an entry again that was returned or recalled; a correction of the relationship as it stands now. */
    public void send(WorkItemId task, EntryContent typed) {
        WorkItem item = work.begin(task, RelationshipEntryProcess.DRAFT);
        RelationshipEntry entry =
                entries.findByCaseNumber(item.caseNumber().value()).orElseThrow();
        ReadEntry read = read(entry, typed);
        EntryContent before =
                decisions.rounds(item.caseNumber(), EntryContent.class).getLast();
        StepDone done = StepDone.at(item.step()).with(EntryField.changes(before, read.content()));
        work.complete(item, done, (number, by) -> {
            entry.sent(read.desk());
            entries.saveAndFlush(entry);
            cases.belongsTo(number, read.desk());
            decisions.authored(number, by);
            decisions.beginRound(number, read.content());
        });
    }

    private ReadEntry read(RelationshipEntry entry, EntryContent typed) {
        RelationshipId corrected = entry.corrected();
        return corrected == null ? rules.read(typed, signedIn.person()) : readAnew(entry, corrected, typed);
    }

    /** It is compared with the relationship as it is now. */
    private ReadEntry readAnew(RelationshipEntry entry, RelationshipId corrected, EntryContent typed) {
        RelationshipRecord known = corrections.lock(corrected);
        entry.correcting(known);
        return corrections.read(known, typed, signedIn.person());
    }
}
