package youcheng.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The processes in whose cases people decide. */
@Component
class DecidedProcesses {

    private final Map<String, DecidedProcess> byId;

    DecidedProcesses(List<DecidedProcess> all) {
        this.byId = all.stream().collect(Collectors.toMap(each -> each.model().process(), Function.identity()));
    }

    Optional<DecidedProcess> find(String process) {
        return Optional.ofNullable(byId.get(process));
    }

    DecidedProcess get(String process) {
        return find(process).orElseThrow(() -> new IllegalStateException("Nobody decides in " + process));
    }
}
