package youcheng.cases;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.workflow.Inbox;

/**
 * That a case exists, and who may read it. That a relationship was proposed, when and with what outcome, is part of the
 * register, which is open to everybody in the office; what the case says is not.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class CaseIndex {

    private final CaseFiles files;
    private final Inbox inbox;
    private final CirculatedCases circulated;
    private final SignedIn signedIn;
    private final List<CaseAccess> features;

    CaseIndex(CaseFiles files, Inbox inbox, CirculatedCases circulated, SignedIn signedIn, List<CaseAccess> features) {
        this.files = files;
        this.inbox = inbox;
        this.circulated = circulated;
        this.signedIn = signedIn;
        this.features = features;
    }

    /** The case with this number, in a line. */
    public CaseSummary summaryOf(CaseNumber number) {
        return files.findByNumber(number.value()).map(CaseFile::record).orElseThrow();
    }

    /** Whether the signed-in person may read this case: an auditor any, others those they have a part in. */
    public boolean isReadable(CaseSummary summary) {
        return !readable(List.of(summary)).isEmpty();
    }

    /** The case with this number; a refusal where the signed-in person may not read it. */
    CaseSummary readable(CaseNumber number) {
        CaseSummary summary = summaryOf(number);
        if (!isReadable(summary)) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return summary;
    }

    /** Those of these cases that the signed-in person may read, asked for together. */
    public Set<CaseNumber> readableOf(Collection<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : readable(files.findByNumberIn(values(numbers)).stream()
                        .map(CaseFile::record)
                        .toList());
    }

    /** One reason to read after the other is asked about, for those cases that had none so far. */
    private Set<CaseNumber> readable(List<CaseSummary> cases) {
        Person person = signedIn.person();
        Map<CaseNumber, String> left = new HashMap<>();
        cases.forEach(each -> left.put(each.number(), each.process()));
        Set<CaseNumber> readable = new HashSet<>();
        cases.stream()
                .filter(each -> person.is(Role.AUDITOR) || each.isInitiatedBy(person.id()))
                .forEach(each -> readable.add(each.number()));
        for (Function<Set<CaseNumber>, Collection<CaseNumber>> reason : reasons(person, left)) {
            left.keySet().removeAll(readable);
            if (!left.isEmpty()) {
                readable.addAll(reason.apply(left.keySet()));
            }
        }
        return readable;
    }

    private List<Function<Set<CaseNumber>, Collection<CaseNumber>>> reasons(
            Person person, Map<CaseNumber, String> processes) {
        return List.of(
                numbers -> inbox.touched(numbers, person.id(), person.groups()),
                numbers -> circulated.shownTo(person.id(), values(numbers)).stream()
                        .map(CaseNumber::new)
                        .toList(),
                numbers -> features.stream()
                        .flatMap(feature -> ofTheirs(feature, numbers, processes, person).stream())
                        .toList());
    }

    private static List<CaseNumber> ofTheirs(
            CaseAccess feature, Set<CaseNumber> numbers, Map<CaseNumber, String> processes, Person person) {
        List<CaseNumber> own = numbers.stream()
                .filter(number -> feature.covers(Objects.requireNonNull(processes.get(number))))
                .toList();
        return own.isEmpty()
                ? List.of()
                : feature.alsoReadBy(own).entrySet().stream()
                        .filter(each -> person.groups().contains(each.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static List<String> values(Collection<CaseNumber> numbers) {
        return numbers.stream().map(CaseNumber::value).toList();
    }
}
