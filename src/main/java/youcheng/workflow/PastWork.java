package youcheng.workflow;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long work took that was done. It tells nothing of any case. */
@Component
@Transactional(readOnly = true)
public class PastWork {

    /** One statement for all steps, which an index answers alone; of each step it takes those done last. */
    private static final String LAST_DONE =
            "select s.process, s.step, s.begun, s.ended from (select w.process as process,"
                    + " w.step as step, w.created as begun, w.doneAt as ended, row_number() over (partition by w.process, w.step"
                    + " order by w.doneAt desc) as place from InboxRow w where w.state = youcheng.workflow.WorkItem$State.DONE"
                    + " and w.process in :processes and w.step in :steps and w.doneAt is not null) s where s.place <= :most";

    private final EntityManager entities;

    PastWork(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A task that was done.
     *
     * @param step its step, as {@link WorkItem#stepOf} writes it
     * @param from when it came up
     * @param to when it was done
     */
    public record Took(String step, Instant from, Instant to) {}

    /** Of the same step as each of these, in whichever cases, those done last, so many of each step at most. */
    public List<Took> like(Collection<WorkItem> items, int most) {
        if (items.isEmpty()) {
            return List.of();
        }
        Set<String> asked = items.stream().map(PastWork::stepOf).collect(Collectors.toSet());
        return entities.createQuery(LAST_DONE, Object[].class)
                .setParameter(
                        "processes",
                        items.stream().map(WorkItem::process).distinct().toList())
                .setParameter(
                        "steps", items.stream().map(WorkItem::step).distinct().toList())
                .setParameter("most", most)
                .getResultStream()
                .map(row ->
                        new Took(WorkItem.stepOf((String) row[0], (String) row[1]), (Instant) row[2], (Instant) row[3]))
                .filter(took -> asked.contains(took.step()))
                .toList();
    }

    private static String stepOf(WorkItem item) {
        return WorkItem.stepOf(item.process(), item.step());
    }
}
