package youcheng.dormancy.revival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseFact;
import youcheng.plans.PlanOrigin;

/** What planned items have in addition where they are milestones, and how far they may be moved. */
@Component
@Transactional(readOnly = true)
class RevivalItems implements PlanOrigin {

    private final RevivalMilestones milestones;
    private final RevivalPlans plans;

    RevivalItems(RevivalMilestones milestones, RevivalPlans plans) {
        this.milestones = milestones;
        this.plans = plans;
    }

    @Override
    public List<CaseFact> factsOf(CaseNumber item) {
        return milestones
                .findByItemNumber(item.value())
                .map(RevivalItems::factsOf)
                .orElseGet(List::of);
    }

    private static List<CaseFact> factsOf(RevivalMilestone milestone) {
        List<CaseFact> facts = new ArrayList<>();
        facts.add(CaseFact.of("milestone.doneWhen", milestone.doneWhen()));
        if (milestone.partner().hasPart()) {
            facts.add(CaseFact.of("milestone.partnerPart", milestone.partner().part()));
        }
        if (milestone.budget() != null) {
            facts.add(CaseFact.of("milestone.budget", milestone.budget()));
        }
        return facts;
    }

    @Override
    public Optional<LocalDate> latestDayOf(CaseNumber item) {
        return milestones
                .findByItemNumber(item.value())
                .flatMap(milestone -> plans.findById(milestone.planId()))
                .map(RevivalPlan::endsOn);
    }

    @Override
    public boolean isForSupervisorsToDrop(CaseNumber item) {
        return milestones.existsByItemNumber(item.value());
    }
}
