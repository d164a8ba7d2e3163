package youcheng.tasks.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import youcheng.base.ui.UrlState;
import youcheng.tasks.TaskService;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;

/** What is looked for in the task list, as the address says it; what it says wrongly is as if it said nothing. */
final class TaskFilterUrlState {

    private static final String SCOPE = "scope";
    private static final String TEXT = "q";
    private static final String LATE = "late";
    private static final String YES = "1";
    private static final String SORT = "sort";
    private static final String DIRECTION = "dir";
    private static final String DESCENDING = "desc";

    private TaskFilterUrlState() {}

    static TaskService.Filter read(QueryParameters query) {
        return new TaskService.Filter(
                Objects.requireNonNullElse(UrlState.read(query, SCOPE, Scope.class), Scope.ALL),
                UrlState.read(query, TEXT),
                UrlState.read(query, LATE).equals(YES),
                Objects.requireNonNullElse(UrlState.read(query, SORT, Sort.class), Sort.DUE),
                !UrlState.read(query, DIRECTION).equals(DESCENDING));
    }

    static Map<String, String> write(TaskService.Filter filter) {
        Map<String, String> state = new LinkedHashMap<>();
        state.put(SCOPE, filter.scope() == Scope.ALL ? "" : filter.scope().name());
        state.put(TEXT, filter.text());
        state.put(LATE, filter.onlyLate() ? YES : "");
        state.put(SORT, filter.sort() == Sort.DUE ? "" : filter.sort().name());
        state.put(DIRECTION, filter.ascending() ? "" : DESCENDING);
        return state;
    }
}
