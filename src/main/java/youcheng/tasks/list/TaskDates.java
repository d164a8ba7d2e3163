package youcheng.tasks.list;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.agenda.AgendaDate;
import youcheng.agenda.AgendaSource;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseSummary;
import youcheng.documents.Marking;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.tasks.TasksNavigation;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** When the tasks are due that the signed-in person has, and those of whoever they stand in for. */
@Component
class TaskDates implements AgendaSource {

    private static final int MOST = 500;

    /** Whoever has no other role has no list of tasks. */
    private static final Set<Role> NOT_IN_CASES = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

    private final TaskList tasks;
    private final CaseIndex cases;
    private final SignedIn signedIn;
    private final Clock clock;

    TaskDates(TaskList tasks, CaseIndex cases, SignedIn signedIn, Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public List<AgendaDate> dates(LocalDate from, LocalDate until) {
        if (NOT_IN_CASES.containsAll(signedIn.person().roles())) {
            return List.of();
        }
        List<WorkItem> mine = tasks.page(new TaskFilter(Scope.MINE, "", false, Sort.DUE, true), 0, MOST);
        Map<CaseNumber, CaseSummary> summaries =
                cases
                        .summariesOf(mine.stream()
                                .map(WorkItem::caseNumber)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CaseSummary::number, Function.identity()));
        return mine.stream()
                .flatMap(item -> Stream.ofNullable(item.due())
                        .map(due -> date(item, due, Objects.requireNonNull(summaries.get(item.caseNumber())))))
                .filter(date -> !date.day().isAfter(until))
                .toList();
    }

    /** Of an internal case a calendar program learns its number and the step, and nothing of what it is about. */
    private AgendaDate date(WorkItem item, Instant due, CaseSummary summary) {
        MessageKey step = new MessageKey(item.stepKey());
        MessageKey title = summary.marking() == Marking.PUBLIC
                ? new MessageKey(
                        "agenda.task.about",
                        List.of(step, item.caseNumber(), new Bilingual(item.titleZh(), item.titleEn())))
                : new MessageKey("agenda.task", List.of(step, item.caseNumber()));
        return new AgendaDate(
                "task-" + item.id(), LocalDate.ofInstant(due, clock.getZone()), title, TasksNavigation.of(item.id()));
    }
}
