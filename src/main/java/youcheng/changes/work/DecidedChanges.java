package youcheng.changes.work;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.decisions.DecidedProcess;
import youcheng.decisions.DecisionModel;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.identity.Person;
import youcheng.identity.Role;

/** What changes of relationships tell to those who decide, and hear of their decisions. */
@Component
class DecidedChanges implements DecidedProcess {

    private final RelationshipChangeRepository changes;
    private final ChangeRules rules;

    DecidedChanges(RelationshipChangeRepository changes, ChangeRules rules) {
        this.changes = changes;
        this.rules = rules;
    }

    @Override
    public DecisionModel model() {
        return RelationshipChangeProcess.MODEL;
    }

    @Override
    public String officers(CaseNumber number) {
        return group(Role.OFFICER, number);
    }

    @Override
    public String supervisors(CaseNumber number) {
        return group(Role.SUPERVISOR, number);
    }

    @Override
    public boolean mayBeReviewedTogether() {
        return true;
    }

    @Override
    public Stage stageOf(CaseNumber number) {
        return found(number).stage();
    }

    @Override
    public void reviewed(CaseNumber number, Review outcome) {
        keep(number, change -> change.reviewed(outcome));
    }

    @Override
    public void decided(CaseNumber number, Municipal outcome) {
        keep(number, change -> change.decided(outcome));
    }

    @Override
    public void recalled(CaseNumber number) {
        keep(number, RelationshipChange::recalled);
    }

    @Override
    public void stopped(CaseNumber number) {
        keep(number, RelationshipChange::stopped);
    }

    private String group(Role role, CaseNumber number) {
        return Person.group(role, rules.deskOf(found(number).relationship()));
    }

    private void keep(CaseNumber number, Consumer<RelationshipChange> how) {
        RelationshipChange change = found(number);
        how.accept(change);
        changes.saveAndFlush(change);
    }

    private RelationshipChange found(CaseNumber number) {
        return changes.findByCaseNumber(number.value()).orElseThrow();
    }
}
