package youcheng.tasks.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import youcheng.base.ui.UrlState;
import youcheng.identity.Desk;
import youcheng.tasks.TaskFilter;
import youcheng.workflow.DueGroup;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;

/** What the list of tasks shows, as the address says it; what it says wrongly is as if it said nothing. */
final class TaskListUrlState {

    private static final String SCOPE = "scope";
    private static final String TEXT = "q";
    private static final String LATE = "late";
    private static final String PROCESS = "process";
    private static final String DESK = "desk";
    private static final String FOLDED = "folded";
    private static final String BETWEEN = ".";
    private static final String YES = "1";
    private static final String SORT = "sort";
    private static final String DIRECTION = "dir";
    private static final String DESCENDING = "desc";

    private TaskListUrlState() {}

    static TaskListState read(QueryParameters query) {
        String process = UrlState.read(query, PROCESS);
        TaskFilter filter = new TaskFilter(
                Objects.requireNonNullElse(UrlState.read(query, SCOPE, Scope.class), Scope.ALL),
                UrlState.read(query, TEXT),
                UrlState.read(query, LATE).equals(YES),
                process.isEmpty() ? null : process,
                UrlState.read(query, DESK, Desk.class),
                Objects.requireNonNullElse(UrlState.read(query, SORT, Sort.class), Sort.DUE),
                !UrlState.read(query, DIRECTION).equals(DESCENDING));
        Set<String> folded = Set.of(UrlState.read(query, FOLDED).split("\\."));
        return new TaskListState(
                filter,
                Arrays.stream(DueGroup.values())
                        .filter(group -> folded.contains(group.name()))
                        .collect(Collectors.toSet()));
    }

    static Map<String, String> write(TaskListState shown) {
        TaskFilter filter = shown.filter();
        Map<String, String> state = new LinkedHashMap<>();
        state.put(SCOPE, filter.scope() == Scope.ALL ? "" : filter.scope().name());
        state.put(TEXT, filter.text());
        state.put(LATE, filter.onlyLate() ? YES : "");
        state.put(PROCESS, Objects.requireNonNullElse(filter.process(), ""));
        state.put(DESK, filter.desk() == null ? "" : filter.desk().name());
        state.put(SORT, filter.sort() == Sort.DUE ? "" : filter.sort().name());
        state.put(DIRECTION, filter.ascending() ? "" : DESCENDING);
        state.put(FOLDED, shown.folded().stream().sorted().map(DueGroup::name).collect(Collectors.joining(BETWEEN)));
        return state;
    }
}
