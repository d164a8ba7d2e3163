package youcheng.workflow;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items the work items
 * @param keys where each of them stands
 */
public record InboxPage(List<WorkItem> items, List<InboxKey> keys) {}
