package youcheng.changes.work;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Change;
import youcheng.base.Rejection;
import youcheng.changes.content.ChangeEffect;
import youcheng.changes.content.Notice;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.identity.Roles;
import youcheng.register.Relationships;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** What an officer records once a change was decided: the notice to the national association, with which it takes effect. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class ChangeRecording {

    private final RelationshipChangeRepository changes;
    private final ChangeRules rules;
    private final DecisionFiles decisions;
    private final StepWork work;
    private final Relationships relationships;

    ChangeRecording(
            RelationshipChangeRepository changes,
            ChangeRules rules,
            DecisionFiles decisions,
            StepWork work,
            Relationships relationships) {
        this.changes = changes;
        this.rules = rules;
        this.decisions = decisions;
        this.work = work;
        this.relationships = relationships;
    }

    /**
     * The national association was told; the register changes in the same transaction. Where another case changed the
     * relationship meanwhile, this one closes without effect, and needs no notice.
     */
    public ChangeEffect recordNotice(WorkItemId task, Notice typed) {
        WorkItem item = work.begin(task, RelationshipChangeProcess.RECORD_NOTICE);
        RelationshipChange change =
                changes.findByCaseNumber(item.caseNumber().value()).orElseThrow();
        relationships.lock(List.of(change.relationship()));
        ChangeEffect effect = rules.effectOf(change);
        DecisionRecord decision = decisions.of(item.caseNumber());
        if (effect == ChangeEffect.EFFECTED && decision.openConditions() > 0) {
            throw Rejection.because("changes.rejection.conditionsOpen", decision.openConditions());
        }
        boolean needless = effect == ChangeEffect.WITHOUT_EFFECT && typed.isEmpty();
        Notice notice = needless ? typed : rules.sent(typed, decidedOn(decision));
        StepDone done = StepDone.at(item.step())
                .outcome(effect)
                .with(Stream.of(
                                Change.of("change.noticeDate", null, notice.date()),
                                Change.of("change.noticeReference", null, notice.reference()))
                        .flatMap(Optional::stream)
                        .toList());
        work.complete(item, done, (number, by) -> {
            change.noticed(notice);
            changes.saveAndFlush(change);
        });
        return effect;
    }

    private static LocalDate decidedOn(DecisionRecord decision) {
        return Objects.requireNonNull(decision.municipalDecision().orElseThrow().date());
    }
}
