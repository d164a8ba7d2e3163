package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.Tiles;
import youcheng.cases.CasesNavigation;
import youcheng.cases.Circulation;
import youcheng.cases.OwnCases;
import youcheng.cases.OwnCases.OwnCase;
import youcheng.identity.OfficeWork;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskList;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/**
 * Where whoever has a part in cases starts: what must I do, what is late; for a supervisor, what is stuck with whom in
 * their team; for whoever put cases forward, what these came to. Whoever has several roles gets the parts of all.
 */
@Route(TasksNavigation.START)
@Menu(title = "menu.start", order = 6, icon = "vaadin:home")
@OfficeWork
@StyleSheet("context://styles/work.css")
class StartView extends Page {

    private static final int MOST_TASKS = 5;
    private static final int MOST_REQUESTS = 10;

    /** Not the bare address, at which somebody may keep a filter of theirs: it would list less than is counted here. */
    private static final String ALL_TASKS = TasksNavigation.TASKS + "?scope=" + Scope.ALL;

    private final transient TaskList tasks;
    private final transient Messages messages;

    StartView(
            TaskList tasks,
            Circulation circulation,
            OwnCases own,
            StartLists lists,
            TeamPart team,
            UnsentInput unsent,
            SignedIn signedIn,
            Messages messages) {
        this.tasks = tasks;
        this.messages = messages;
        addClassName("start");
        title(messages.t("menu.start"));
        boolean supervises = tasks.hasTeam();
        boolean asks = signedIn.person().is(Role.OFFICER) || own.areThere();
        lead(messages.t(lead(supervises, asks)));
        long waiting = tasks.count(TaskFilter.everything());
        add(
                new H2(messages.t("menu.tasks")),
                figures(waiting, circulation.toRead().size()));
        add(waiting == 0 ? nothing(asks) : next(lists));
        unsent.ofAll().forEach(this::add);
        if (supervises) {
            team.parts().forEach(this::add);
        }
        if (asks) {
            add(new H2(messages.t("tasks.start.requests", own.running())), requests(own.latest(MOST_REQUESTS), lists));
        }
    }

    private static String lead(boolean supervises, boolean asks) {
        if (supervises) {
            return "tasks.start.lead.team";
        }
        return asks ? "tasks.start.lead" : "tasks.start.lead.plain";
    }

    private Paragraph nothing(boolean asks) {
        return new Paragraph(messages.t(asks ? "tasks.start.nothing" : "tasks.start.nothing.plain"));
    }

    private Tiles figures(long waiting, int toRead) {
        Tiles tiles = new Tiles();
        long late = tasks.count(filter(Scope.ALL, true));
        tiles.tile(messages.t("tasks.start.todo"), Long.toString(waiting), "", ALL_TASKS);
        Anchor overdue =
                tiles.tile(messages.t("tasks.start.late"), Long.toString(late), "", list(filter(Scope.ALL, true)));
        overdue.setClassName("tile-bad", late > 0);
        tiles.tile(
                messages.t("tasks.start.free"),
                Long.toString(tasks.count(filter(Scope.FREE, false))),
                "",
                list(filter(Scope.FREE, false)));
        long reported = tasks.count(filter(Scope.LATE_BELOW, false));
        if (reported > 0) {
            tiles.tile(
                            messages.t("tasks.start.escalated"),
                            Long.toString(reported),
                            "",
                            list(filter(Scope.LATE_BELOW, false)))
                    .addClassName("tile-bad");
        }
        if (toRead > 0) {
            tiles.tile(messages.t("tasks.start.toRead"), Integer.toString(toRead), "", TasksNavigation.TASKS);
        }
        return tiles;
    }

    private Component next(StartLists lists) {
        List<WorkItem> next = tasks.page(TaskFilter.everything(), 0, MOST_TASKS);
        return lists.tasks(next);
    }

    private Component requests(List<OwnCase> latest, StartLists lists) {
        if (latest.isEmpty()) {
            return new Paragraph(messages.t("tasks.start.noRequests"));
        }
        Div all = new Div(lists.requests(latest));
        if (latest.size() == MOST_REQUESTS) {
            all.add(new Paragraph(new Anchor(CasesNavigation.CASES, messages.t("tasks.start.allCases"))));
        }
        return all;
    }

    private static TaskFilter filter(Scope scope, boolean onlyLate) {
        return new TaskFilter(scope, "", onlyLate, Sort.DUE, true);
    }

    private static String list(TaskFilter filter) {
        // The number counts everything, also where the list opens with a filter.
        return TaskListUrlState.of(TaskListState.of(filter))
                .or(TaskListUrlState.EVERYTHING)
                .linkTo(TasksNavigation.TASKS);
    }
}
