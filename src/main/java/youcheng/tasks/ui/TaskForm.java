package youcheng.tasks.ui;

import youcheng.workflow.WorkItem;

/** The form of one kind of work item; the feature whose process it is contributes it. */
public interface TaskForm {

    /** Whether it is the form of this step of this process. */
    boolean covers(String process, String step);

    /** Makes the form for somebody who may do this work item. */
    TaskPage create(WorkItem item, TaskFrame frame);
}
