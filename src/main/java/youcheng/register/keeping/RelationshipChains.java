package youcheng.register.keeping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.ToldState;
import youcheng.audit.Verification.Difference;
import youcheng.register.Ending;
import youcheng.register.LegalStatus;
import youcheng.register.OwnDistrict;
import youcheng.register.RelationshipRecord;

/** Every relationship has a chain, and stands as the chain says. */
@Component
class RelationshipChains implements ChainedSubjects {

    private static final String STATUS = "relationship.status";
    private static final String TIER = "relationship.tier";
    private static final String ENDING = "relationship.ending";
    private static final String ESTABLISHED = "relationship.established";
    private static final String ENDED = "relationship.ended";
    private static final String PARTNER_WORD = "relationship.partnerWord";
    private static final String ENDED_BECAUSE = "relationship.endedBecause";
    private static final String ENDED_PROOF = "relationship.endedProof";
    private static final String TIER_SINCE = "relationship.tierSince";
    private static final String TIER_PROOF = "relationship.tierProof";
    private static final String COUNTRY_THEN = "relationship.countryThen";
    private static final String DISTRICT_ZH = "relationship.districtZh";
    private static final String DISTRICT_EN = "relationship.districtEn";
    private static final Set<String> FIELDS = Set.of(
            STATUS,
            TIER,
            ENDING,
            ESTABLISHED,
            ENDED,
            PARTNER_WORD,
            ENDED_BECAUSE,
            ENDED_PROOF,
            TIER_SINCE,
            TIER_PROOF,
            COUNTRY_THEN,
            DISTRICT_ZH,
            DISTRICT_EN);

    private final RelationshipRepository relationships;

    RelationshipChains(RelationshipRepository relationships) {
        this.relationships = relationships;
    }

    @Override
    public boolean covers(Chain chain) {
        return ChainKind.of(chain).filter(ChainKind.RELATIONSHIP::equals).isPresent();
    }

    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return relationships.idsAfter(after == null ? 0 : id(after), Limit.of(limit)).stream()
                .map(Chain::ofRelationship)
                .toList();
    }

    @Override
    public Follower follow(Chain chain) {
        return new RelationshipFollower(id(chain));
    }

    /** An id that somebody made up is none. */
    private static long id(Chain chain) {
        String id = ChainKind.RELATIONSHIP.subjectOf(chain);
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    private final class RelationshipFollower implements Follower {

        private final long relationship;
        private final ToldState told = new ToldState(FIELDS);

        RelationshipFollower(long relationship) {
            this.relationship = relationship;
        }

        @Override
        public void read(AuditEvent event) {
            told.read(event);
            boolean takenOverAsEnded = event.action().equals("relationship.recorded")
                    && LegalStatus.ENDED.name().equals(told.of(STATUS));
            if (takenOverAsEnded) {
                told.put(ENDING, Ending.TERMINATED.name());
            }
            boolean ended = takenOverAsEnded || event.action().equals("relationship.terminated");
            if (ended && event.reason() != null) {
                told.put(ENDED_BECAUSE, event.reason().text());
            }
        }

        @Override
        public boolean exists() {
            return relationships.findById(relationship).isPresent();
        }

        @Override
        public List<Difference> differences() {
            Relationship stored = relationships.findById(relationship).orElse(null);
            if (stored == null) {
                return List.of(new Difference(STATUS, told.of(STATUS), null));
            }
            RelationshipRecord record = stored.record();
            Map<String, @Nullable Object> standing = new HashMap<>();
            standing.put(STATUS, record.status());
            standing.put(TIER, record.tier());
            standing.put(ENDING, record.ending());
            standing.put(ESTABLISHED, record.established());
            standing.put(ENDED, record.ended());
            standing.put(PARTNER_WORD, record.partnerWord());
            standing.put(ENDED_BECAUSE, record.endedBecause());
            standing.put(ENDED_PROOF, record.endedProof());
            standing.put(TIER_SINCE, record.tierSince());
            standing.put(TIER_PROOF, record.tierProof());
            standing.put(COUNTRY_THEN, record.countryThen());
            OwnDistrict district = record.district();
            standing.put(DISTRICT_ZH, district == null ? null : district.nameZh());
            standing.put(DISTRICT_EN, district == null ? null : district.nameEn());
            return told.differences(standing);
        }
    }
}
