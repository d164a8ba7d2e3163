package youcheng.closeness;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.closeness.policy.Policies;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.runs.HistoryStore;
import youcheng.closeness.runs.StandingStore;
import youcheng.register.RelationshipId;

/** Reading closeness and activity; open to everybody in the office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class ClosenessReading {

    private final StandingStore standings;
    private final HistoryStore histories;
    private final Policies policies;

    ClosenessReading(StandingStore standings, HistoryStore histories, Policies policies) {
        this.standings = standings;
        this.histories = histories;
        this.policies = policies;
    }

    /**
     * What the scoring rules in force say of letters.
     *
     * @param version their version
     * @param letterDays calendar days after which a letter counts as unanswered
     */
    public record LetterRule(int version, int letterDays) {}

    /** How long the answer to a letter is awaited, by the rules in force. */
    public LetterRule letterRule() {
        PolicyVersion current = policies.current();
        return new LetterRule(current.version(), current.policy().letterDays());
    }

    /** Where every relationship stands that was ever scored. */
    public List<Standing> standings() {
        return standings.all();
    }

    /** Where these relationships stand, as far as they were ever scored. */
    public List<Standing> standings(Collection<RelationshipId> relationships) {
        return standings.of(relationships);
    }

    /** Where this relationship stands; empty where it was never scored, since it is not in force. */
    public Optional<Standing> standing(RelationshipId relationship) {
        return standings.find(relationship);
    }

    /** How close this relationship was year by year; empty where it was never scored. */
    public Optional<ClosenessHistory> history(RelationshipId relationship) {
        return histories.find(relationship);
    }

    /** How silence is counted by the policy in force. */
    public SilenceRules silenceRules() {
        return new SilenceRules(policies.current().policy());
    }
}
