package youcheng.tasks.live;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import youcheng.base.NewsOfThisNode;
import youcheng.workflow.TaskDone;
import youcheng.workflow.TaskGiven;
import youcheng.workflow.TaskMarked;
import youcheng.workflow.WorkItemId;

/** What became of tasks in this process. */
@Component
class TaskNewsOfThisNode extends NewsOfThisNode<WorkItemId> implements TaskNews {

    TaskNewsOfThisNode() {
        super("task-news");
    }

    @EventListener
    void given(TaskGiven task) {
        tellOnceStored(task.task());
    }

    @EventListener
    void done(TaskDone task) {
        tellOnceStored(task.task());
    }

    @EventListener
    void marked(TaskMarked task) {
        tellOnceStored(task.task());
    }
}
