package youcheng.decisions;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The processes in whose cases people decide. */
@Component
class DecidedProcesses {

    private final ObjectProvider<DecidedProcess> all;

    /** A provider, because what a feature tells of its process may need what is told here to others. */
    DecidedProcesses(ObjectProvider<DecidedProcess> all) {
        this.all = all;
    }

    Optional<DecidedProcess> find(String process) {
        return all.stream()
                .filter(each -> each.model().process().equals(process))
                .findFirst();
    }

    DecidedProcess get(String process) {
        return find(process).orElseThrow(() -> new IllegalStateException("Nobody decides in " + process));
    }
}
