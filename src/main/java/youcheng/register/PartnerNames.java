package youcheng.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the partners of relationships are called, for those by whom something of theirs is found. */
public interface PartnerNames {

    /** All names of the partner of each of these relationships, in any language, now and formerly. */
    Map<RelationshipId, List<String>> of(Collection<RelationshipId> relationships);

    /** The relationships with these cities, ended ones too. */
    List<RelationshipId> relationshipsWith(Collection<CityId> cities);
}
