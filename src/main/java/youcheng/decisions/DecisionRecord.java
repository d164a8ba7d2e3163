package youcheng.decisions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;

/**
 * What a case has of a decision, as those see it who may read the case.
 *
 * @param number the case
 * @param process id of its process
 * @param round how often it was sent
 * @param statements what was said, oldest first
 * @param conditions what approvals ask for
 * @param asked who was asked for an additional opinion, oldest first
 * @param dispatches what was sent to others, oldest first
 * @param endingReason why it was withdrawn or cancelled, or null
 */
public record DecisionRecord(
        CaseNumber number,
        String process,
        int round,
        List<Statement> statements,
        List<Condition> conditions,
        List<AskedOpinion> asked,
        List<Dispatch> dispatches,
        @Nullable String endingReason) {

    /** Conditions that are not met yet. */
    public long openConditions() {
        return conditions.stream().filter(Condition::isOpen).count();
    }

    /** The municipal leader's decision; empty before it. */
    public Optional<MunicipalDecision> municipalDecision() {
        return decisionOf(statements);
    }

    /** The same of the round that runs: what was decided in an earlier one was about something else. */
    public Optional<MunicipalDecision> municipalDecisionOfRound() {
        return decisionOf(
                statements.stream().filter(said -> said.round() == round).toList());
    }

    private static Optional<MunicipalDecision> decisionOf(List<Statement> statements) {
        return statements.stream()
                .filter(said -> said.part() == Part.DECIDER)
                .reduce((earlier, later) -> later)
                .map(said -> new MunicipalDecision(
                        Municipal.valueOf(said.outcome()),
                        Objects.requireNonNullElse(said.document(), ""),
                        said.documentDate(),
                        said.text()));
    }
}
