package youcheng.cases;

import java.util.List;
import youcheng.base.CaseNumber;

/** What a feature contributes to the page of its cases. */
public interface CaseFacts {

    /** Id of the process whose cases these are. */
    String process();

    /**
     * The facts, the most important first, and the same for every reader, whose right to the case has been checked. Search
     * reads them too, for which nobody is signed in.
     */
    List<CaseFact> factsOf(CaseNumber number);
}
