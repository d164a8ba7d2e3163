package youcheng.dormancy.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.identity.OfficeReading;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** Reading scans, and what one would find now; open to whoever reads cases. */
@Service
@OfficeReading
@Transactional(readOnly = true)
public class ScanReading {

    private static final int AT_ONCE = 500;

    private final DormancyScans scans;
    private final Candidates candidates;
    private final SignedIn signedIn;

    ScanReading(DormancyScans scans, Candidates candidates, SignedIn signedIn) {
        this.scans = scans;
        this.candidates = candidates;
        this.signedIn = signedIn;
    }

    /** What a scan would make of every relationship in force now, in the order of their keys. */
    public List<Candidate> wouldFind() {
        List<Candidate> all = new ArrayList<>();
        List<Candidate> some;
        long last = 0;
        do {
            some = candidates.after(last, AT_ONCE);
            all.addAll(some);
            last = some.isEmpty() ? last : some.getLast().relationship().id().value();
        } while (some.size() == AT_ONCE);
        return all;
    }

    /** The scan that runs now. */
    public Optional<ScanRecord> running() {
        return scans.findByState(ScanState.RUNNING).map(DormancyScan::record);
    }

    /** The last scans, the newest first. */
    public List<ScanRecord> latest(int most) {
        return scans.findByOrderByBegunAtDescCaseNumberDesc(Limit.of(most)).stream()
                .map(DormancyScan::record)
                .toList();
    }

    /** The scan of this case. */
    public Optional<ScanRecord> find(CaseNumber number) {
        return scans.findByCaseNumber(number.value()).map(DormancyScan::record);
    }

    /** Whether the signed-in person may start and stop scans. */
    public boolean mayStart() {
        return signedIn.person().is(Role.SUPERVISOR);
    }
}
