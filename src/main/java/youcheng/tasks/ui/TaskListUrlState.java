package youcheng.tasks.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.cases.conditions.TaskConditions;
import youcheng.identity.Desk;
import youcheng.tasks.list.TaskFilter;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;

/** What the list of tasks shows, as the address says it. */
final class TaskListUrlState {

    /** What the address says where everything is asked for, and not the filter with which the list opens. */
    static final UrlParameter.Said EVERYTHING = new UrlParameter.Said("scope", Scope.ALL.name());

    private static final UrlParameter<Scope> SCOPE = UrlParameter.choice(EVERYTHING.name(), Scope.class, Scope.ALL);
    private static final UrlParameter<Boolean> LATE = UrlParameter.flag("late", "1");
    private static final UrlParameter<String> PROCESS = UrlParameter.text("process");
    private static final UrlChoice<Desk> DESK = UrlChoice.of("desk", Desk.class);
    private static final UrlParameter<String> WHERE = UrlParameter.text("where");
    private static final UrlParameter<Sort> SORT = UrlParameter.choice("sort", Sort.class, Sort.DUE);
    private static final UrlParameter<Set<DueGroup>> FOLDED = UrlParameter.choices("folded", DueGroup.class);

    private TaskListUrlState() {}

    static TaskListState read(QueryParameters query) {
        String process = PROCESS.read(query);
        TaskFilter filter = new TaskFilter(
                SCOPE.read(query),
                UrlParameter.SEARCH.read(query),
                LATE.read(query),
                process.isEmpty() ? null : process,
                DESK.read(query),
                TaskConditions.read(WHERE.read(query)),
                SORT.read(query),
                UrlParameter.ASCENDING.read(query),
                List.of());
        return new TaskListState(filter, FOLDED.read(query));
    }

    static UrlState of(TaskListState shown) {
        TaskFilter filter = shown.filter();
        String process = filter.process();
        return UrlState.of(
                SCOPE.says(filter.scope()),
                UrlParameter.SEARCH.says(filter.text()),
                LATE.says(filter.onlyLate()),
                PROCESS.says(process == null ? "" : process),
                DESK.says(filter.desk()),
                WHERE.says(filter.where().written()),
                SORT.says(filter.sort()),
                UrlParameter.ASCENDING.says(filter.ascending()),
                FOLDED.says(shown.folded()));
    }
}
