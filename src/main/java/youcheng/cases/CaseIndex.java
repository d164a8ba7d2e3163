package youcheng.cases;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.identity.SignedIn;

/**
 * That a case exists, and who may read it. That a relationship was proposed, when and with what outcome, is part of the
 * register, which is open to everybody in the office; what the case says is not.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class CaseIndex {

    private final CaseFiles files;
    private final CaseReaders readers;
    private final SignedIn signedIn;

    CaseIndex(CaseFiles files, CaseReaders readers, SignedIn signedIn) {
        this.files = files;
        this.readers = readers;
        this.signedIn = signedIn;
    }

    /** The case with this number, in a line. */
    public CaseSummary summaryOf(CaseNumber number) {
        return files.findByNumber(number.value()).map(CaseFile::record).orElseThrow();
    }

    /** These cases, each in a line, in no order. */
    public List<CaseSummary> summariesOf(Collection<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : files.ofNumbers(numbers.stream().map(CaseNumber::value).toList()).stream()
                        .map(CaseFile::record)
                        .toList();
    }

    /** These cases in this order, each in a line, with whether the signed-in person may open it. */
    public List<ListedCase> listed(List<CaseNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Set<CaseNumber> readable = readableOf(numbers);
        return files.ofNumbers(numbers.stream().map(CaseNumber::value).toList()).stream()
                .map(CaseFile::record)
                .map(summary -> new ListedCase(summary, readable.contains(summary.number())))
                .sorted(Comparator.comparingInt(
                        each -> numbers.indexOf(each.summary().number())))
                .toList();
    }

    /** Whether the signed-in person may read this case: an auditor any, others those they have a part in. */
    public boolean isReadable(CaseSummary summary) {
        return !readableOf(List.of(summary.number())).isEmpty();
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
        return readers.readableOf(signedIn.claimants(), numbers);
    }
}
