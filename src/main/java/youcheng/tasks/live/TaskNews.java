package youcheng.tasks.live;

import youcheng.base.LiveNews;
import youcheng.workflow.WorkItemId;

/** Tells open windows that something became of a task. */
public interface TaskNews extends LiveNews<WorkItemId> {}
