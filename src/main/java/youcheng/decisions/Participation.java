package youcheng.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What somebody was in a case (参与).
 *
 * @param person their account id
 * @param part as what they took part
 * @param round in which round, from 1; 0 where the round is not known, or lies before the first
 */
@Embeddable
record Participation(
        @Column(name = "account_id") long person,
        @Enumerated(EnumType.STRING) Part part,
        @Column(name = "round_number") int round) {}
