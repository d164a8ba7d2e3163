package youcheng.cases.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import youcheng.audit.TrailEntry;

/** What happened to a case, by rounds, and in each what people decided, what was done, and how its tasks were handled. */
final class TimelineRounds {

    private static final String DECIDED = ".done.";
    private static final String HANDLED = "work.";

    private TimelineRounds() {}

    /**
     * One round.
     *
     * @param number its number, from 1
     * @param decided what people decided
     * @param done what was done
     * @param handled who opened, claimed or was reminded of a task
     */
    record TimelineRound(int number, List<TrailEntry> decided, List<TrailEntry> done, List<TrailEntry> handled) {

        private TimelineRound(int number) {
            this(number, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void add(TrailEntry entry) {
            String action = entry.event().action();
            if (action.startsWith(HANDLED)) {
                handled.add(entry);
            } else {
                (action.contains(DECIDED) ? decided : done).add(entry);
            }
        }
    }

    /** The rounds of these entries, which come the oldest first; the newest round first. */
    static List<TimelineRound> of(List<TrailEntry> entries, Predicate<TrailEntry> endsRound) {
        List<TimelineRound> rounds = new ArrayList<>();
        boolean begins = true;
        for (TrailEntry entry : entries) {
            if (begins) {
                rounds.add(new TimelineRound(rounds.size() + 1));
            }
            rounds.getLast().add(entry);
            begins = endsRound.test(entry);
        }
        return rounds.reversed();
    }
}
