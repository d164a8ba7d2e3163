package youcheng.decisions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.Signature;

/**
 * A supervisor asked somebody for an additional opinion (加签).
 *
 * @param round in which round, from 1
 * @param person account id of whoever is asked
 * @param group the group in which they are asked, and in which somebody else may stand in for them
 * @param question what about
 * @param askedBy the supervisor, and for whom they asked
 * @param askedAt when
 * @param recalledBy the supervisor who asks no longer, or null
 * @param recalledAt since when nobody is asked any more, or null
 */
@Embeddable
public record AskedOpinion(
        @Column(name = "round_number") int round,
        long person,
        @Column(name = "candidate_group") String group,
        String question,

        @AttributeOverride(name = "account", column = @Column(name = "asked_by"))
        @AttributeOverride(name = "deputy", column = @Column(name = "asked_deputy"))
        Signature askedBy,

        Instant askedAt,

        @AttributeOverride(name = "account", column = @Column(name = "recalled_by"))
        @AttributeOverride(name = "deputy", column = @Column(name = "recalled_deputy"))
        @Nullable
        Signature recalledBy,

        @Nullable Instant recalledAt) {

    /** Somebody is asked. */
    static AskedOpinion of(int round, long person, String group, String question, Actor askedBy, Instant askedAt) {
        return new AskedOpinion(round, person, group, question, Signature.of(askedBy), askedAt, null, null);
    }

    AskedOpinion recalled(Actor by, Instant at) {
        return new AskedOpinion(round, person, group, question, askedBy, askedAt, Signature.of(by), at);
    }

    /** Whether the supervisor asks no longer. */
    public boolean isRecalled() {
        return recalledAt != null;
    }
}
