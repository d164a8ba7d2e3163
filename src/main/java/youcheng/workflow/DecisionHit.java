package youcheng.workflow;

/**
 * One rule of a decision table that matched.
 *
 * @param effect what follows, e.g. {@code BLOCKS}
 * @param reason key of the reason
 */
public record DecisionHit(String effect, String reason) {}
