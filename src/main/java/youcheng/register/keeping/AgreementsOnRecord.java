package youcheng.register.keeping;

import java.util.List;
import youcheng.register.ExistingRelationships;
import youcheng.register.RecordedAgreement;
import youcheng.register.RelationshipId;

/** Enters the agreements of a relationship that exists already, in the transaction that enters it. */
public interface AgreementsOnRecord {

    /** Enters these, each with an entry in the relationship's chain. */
    void enter(RelationshipId relationship, List<RecordedAgreement> agreements, ExistingRelationships.Cause cause);
}
