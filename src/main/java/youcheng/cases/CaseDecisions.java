package youcheng.cases;

import java.util.Collection;
import java.util.Map;
import youcheng.base.CaseNumber;

/** What a feature tells of decisions, so that whoever asked for one sees in their list what it came to. */
public interface CaseDecisions {

    /** What was decided last, by case, about those of these that somebody decided about; rights have been checked. */
    Map<CaseNumber, CaseDecision> lastOf(Collection<CaseNumber> numbers);
}
