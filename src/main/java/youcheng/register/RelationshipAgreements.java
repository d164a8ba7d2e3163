package youcheng.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reading the agreements of a relationship, for other modules; open to everybody in the office. */
public interface RelationshipAgreements {

    /** The agreements of this relationship as they stand today, the first signed first. */
    List<AgreementSummary> summaries(RelationshipId relationship);

    /** What the agreements of these relationships are called and about; a relationship without any is missing. */
    Map<RelationshipId, List<String>> words(Collection<RelationshipId> relationships);
}
