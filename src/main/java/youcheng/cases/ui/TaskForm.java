package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import youcheng.workflow.WorkItem;

/** The form of one kind of work item; the feature whose process it is contributes it. */
public interface TaskForm {

    /** Id of the process. */
    String process();

    /** The step of the model that it is for. */
    String step();

    /** Makes the form for somebody who may do this work item. */
    Component create(WorkItem item, WorkFrame frame);
}
