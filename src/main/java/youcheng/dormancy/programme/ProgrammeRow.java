package youcheng.dormancy.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.dormancy.revival.RevivalProgress;
import youcheng.register.RelationshipSummary;

/**
 * A review as the programme lists it.
 *
 * @param relationship the relationship
 * @param number its case
 * @param isReadable whether the signed-in person may open the case
 * @param since the day on which it was opened
 * @param state where it stands
 */
public record ProgrammeRow(
        RelationshipSummary relationship, CaseNumber number, boolean isReadable, LocalDate since, WakingState state) {

    /** How far the waking has come. */
    public WakingPhase phase() {
        return WakingPhase.of(state.state(), state.result());
    }

    /** How far its last revival plan is, or null without one. */
    public @Nullable RevivalProgress revival() {
        return state.revival();
    }
}
