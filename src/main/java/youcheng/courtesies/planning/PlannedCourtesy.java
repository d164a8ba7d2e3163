package youcheng.courtesies.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.register.RelationshipId;

/** A courtesy of a relationship that somebody made a planned item of. */
@Entity
@Table(name = "planned_courtesy")
class PlannedCourtesy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long relationshipId;
    private String courtesyKey;
    private String caseNumber;

    /** For JPA, which fills the fields. */
    protected PlannedCourtesy() {}

    PlannedCourtesy(RelationshipId relationship, String courtesyKey, CaseNumber number) {
        this.relationshipId = relationship.value();
        this.courtesyKey = courtesyKey;
        this.caseNumber = number.value();
    }

    RelationshipId relationship() {
        return new RelationshipId(relationshipId);
    }

    String courtesyKey() {
        return courtesyKey;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }
}
