package youcheng.register;

/** A relationship was signed and counts from now on; told within the transaction in which it was. */
public record RelationshipSigned(RelationshipId relationship) {}
