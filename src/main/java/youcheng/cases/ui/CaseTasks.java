package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import youcheng.workflow.WorkItem;

/** What the page of a case offers about a task that waits: the way to it, what happened to it, what keeps it moving. */
public interface CaseTasks {

    /** What the signed-in person sees beside this task; {@code again} shows the page anew. */
    List<Component> of(WorkItem item, Runnable again);
}
