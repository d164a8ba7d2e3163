package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Tiles;
import youcheng.dormancy.programme.ProgrammeCounts;
import youcheng.dormancy.programme.ProgrammeFilter;
import youcheng.dormancy.programme.WakingPhase;

/** How many reviews are in each phase; each figure leads to the reviews that it counts, and the one shown to all of them. */
class ProgrammeTiles extends Tiles {

    ProgrammeTiles(ProgrammeCounts counts, ProgrammeFilter filter, Messages messages) {
        for (WakingPhase phase : WakingPhase.values()) {
            boolean isShown = phase == filter.phase();
            LocalDate next = counts.nextAnswer();
            Anchor link = tile(
                    messages.t("programme.phase." + phase.name()),
                    Integer.toString(counts.of(phase)),
                    phase == WakingPhase.WAITING && next != null ? messages.t("programme.nextAnswer", next) : "",
                    ProgrammeUrlState.of(filter.in(isShown ? null : phase)).linkTo(ProgrammeNavigation.PROGRAMME));
            if (isShown) {
                link.getElement().setAttribute("aria-current", "true");
            }
        }
    }
}
