package youcheng.tasks.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/**
 * Where a person stood in a list when they opened a task from it: whoever comes back finds the same place, also where the
 * task is done and has left the list.
 *
 * @param list what the list's address said
 * @param position the task's place in it, from 1
 */
record ListPlace(String list, long position) {

    /** Remembers it for this window. */
    static void remember(QueryParameters list, long position) {
        ComponentUtil.setData(UI.getCurrent(), ListPlace.class, new ListPlace(said(list), position));
    }

    /** Where the person stood in this list; empty where they come from elsewhere. */
    static Optional<ListPlace> in(QueryParameters list) {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), ListPlace.class))
                .filter(place -> place.list.equals(said(list)));
    }

    private static String said(QueryParameters list) {
        return TaskListUrlState.of(TaskListUrlState.read(list)).parameters().getQueryString();
    }
}
