package youcheng.register;

/** What is recorded of when a relationship in force was established, or of its tier, is told otherwise; told within the transaction in which it is. */
public record RelationshipCorrected(RelationshipId relationship) {}
