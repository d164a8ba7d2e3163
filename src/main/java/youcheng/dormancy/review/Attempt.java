package youcheng.dormancy.review;

import java.time.LocalDate;
import youcheng.dormancy.evidence.Baseline;

/**
 * What a revival came to, for the record and for a next recommendation.
 *
 * @param evaluatedOn when that was said
 * @param then where the relationship stood when the revival was approved
 * @param now where it stood when it was evaluated
 * @param substantiveSince how many substantive two-way exchanges took place in between
 * @param outcome what it came to
 * @param reason why, in the officer's words
 */
public record Attempt(
        LocalDate evaluatedOn, Baseline then, Baseline now, int substantiveSince, Evaluation outcome, String reason) {}
