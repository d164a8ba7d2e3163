package youcheng.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.cases.CaseFact;

/** What the features from whose cases items come say about them. */
@Component
class PlanOrigins {

    private final List<PlanOrigin> origins;

    PlanOrigins(List<PlanOrigin> origins) {
        this.origins = origins;
    }

    List<CaseFact> factsOf(PlannedItem item) {
        return of(item).stream()
                .flatMap(origin -> origin.factsOf(item.number()).stream())
                .toList();
    }

    boolean isForSupervisorsToDrop(PlannedItem item) {
        return of(item).stream().anyMatch(origin -> origin.isForSupervisorsToDrop(item.number()));
    }

    /** Refuses, beside this field, a day after the end of the plan that the item is part of. */
    void requireWithinPlan(PlannedItem item, String field, LocalDate day) {
        of(item).stream()
                .map(origin -> origin.latestDayOf(item.number()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .filter(day::isAfter)
                .ifPresent(latest -> {
                    throw Rejection.of(field, "plans.rejection.beyondPlan", latest);
                });
    }

    private List<PlanOrigin> of(PlannedItem item) {
        return item.origin() == null ? List.of() : origins;
    }
}
