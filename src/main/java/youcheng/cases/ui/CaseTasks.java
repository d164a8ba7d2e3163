package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import youcheng.base.CaseNumber;
import youcheng.workflow.WorkItem;

/** What the page of a case offers about tasks that wait: the way to them, what happened to them, what keeps them moving. */
public interface CaseTasks {

    /** What the signed-in person sees beside each of these tasks of a case; {@code again} shows the page anew. */
    Function<WorkItem, List<Component>> of(CaseNumber number, List<WorkItem> waiting, Runnable again);
}
