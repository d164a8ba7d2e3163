package youcheng.audit;

import java.time.Instant;

/**
 * One entry of a chain as people read it. A redacted personal value reads as an empty text.
 *
 * @param chain the chain it stands in
 * @param sequence its place in the chain, from 1
 * @param at when, in UTC, to the microsecond
 * @param event what was done
 * @param hash the entry's own hash, in hex
 */
public record TrailEntry(Chain chain, long sequence, Instant at, AuditEvent event, String hash) {}
