package youcheng.register.keeping;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.register.ExistingRelationships.Cause;
import youcheng.register.RecordedRelationship;
import youcheng.register.RelationshipCorrecting;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/** Corrects relationships that are on record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CorrectedRelationships implements RelationshipCorrecting {

    private final RelationshipWriting writing;
    private final CompletionRules rules;

    CorrectedRelationships(RelationshipWriting writing, CompletionRules rules) {
        this.writing = writing;
        this.rules = rules;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public RelationshipRecord look(RelationshipId id, RecordedRelationship said) {
        return rules.corrected(writing.record(id), said);
    }

    @Override
    public void correct(RelationshipId id, RecordedRelationship said, Cause cause) {
        writing.write(look(id, said), cause.event("relationship.corrected"));
    }
}
