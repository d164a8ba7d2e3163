package youcheng.register;

import java.util.List;

/** Reading the agreements of a relationship, for other modules; open to everybody in the office. */
public interface RelationshipAgreements {

    /** The agreements of this relationship as they stand today, the first signed first. */
    List<AgreementSummary> summaries(RelationshipId relationship);
}
