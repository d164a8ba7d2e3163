package youcheng.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Where a work item stands in a list.
 *
 * @param position from 1
 * @param length how long the list is
 * @param previous the one before, or null
 * @param next the one after, or null
 */
public record InboxPlace(
        long position,
        long length,
        @Nullable WorkItemId previous,
        @Nullable WorkItemId next) {}
