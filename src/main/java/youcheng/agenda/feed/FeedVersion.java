package youcheng.agenda.feed;

import java.time.Instant;

/**
 * How often a date of somebody's feed changed since it first stood there.
 *
 * @param changes how often
 * @param changedAt when it last did, or came up
 */
public record FeedVersion(int changes, Instant changedAt) {}
