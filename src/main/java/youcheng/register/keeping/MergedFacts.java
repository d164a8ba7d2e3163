package youcheng.register.keeping;

import java.util.Map;
import java.util.function.Function;
import youcheng.register.RelationshipRecord;

/** What holds of two relationships that become one. */
final class MergedFacts {

    private MergedFacts() {}

    /** Of each part what somebody chose, and otherwise what is known, and what is in force. */
    static RelationshipRecord of(
            RelationshipRecord first, RelationshipRecord second, Map<RelationshipPart, Boolean> ofOther) {
        Function<RelationshipPart, RelationshipRecord> from =
                part -> ofOther.getOrDefault(part, part.isOfSecond(first, second)) ? second : first;
        RelationshipRecord tier = from.apply(RelationshipPart.TIER);
        RelationshipRecord standing = from.apply(RelationshipPart.STANDING);
        RelationshipRecord established = from.apply(RelationshipPart.ESTABLISHED);
        RelationshipRecord source = from.apply(RelationshipPart.SOURCE);
        RelationshipRecord word = from.apply(RelationshipPart.PARTNER_WORD);
        return new RelationshipRecord(
                first.id(),
                first.city(),
                first.district(),
                established.countryThen(),
                tier.tier(),
                standing.status(),
                standing.ending(),
                established.established(),
                standing.ended(),
                source.source(),
                source.confidence(),
                from.apply(RelationshipPart.NOTE).note(),
                word.partnerWord(),
                word.partnerWordSource(),
                standing.endedBecause(),
                standing.endedProof(),
                tier.tierSince(),
                tier.tierProof(),
                first.version());
    }
}
