package youcheng.register;

/** A signed relationship ended; told within the transaction in which it did. */
public record RelationshipEnded(RelationshipId relationship) {}
