package youcheng.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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
        Set<String> processes = Stream.concat(Stream.of(item.process()), processOf(item).stream())
                .collect(Collectors.toSet());
        return features.stream()
                .filter(feature -> processes.stream().anyMatch(feature::covers))
                .toList();
    }

    private Optional<String> processOf(WorkItem item) {
        return files.processOf(item.caseNumber().value());
    }
}
