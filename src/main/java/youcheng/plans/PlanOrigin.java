package youcheng.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseFact;

/**
 * What a feature whose cases plan something knows about their items, and what it asks of whoever has them to do. A bean
 * of this type is asked about every item that comes from a case, and has nothing to say about those of others.
 */
public interface PlanOrigin {

    /** What people read about this item besides its title and its day. */
    List<CaseFact> factsOf(CaseNumber item);

    /** The last day to which this item may be moved. */
    Optional<LocalDate> latestDayOf(CaseNumber item);

    /** Whether only supervisors drop this item, who approved the plan it is part of. */
    boolean isForSupervisorsToDrop(CaseNumber item);
}
