package youcheng.decisions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseDecision;
import youcheng.cases.CaseDecision.Course;
import youcheng.cases.CaseDecisions;
import youcheng.decisions.DecisionFileRepository.Demanded;
import youcheng.decisions.DecisionFileRepository.Said;

/** Tells of each case what was decided last. Opinions decide nothing; whoever stops a case has the last word. */
@Component
class LastDecisions implements CaseDecisions {

    private static final Set<Part> DECIDING = Set.of(Part.REVIEWER, Part.DECIDER, Part.CHECKER);

    private final DecisionFileRepository files;

    LastDecisions(DecisionFileRepository files) {
        this.files = files;
    }

    @Override
    public Map<CaseNumber, CaseDecision> lastOf(Collection<CaseNumber> numbers) {
        List<String> keys = numbers.stream().map(CaseNumber::value).toList();
        Map<String, Integer> open = files.demanded(keys).stream()
                .collect(Collectors.toMap(Demanded::caseNumber, each -> Math.toIntExact(each.open())));
        Map<CaseNumber, CaseDecision> last = new HashMap<>();
        files.said(keys, DECIDING)
                .forEach(said -> last.put(
                        new CaseNumber(said.caseNumber()), decision(said, open.getOrDefault(said.caseNumber(), 0))));
        files.stopped(keys)
                .forEach(stopped -> last.put(
                        new CaseNumber(stopped.caseNumber()),
                        new CaseDecision(null, "decisions.result.stopped", Course.ENDED, stopped.reason(), null, 0)));
        return last;
    }

    private static CaseDecision decision(Said said, int openConditions) {
        return switch (said.outcome()) {
            case "APPROVED" -> decision(said, "decisions.result.APPROVED", Course.ONWARD, openConditions);
            case "CONFIRMED" -> decision(said, "decisions.result.CONFIRMED", Course.ONWARD, openConditions);
            case "RETURNED" -> decision(said, "decisions.result.RETURNED", Course.BACK, openConditions);
            case "REJECTED" -> decision(said, "decisions.result.REJECTED", Course.ENDED, openConditions);
            default -> throw new IllegalStateException("Nobody decides " + said.outcome());
        };
    }

    private static CaseDecision decision(Said said, String outcomeKey, Course course, int openConditions) {
        return new CaseDecision(said.step(), outcomeKey, course, said.text(), said.at(), openConditions);
    }
}
