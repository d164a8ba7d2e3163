package youcheng.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.agenda.AgendaDate;
import youcheng.agenda.AgendaSource;
import youcheng.agenda.OwnDesks;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.documents.Marking;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.register.Register;
import youcheng.register.RelationshipSummary;
import youcheng.workflow.WorkItem;

/** What is planned at a person's desks, milestones too, as far as they may read it; their own are tasks of theirs. */
@Component
class PlannedDates implements AgendaSource {

    private final PlanReading plans;
    private final CaseIndex cases;
    private final Register register;
    private final OwnDesks desks;
    private final SignedIn signedIn;

    PlannedDates(PlanReading plans, CaseIndex cases, Register register, OwnDesks desks, SignedIn signedIn) {
        this.plans = plans;
        this.cases = cases;
        this.register = register;
        this.desks = desks;
        this.signedIn = signedIn;
    }

    @Override
    public List<AgendaDate> dates(LocalDate from, LocalDate until) {
        Set<Desk> own = desks.all();
        if (own.isEmpty()) {
            return List.of();
        }
        Set<Long> claimants =
                signedIn.claimants().stream().map(Person::claimant).collect(Collectors.toSet());
        List<PlannedItemRecord> items = plans
                .of(register.concluded().stream()
                        .filter(each -> own.contains(each.desk()))
                        .map(RelationshipSummary::id)
                        .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(item -> item.state() == PlannedState.PLANNED && item.isReadable())
                .filter(item -> !isHeldBy(claimants, item.work()))
                .filter(item -> !item.day().isBefore(from) && !item.day().isAfter(until))
                .toList();
        Map<CaseNumber, CaseSummary> summaries =
                cases.summariesOf(items.stream().map(PlannedItemRecord::number).toList()).stream()
                        .collect(Collectors.toMap(CaseSummary::number, Function.identity()));
        return items.stream()
                .map(item -> date(item, Objects.requireNonNull(summaries.get(item.number()))))
                .toList();
    }

    private static boolean isHeldBy(Set<Long> claimants, @Nullable WorkItem work) {
        return work != null && work.assignee() != null && claimants.contains(work.assignee());
    }

    /** Of an internal case a calendar program learns its number and what kind of case it is. */
    private static AgendaDate date(PlannedItemRecord item, CaseSummary summary) {
        MessageKey kind = new MessageKey("process." + summary.process());
        MessageKey title = summary.marking() == Marking.PUBLIC
                ? new MessageKey("agenda.task.about", List.of(kind, item.number(), item.title()))
                : new MessageKey("agenda.task", List.of(kind, item.number()));
        return new AgendaDate("plan-" + item.number(), item.day(), title, CasesNavigation.of(item.number()));
    }
}
