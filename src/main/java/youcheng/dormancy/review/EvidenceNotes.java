package youcheng.dormancy.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What an officer adds to the evidence that the portal has.
 *
 * @param contacts who of the partner's people is still in post, and how that was found out
 * @param effort what the relationship cost so far, in money and work
 * @param remarks what else those who decide should know
 */
@Embeddable
public record EvidenceNotes(
        @Column(name = "evidence_contacts") String contacts,
        @Column(name = "evidence_effort") String effort,
        @Column(name = "evidence_remarks") String remarks) {

    /** Nothing yet. */
    static EvidenceNotes none() {
        return new EvidenceNotes("", "", "");
    }
}
