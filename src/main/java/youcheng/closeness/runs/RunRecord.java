package youcheng.closeness.runs;

import java.time.Instant;
import java.time.LocalDate;
import youcheng.closeness.score.RunResult;
import youcheng.register.RelationshipId;

/**
 * A stored run of the score.
 *
 * @param id its key
 * @param relationship whose closeness it is
 * @param on the day for which it was computed
 * @param at when it was computed
 * @param policyVersion by which version of the policy
 * @param formulaVersion by which version of the formula
 * @param result what it came to
 */
public record RunRecord(
        long id,
        RelationshipId relationship,
        LocalDate on,
        Instant at,
        int policyVersion,
        int formulaVersion,
        RunResult result) {}
