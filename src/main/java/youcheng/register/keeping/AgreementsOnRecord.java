package youcheng.register.keeping;

import java.util.List;
import youcheng.register.ExistingRelationships;
import youcheng.register.RecordedAgreement;
import youcheng.register.RelationshipId;

/** Enters the agreements of a relationship that exists already, in the transaction that enters or completes it. */
public interface AgreementsOnRecord {

    /** Those of these of whose title the relationship has none, however it is spelt. */
    List<RecordedAgreement> missing(RelationshipId relationship, List<RecordedAgreement> agreements);

    /** Enters these, each with an entry in the relationship's chain; their keys. */
    List<Long> enter(
            RelationshipId relationship, List<RecordedAgreement> agreements, ExistingRelationships.Cause cause);

    /** Takes these back that were entered and of which nothing became since, each with an entry in the chain. */
    void takeBack(RelationshipId relationship, List<Long> keys, ExistingRelationships.Cause cause);
}
