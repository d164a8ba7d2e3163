package youcheng.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.cases.CaseAccess;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseFacts;
import youcheng.cases.CasesNavigation;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.plans.process.PlannedItemProcess;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.workflow.WorkItem;

/** What planned items contribute to their small cases. */
@Component
class PlannedItemCases implements CaseFacts, CaseAccess {

    private final PlannedItems items;
    private final Register register;
    private final PlanOrigins origins;

    PlannedItemCases(PlannedItems items, Register register, PlanOrigins origins) {
        this.items = items;
        this.register = register;
        this.origins = origins;
    }

    @Override
    public String process() {
        return PlannedItemProcess.ID;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(PlannedItemProcess.ID);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFact> factsOf(CaseNumber number) {
        PlannedItem item = found(number);
        CityRecord city = cityOf(item);
        List<CaseFact> facts = new ArrayList<>();
        facts.add(CaseFact.of("plan.title", item.title()));
        facts.add(CaseFact.of("plan.day", item.day()));
        facts.add(CaseFact.of("plan.state", MessageKey.of("plan.state", item.state())));
        facts.add(new CaseFact(
                "plan.city",
                new Bilingual(city.nameZh(), city.nameEn()),
                "register/" + city.id().value()));
        CaseNumber origin = item.origin();
        if (origin != null) {
            facts.add(new CaseFact("plan.origin", origin, CasesNavigation.of(origin)));
            facts.addAll(origins.factsOf(item));
        }
        if (item.result() != null) {
            facts.add(CaseFact.of("plan.result", item.result()));
        }
        return facts;
    }

    @Override
    @Transactional(readOnly = true)
    public String overseers(CaseNumber number) {
        return Person.group(
                Role.SUPERVISOR, cityOf(found(number)).country().region().desk());
    }

    @Override
    @Transactional
    public void dueMoved(WorkItem item, LocalDate day) {
        PlannedItem moved = found(item.caseNumber());
        origins.requireWithinPlan(moved, "due", day);
        moved.moved(day);
        items.saveAndFlush(moved);
    }

    /** A plan is work, not a decision: no four eyes. */
    @Override
    public Function<Person, Optional<Rejection>> objections(WorkItem item) {
        return person -> Optional.empty();
    }

    private CityRecord cityOf(PlannedItem item) {
        return register.find(item.relationship())
                .flatMap(relationship -> register.find(relationship.city()))
                .orElseThrow();
    }

    private PlannedItem found(CaseNumber number) {
        return items.findByCaseNumber(number.value()).orElseThrow();
    }
}
