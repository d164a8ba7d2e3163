package youcheng.aid.picture;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import youcheng.aid.packages.AidState;
import youcheng.decisions.Stage;

/** How far a package has come, in the few words by which lists are narrowed; each is in exactly one phase. */
public enum AidPhase {
    DRAFT(AidState.DRAFTING),
    /** Examined, or before the municipal leader. */
    DECIDING(AidState.UNDER_REVIEW, AidState.AT_MUNICIPAL_LEADER),
    /** Approved: sourced, packed, on its way. */
    UNDER_WAY(AidState.PREPARING, AidState.UNDER_WAY),
    /** It arrived and is not reported. */
    TO_REPORT(AidState.ACCOUNTING, AidState.REPORTING),
    DELIVERED(AidState.DELIVERED),
    STOPPED(AidState.STOPPED);

    private final Set<AidState> states;

    AidPhase(AidState... states) {
        this.states = Set.of(states);
    }

    /** The phase of a package in this state. */
    static AidPhase of(AidState state) {
        return Arrays.stream(values())
                .filter(phase -> phase.states.contains(state))
                .findFirst()
                .orElseThrow();
    }

    /** The states of packages that are not closed. */
    static Set<AidState> open() {
        return Arrays.stream(AidState.values())
                .filter(state -> state.stage() != Stage.CLOSED)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The states of packages in this phase. */
    Set<AidState> states() {
        return states;
    }
}
