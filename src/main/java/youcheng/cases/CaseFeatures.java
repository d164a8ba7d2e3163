package youcheng.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.workflow.WorkItem;

/**
 * The features that have a say about a task: that of the process it stands in, and that of its case, which may have
 * called the process. Four eyes of a case do not end where it calls another process.
 */
@Component
public class CaseFeatures {

    private final List<CaseAccess> features;
    private final CaseFiles files;

    CaseFeatures(List<CaseAccess> features, CaseFiles files) {
        this.features = features;
        this.files = files;
    }

    /** Those that have a say about this task. */
    public List<CaseAccess> of(WorkItem item) {
        return of(item.caseNumber()).apply(item);
    }

    /** By the tasks of this case, those that have a say about them. */
    public Function<WorkItem, List<CaseAccess>> of(CaseNumber number) {
        Optional<String> whole = files.processOf(number.value());
        return item -> features.stream()
                .filter(feature -> feature.covers(item.process())
                        || whole.filter(feature::covers).isPresent())
                .toList();
    }
}
