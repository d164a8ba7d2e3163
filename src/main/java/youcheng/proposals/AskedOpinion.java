package youcheng.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A supervisor asked somebody for one more opinion (加签).
 *
 * @param round in which round, from 1
 * @param person account id of whoever is asked
 * @param group the group in which they are asked, and in which somebody else may stand in for them
 * @param question what about
 * @param askedBy account id of the supervisor
 * @param askedAt when
 */
@Embeddable
public record AskedOpinion(
        @Column(name = "round_number") int round,
        long person,
        @Column(name = "candidate_group") String group,
        String question,
        long askedBy,
        Instant askedAt) {}
