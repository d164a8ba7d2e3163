package youcheng.decisions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names by which a model speaks of what decisions have in common. Made step by step: {@code
 * DecisionModel.of("SisterCityProposal").opinions("Task_LegalOpinion")…}.
 *
 * @param process id of the process
 * @param subject how actions and fields of its trail begin
 * @param parts by step: as what whoever completes it takes part
 * @param variables by step: the variable that its outcome steers
 * @param additionalOpinion the step at which whoever a supervisor asked gives an additional opinion, or null
 * @param messages names of the messages, by what they tell
 * @param withoutPaper the steps at which the municipal leader decides without a paper that records it
 */
public record DecisionModel(
        String process,
        String subject,
        Map<String, Part> parts,
        Map<String, String> variables,
        @Nullable String additionalOpinion,
        Map<Message, String> messages,
        Set<String> withoutPaper) {

    /** What the code tells a running case. */
    public enum Message {
        OPINION_ASKED,
        RECALLED,
        WITHDRAWN,
        CANCELLED
    }

    /** A model without any such step. */
    public static DecisionModel of(String process) {
        return new DecisionModel(process, "decision", Map.of(), Map.of(), null, Map.of(), Set.of());
    }

    /** Its trail has words of its own, which begin with this one. */
    public DecisionModel toldAs(String ownSubject) {
        return new DecisionModel(process, ownSubject, parts, variables, additionalOpinion, messages, withoutPaper);
    }

    /** Specialists give their opinions at these steps, side by side. */
    public DecisionModel opinions(String... steps) {
        DecisionModel model = this;
        for (String step : steps) {
            model = model.step(step, Part.OPINION_GIVER);
        }
        return model;
    }

    /** Whoever a supervisor asks gives an additional opinion (加签) at this step, which the message brings up. */
    public DecisionModel additionalOpinion(String step, String message) {
        DecisionModel model = step(step, Part.OPINION_GIVER).message(Message.OPINION_ASKED, message);
        return new DecisionModel(process, subject, model.parts, variables, step, model.messages, withoutPaper);
    }

    /** A supervisor reviews at this step. */
    public DecisionModel review(String step, String variable) {
        return step(step, Part.REVIEWER).steers(step, variable);
    }

    /** The municipal leader decides at this step. */
    public DecisionModel decision(String step, String variable) {
        return step(step, Part.DECIDER).steers(step, variable);
    }

    /** The municipal leader decides at this step, and the portal is the only record of it. */
    public DecisionModel decisionWithoutPaper(String step, String variable) {
        DecisionModel model = decision(step, variable);
        Set<String> all = new HashSet<>(withoutPaper);
        all.add(step);
        return new DecisionModel(
                process, subject, model.parts, model.variables, additionalOpinion, messages, Set.copyOf(all));
    }

    /** A supervisor checks at this step what somebody recorded. */
    public DecisionModel check(String step, String variable) {
        return step(step, Part.CHECKER).steers(step, variable);
    }

    /** Somebody records at this step what was done outside of the portal, and does not check it then. */
    public DecisionModel record(String step) {
        return step(step, Part.RECORDER);
    }

    /** The outcome of this step, which decides nothing by itself, steers this variable. */
    public DecisionModel steers(String step, String variable) {
        Map<String, String> all = new HashMap<>(variables);
        all.put(step, variable);
        return new DecisionModel(process, subject, parts, Map.copyOf(all), additionalOpinion, messages, withoutPaper);
    }

    /** The model hears of this by a message of this name. */
    public DecisionModel message(Message what, String name) {
        Map<Message, String> all = new HashMap<>(messages);
        all.put(what, name);
        return new DecisionModel(process, subject, parts, variables, additionalOpinion, Map.copyOf(all), withoutPaper);
    }

    /** As what whoever completes this step takes part; empty where the step decides and records nothing. */
    public Optional<Part> partAt(String step) {
        return Optional.ofNullable(parts.get(step));
    }

    /** Whether somebody gives an opinion at this step. */
    public boolean isOpinion(String step) {
        return parts.get(step) == Part.OPINION_GIVER;
    }

    /** Whether a paper outside of the portal records what is decided at this step. */
    public boolean needsPaper(String step) {
        return parts.get(step) == Part.DECIDER && !withoutPaper.contains(step);
    }

    /** Whether somebody decides at this step, or gives an opinion. */
    public boolean isDecision(String step) {
        Part part = parts.get(step);
        return part != null && part != Part.RECORDER;
    }

    /** Whether after this action of its trail the draft is in the initiator's hands again, and its next round follows. */
    public boolean endsRound(String action) {
        return action.equals(subject + ".takenBack")
                || parts.entrySet().stream()
                        .filter(each -> each.getValue() == Part.REVIEWER)
                        .anyMatch(each -> action.equals(subject + ".done." + each.getKey() + "." + Review.RETURNED));
    }

    String name(Message what) {
        String name = messages.get(what);
        if (name == null) {
            throw new IllegalStateException(process + " hears of no " + what);
        }
        return name;
    }

    private DecisionModel step(String step, Part part) {
        Map<String, Part> all = new HashMap<>(parts);
        all.put(step, part);
        return new DecisionModel(
                process, subject, Map.copyOf(all), variables, additionalOpinion, messages, withoutPaper);
    }
}
