package youcheng.cases.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.ui.Badge;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.cases.CaseQuery.CaseOrder;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.cases.OwnCases.OwnCase;
import youcheng.identity.People;
import youcheng.workflow.WorkItem;

/** What a list says of each case, on the screen and in a file. */
@org.springframework.stereotype.Component
class CaseColumns {

    private final TrailMessages trailMessages;
    private final People people;
    private final GroupNames groups;
    private final Messages messages;

    CaseColumns(TrailMessages trailMessages, People people, GroupNames groups, Messages messages) {
        this.trailMessages = trailMessages;
        this.people = people;
        this.groups = groups;
        this.messages = messages;
    }

    /**
     * Adds them to a list; hands back the one that says where each case stands. {@code usual} holds how long steps usually
     * take, by the message key of the step; {@code isOfOthersToo} whether it says something who began a case.
     */
    Grid.Column<OwnCase> addTo(ListGrid<OwnCase> grid, Map<String, String> usual, BooleanSupplier isOfOthersToo) {
        ListGrid.narrow(grid.addComponentColumn(each -> link(each.summary())))
                .setHeader(messages.t("cases.number"))
                .setKey(CaseOrder.NUMBER.name())
                .setSortable(true);
        grid.addColumn(each -> each.summary().title().in(messages.language()))
                .setHeader(messages.t("cases.city"))
                .setKey(CaseOrder.TITLE.name())
                .setSortable(true);
        Grid.Column<OwnCase> kind = grid.addColumn(
                        each -> messages.t("process." + each.summary().process()))
                .setHeader(messages.t("cases.kind"));
        ListGrid.narrow(grid.addComponentColumn(each -> state(each.summary()))).setHeader(messages.t("cases.state"));
        Grid.Column<OwnCase> initiator = grid.addColumn(each -> initiator(each.summary()))
                .setHeader(messages.t("cases.initiator"))
                .setKey(CaseOrder.INITIATOR.name())
                .setSortable(true);
        Grid.Column<OwnCase> opened = ListGrid.narrow(
                        grid.addColumn(each -> messages.date(each.summary().opened())))
                .setHeader(messages.t("cases.opened"))
                .setKey(CaseOrder.OPENED.name())
                .setSortable(true);
        Grid.Column<OwnCase> now = grid.addComponentColumn(each -> standing(each, usual))
                .setHeader(messages.t("cases.now"))
                .setWidth("16rem")
                .setFlexGrow(2);
        NarrowScreen.hide(
                grid,
                List.of(kind, initiator, opened),
                column -> !column.equals(initiator) || isOfOthersToo.getAsBoolean());
        return now;
    }

    /** What a file says of each. */
    List<ExportColumn<OwnCase>> exported() {
        return List.of(
                column("cases.number", each -> each.summary().number().value()),
                column("cases.city", each -> each.summary().title().in(messages.language())),
                column(
                        "cases.kind",
                        each -> messages.t("process." + each.summary().process())),
                column("cases.state", each -> messages.t(each.summary().stateKey())),
                column("cases.initiator", each -> initiator(each.summary())),
                column("cases.opened", each -> messages.day(each.summary().opened())),
                column("cases.now", this::now));
    }

    private ExportColumn<OwnCase> column(String headingKey, ExportColumn.Cell<OwnCase> cell) {
        return new ExportColumn<>(messages.t(headingKey), cell);
    }

    String initiator(CaseSummary summary) {
        return trailMessages.nameOf(summary.initiator());
    }

    /** Where a case stands, in a line: its steps and whose turn it is, or what it waits for. */
    String now(OwnCase each) {
        String tasks = each.waiting().stream().map(this::turn).collect(Collectors.joining("; "));
        return each.waitsFor() == null ? tasks : messages.say(each.waitsFor());
    }

    private Div standing(OwnCase each, Map<String, String> usual) {
        Div standing = new Div();
        standing.addClassName("case-standing");
        if (each.waitsFor() != null) {
            standing.add(new Div(messages.say(each.waitsFor())));
        }
        for (WorkItem task : each.waiting()) {
            Div line = new Div(new Span(turn(task)));
            String expected = usual.get(task.stepKey());
            if (expected != null) {
                Span quiet = new Span(" · " + expected);
                quiet.addClassName("quiet");
                line.add(quiet);
            }
            standing.add(line);
        }
        return standing;
    }

    private String turn(WorkItem task) {
        Long holder = task.assignee();
        return String.join(
                " · ",
                messages.t(task.stepKey()),
                holder == null
                        ? messages.t("cases.now.group", groups.of(task.group()))
                        : messages.t("cases.now.held", people.nameOf(holder)),
                messages.t("cases.since", messages.date(task.created()), messages.age(task.created())));
    }

    private static Anchor link(CaseSummary summary) {
        return new Anchor(CasesNavigation.of(summary.number()), summary.number().value());
    }

    private Badge state(CaseSummary summary) {
        Badge state =
                new Badge(messages.t(summary.stateKey()), summary.isOpen() ? Badge.Signal.INFO : Badge.Signal.PLAIN);
        // The column is as wide as what was on the screen first; a longer one that comes later wraps.
        state.addClassName("wraps");
        return state;
    }
}
