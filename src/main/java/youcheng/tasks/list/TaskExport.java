package youcheng.tasks.list;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.OfficeWork;
import youcheng.identity.SignedIn;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxKey;
import youcheng.workflow.InboxPage;
import youcheng.workflow.InboxPart;
import youcheng.workflow.WorkItem;

/** Hands out the list of tasks for a file, which leaves the portal; each time is on record in the access log. */
@Service
@OfficeWork
public class TaskExport {

    private static final int AT_ONCE = 1000;

    private final TaskList tasks;
    private final ExportLog exports;
    private final SignedIn signedIn;

    TaskExport(TaskList tasks, ExportLog exports, SignedIn signedIn) {
        this.tasks = tasks;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /**
     * What the filter wants, group by group as the list stands on the screen. {@code as} is how the person asked for it,
     * for the access log.
     */
    public ExportRows<WorkItem> export(TaskFilter filter, String as) {
        return exports.handOutParts(
                new ExportLog.TakenList(
                        "access.tasksExported", signedIn.person().asActor(), as, tasks.count(filter)),
                part -> read(filter, part));
    }

    /** Each part begins behind the last row of the one before, so that the last comes as soon as the first. */
    private void read(TaskFilter filter, Consumer<List<WorkItem>> part) {
        TaskGroups groups = tasks.groups(filter);
        for (DueGroup group : groups.order()) {
            InboxKey last = null;
            do {
                InboxPage page = page(filter, groups, group, last);
                part.accept(page.items());
                last = page.keys().isEmpty() ? null : page.keys().getLast();
            } while (last != null);
        }
    }

    private InboxPage page(TaskFilter filter, TaskGroups groups, DueGroup group, @Nullable InboxKey after) {
        return tasks.page(filter, groups.borders(), group, new InboxPart(after, 0, AT_ONCE, groups.count(group)));
    }
}
