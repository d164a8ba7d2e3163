package youcheng.cases.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import youcheng.audit.TrailEntry;
import youcheng.audit.ui.EntryList;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.ui.Messages;

/**
 * What happened to a case, by rounds, the newest first. In each round what people decided comes first, then what was
 * done; who opened, claimed or was reminded of a task is folded.
 */
class CaseTimeline extends Div {

    private static final String DECIDED = ".done.";
    private static final String HANDLED = "work.";

    private final transient TrailMessages trailMessages;
    private final transient Messages messages;

    /** {@code endsRound} tells after which entry a new round begins. */
    CaseTimeline(
            List<TrailEntry> entries, Predicate<TrailEntry> endsRound, TrailMessages trailMessages, Messages messages) {
        this.trailMessages = trailMessages;
        this.messages = messages;
        List<List<TrailEntry>> rounds = rounds(entries, endsRound);
        for (int number = rounds.size(); number > 0; number--) {
            add(round(number, rounds));
        }
    }

    private static List<List<TrailEntry>> rounds(List<TrailEntry> entries, Predicate<TrailEntry> endsRound) {
        List<List<TrailEntry>> rounds = new ArrayList<>();
        boolean begins = true;
        for (TrailEntry entry : entries) {
            if (begins) {
                rounds.add(new ArrayList<>());
            }
            rounds.getLast().add(entry);
            begins = endsRound.test(entry);
        }
        return rounds;
    }

    private com.vaadin.flow.component.Component round(int number, List<List<TrailEntry>> rounds) {
        Div content = content(rounds.get(number - 1));
        String title = messages.t("cases.timeline.round", number);
        if (rounds.size() == 1) {
            return content;
        }
        if (number == rounds.size()) {
            return new Div(new H2(title), content);
        }
        Details earlier = new Details(title, content);
        earlier.setWidthFull();
        return earlier;
    }

    private Div content(List<TrailEntry> round) {
        List<TrailEntry> decided = new ArrayList<>();
        List<TrailEntry> done = new ArrayList<>();
        List<TrailEntry> handled = new ArrayList<>();
        for (TrailEntry entry : round) {
            String action = entry.event().action();
            if (action.startsWith(HANDLED)) {
                handled.add(entry);
            } else {
                (action.contains(DECIDED) ? decided : done).add(entry);
            }
        }
        Div content = new Div();
        if (!decided.isEmpty()) {
            content.add(new H3(messages.t("cases.timeline.decided")), list(decided));
        }
        if (!done.isEmpty()) {
            content.add(new H3(messages.t("cases.timeline.done")), list(done));
        }
        if (!handled.isEmpty()) {
            Details folded = new Details(messages.t("cases.timeline.handled", handled.size()), list(handled));
            folded.setWidthFull();
            content.add(folded);
        }
        return content;
    }

    private EntryList list(List<TrailEntry> entries) {
        EntryList list = EntryList.folded(trailMessages, messages);
        list.show(entries);
        return list;
    }
}
