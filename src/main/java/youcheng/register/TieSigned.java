package youcheng.register;

/** A tie was signed and counts from now on; told within the transaction in which it was. */
public record TieSigned(RelationshipId tie) {}
