package youcheng.tasks;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import youcheng.cases.WorkDesk;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;

/** What is looked for in the task list, as the address says it; what it says wrongly is as if it said nothing. */
record TaskFilterAddress(WorkDesk.Filter filter) {

    static TaskFilterAddress parse(QueryParameters query) {
        return new TaskFilterAddress(new WorkDesk.Filter(
                constant(Scope.values(), query.getSingleParameter("scope")).orElse(Scope.ALL),
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("late").isPresent(),
                constant(Sort.values(), query.getSingleParameter("sort")).orElse(Sort.DUE),
                query.getSingleParameter("desc").isEmpty()));
    }

    /** The query string with its question mark; empty for the list as it opens. */
    static String of(WorkDesk.Filter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.scope() != Scope.ALL) {
            parameters.put("scope", filter.scope().name().toLowerCase(Locale.ROOT));
        }
        if (!filter.text().isBlank()) {
            parameters.put("q", filter.text());
        }
        if (filter.onlyLate()) {
            parameters.put("late", "1");
        }
        if (filter.sort() != Sort.DUE) {
            parameters.put("sort", filter.sort().name().toLowerCase(Locale.ROOT));
        }
        if (!filter.ascending()) {
            parameters.put("desc", "1");
        }
        return parameters.isEmpty()
                ? ""
                : "?" + QueryParameters.simple(parameters).getQueryString();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, Optional<String> name) {
        return Arrays.stream(all)
                .filter(each -> name.filter(each.name()::equalsIgnoreCase).isPresent())
                .findFirst();
    }
}
