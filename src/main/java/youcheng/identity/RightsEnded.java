package youcheng.identity;

/** An account was closed, or lost roles or desks; told after the change is stored. */
public record RightsEnded(long accountId) {}
