package youcheng.cases;

import jakarta.annotation.security.PermitAll;
import java.util.List;
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
        Person person = signedIn.person();
        return person.is(Role.AUDITOR)
                || summary.isInitiatedBy(person.id())
                || inbox.touches(summary.number(), person.id(), person.groups())
                || circulated.existsByCaseNumberAndAccountId(summary.number().value(), person.id())
                || isOfTheirs(summary, person);
    }

    /** The case with this number; a refusal where the signed-in person may not read it. */
    CaseSummary readable(CaseNumber number) {
        CaseSummary summary = summaryOf(number);
        if (!isReadable(summary)) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return summary;
    }

    private boolean isOfTheirs(CaseSummary summary, Person person) {
        return features.stream()
                .filter(feature -> feature.covers(summary.process()))
                .flatMap(feature -> feature.alsoReadBy(summary.number()).stream())
                .anyMatch(person.groups()::contains);
    }
}
