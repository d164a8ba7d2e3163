package youcheng.tasks.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseDecision;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.cases.OwnCases.OwnCase;
import youcheng.cases.ui.GroupNames;
import youcheng.identity.People;
import youcheng.identity.SignedIn;
import youcheng.tasks.TasksNavigation;
import youcheng.workflow.WorkItem;

/** The lists of the page at which an officer starts. */
@Component
class StartLists {

    private final SignedIn signedIn;
    private final People people;
    private final GroupNames groups;
    private final Messages messages;

    StartLists(SignedIn signedIn, People people, GroupNames groups, Messages messages) {
        this.signedIn = signedIn;
        this.people = people;
        this.groups = groups;
        this.messages = messages;
    }

    /** Tasks in a line each. */
    UnorderedList tasks(List<WorkItem> tasks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("start-tasks");
        tasks.forEach(task -> list.add(new ListItem(
                new Anchor(TasksNavigation.of(task.id()), messages.t(task.stepKey())),
                new Span(new Bilingual(task.titleZh(), task.titleEn()).in(messages.language())),
                new Span(
                        quiet(messages.t("tasks.due")),
                        new DueDate(task.due(), messages),
                        new TaskMarks(task, messages)))));
        return list;
    }

    /** The cases that somebody began: what each is, whose turn it is, what was decided last. */
    UnorderedList requests(List<OwnCase> requests) {
        UnorderedList list = new UnorderedList();
        list.addClassName("requests");
        requests.forEach(each -> list.add(request(each)));
        return list;
    }

    private ListItem request(OwnCase request) {
        CaseSummary summary = request.summary();
        ListItem item = new ListItem(what(request));
        request.waiting().forEach(task -> item.add(turn(task)));
        if (request.waitsFor() != null) {
            item.add(line(quiet(messages.say(request.waitsFor()))));
        }
        CaseDecision decision = request.decision();
        if (decision != null) {
            item.add(decided(summary, decision));
        }
        return item;
    }

    private Div what(OwnCase request) {
        CaseSummary summary = request.summary();
        Anchor link =
                new Anchor(CasesNavigation.of(summary.number()), summary.title().in(messages.language()));
        link.addClassName("request-city");
        String state = request.stageKey() == null ? summary.stateKey() : request.stageKey();
        return line(
                link,
                new Badge(messages.t(state), summary.isOpen() ? Badge.Signal.INFO : Badge.Signal.PLAIN),
                quiet(summary.number().value()),
                quiet(messages.t("process." + summary.process())));
    }

    private Div turn(WorkItem task) {
        String step = messages.t(task.stepKey());
        String since = messages.t("tasks.start.since", messages.date(task.created()), messages.age(task.created()));
        Long holder = task.assignee();
        if (holder != null && holder == signedIn.person().claimant()) {
            return line(
                    new Badge(messages.t("tasks.start.yourTurn"), Badge.Signal.WARN),
                    new Anchor(TasksNavigation.of(task.id()), step),
                    quiet(since));
        }
        String whose = holder == null
                ? messages.t("cases.now.group", groups.of(task.group()))
                : messages.t("cases.now.held", people.nameOf(holder));
        Div line = line(new Span(step), new Span(whose), quiet(since));
        if (messages.isPast(task.due())) {
            line.add(new DueDate(task.due(), messages));
        }
        return line;
    }

    private Div decided(CaseSummary summary, CaseDecision decision) {
        Instant at = decision.at() == null ? summary.closed() : decision.at();
        Div line = line(new Badge(messages.t(decision.outcomeKey()), signal(decision.course())));
        if (decision.openConditions() > 0) {
            line.add(new Badge(messages.t("tasks.start.conditions", decision.openConditions()), Badge.Signal.WARN));
        }
        if (decision.step() != null) {
            line.add(quiet(messages.t("step." + summary.process() + "." + decision.step())));
        }
        if (at != null) {
            line.add(quiet(messages.date(at)));
        }
        Anchor reason = new Anchor(CasesNavigation.of(summary.number()) + "?tab=opinions", decision.reason());
        reason.addClassName("request-reason");
        line.add(reason);
        return line;
    }

    private static Badge.Signal signal(CaseDecision.Course course) {
        return switch (course) {
            case ONWARD -> Badge.Signal.GOOD;
            case BACK -> Badge.Signal.WARN;
            case ENDED -> Badge.Signal.BAD;
        };
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private static Div line(com.vaadin.flow.component.Component... parts) {
        Div line = new Div(parts);
        line.addClassName("start-line");
        return line;
    }
}
