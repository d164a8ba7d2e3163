package youcheng.register.keeping;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Rejection;
import youcheng.register.ExistingRelationships.Cause;
import youcheng.register.RelationshipCompleting;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.RelationshipTaking.OfferedRelationship;

/** Completes relationships that are on record, and takes that back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CompletedRelationships implements RelationshipCompleting {

    private final RelationshipWriting writing;
    private final CompletionRules rules;
    private final AgreementsOnRecord papers;

    CompletedRelationships(RelationshipWriting writing, CompletionRules rules, AgreementsOnRecord papers) {
        this.writing = writing;
        this.rules = rules;
        this.papers = papers;
    }

    /** A refusal is told and not thrown: whoever only looks goes on with their transaction. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public CompletionLook look(RelationshipId id, OfferedRelationship offered) {
        try {
            RelationshipRecord before = writing.record(id);
            return new CompletionLook(
                    before, rules.completed(before, offered), papers.missing(id, offered.agreements()), List.of());
        } catch (Rejection refused) {
            return new CompletionLook(null, null, List.of(), refused.all());
        }
    }

    @Override
    public RelationshipCompletion complete(RelationshipId id, OfferedRelationship offered, Cause cause) {
        RelationshipRecord before = writing.record(id);
        boolean filled = writing.write(rules.completed(before, offered), cause.event("relationship.completed"));
        List<Long> added = papers.enter(id, papers.missing(id, offered.agreements()), cause);
        return new RelationshipCompletion(before, filled, added);
    }

    @Override
    public void takeBack(RelationshipId id, RelationshipCompletion completion, Cause cause) {
        papers.takeBack(id, completion.agreements(), cause);
        if (completion.filled()) {
            writing.write(completion.before(), cause.event("relationship.completionTakenBack"));
        }
    }
}
