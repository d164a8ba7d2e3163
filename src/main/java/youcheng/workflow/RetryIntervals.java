package youcheng.workflow;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** After which times a timer that failed is tried again; as many tries as there are times, and the first. */
@Component
class RetryIntervals {

    private final List<Duration> intervals;

    RetryIntervals(@Value("${youcheng.timers.retry-after}") List<Duration> intervals) {
        this.intervals = List.copyOf(intervals);
    }

    int tries() {
        return intervals.size() + 1;
    }

    /** As the engine writes it. */
    String cycle() {
        return intervals.stream().map(Duration::toString).collect(Collectors.joining(","));
    }
}
