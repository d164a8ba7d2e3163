package youcheng.register;

import java.util.List;

/** Two relationships became one, or two again; whoever did that has locked both. */
public record RelationshipsMerged(List<RelationshipId> relationships) {}
