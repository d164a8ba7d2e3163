package youcheng.aid.packages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidParty;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.AidLines;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;

/** An aid package with all that belongs to it, as the services of this module read and keep it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AidStore {

    private final AidPackages packages;
    private final AidParties parties;
    private final AidLines lines;
    private final KindSums kinds;
    private final SentLines sent;
    private final Allocations allocations;
    private final AuditTrail trail;

    AidStore(
            AidPackages packages,
            AidParties parties,
            AidLines lines,
            KindSums kinds,
            SentLines sent,
            Allocations allocations,
            AuditTrail trail) {
        this.packages = packages;
        this.parties = parties;
        this.lines = lines;
        this.kinds = kinds;
        this.sent = sent;
        this.allocations = allocations;
        this.trail = trail;
    }

    AidPackage found(CaseNumber number) {
        return packages.findByCaseNumber(number.value()).orElseThrow(() -> Rejection.because("cases.rejection.noCase"));
    }

    /** All that its draft says. */
    AidDraft draftOf(AidPackage aid) {
        return new AidDraft(aid.content(), partiesOf(aid), linesOf(aid));
    }

    List<AidParty> partiesOf(AidPackage aid) {
        return parties.of(aid.number());
    }

    List<AidLine> linesOf(AidPackage aid) {
        return lines.of(aid.number());
    }

    List<Allocation> allocationsOf(AidPackage aid) {
        return allocations.of(aid.number());
    }

    AidPackage keep(AidPackage aid) {
        return packages.saveAndFlush(aid);
    }

    /** Keeps what a draft says beside its content; what changed. */
    List<Change> keepGoodsAndParties(AidPackage aid, AidDraft draft) {
        List<Change> changes = new ArrayList<>(parties.keep(aid.number(), draft.parties()));
        changes.addAll(lines.save(aid.number(), draft.lines()).forTrail());
        kinds.keep(aid.number(), draft.content(), draft.lines());
        aid.sharedBy(draft.partners().size());
        return changes;
    }

    /** The goods as they are now were sent in this round. */
    void sent(CaseNumber number, int round) {
        sent.keep(number, round, lines.of(number));
    }

    /** The goods that were sent in this round. */
    List<AidLine> sentIn(CaseNumber number, int round) {
        return sent.of(number, round);
    }

    void append(CaseNumber number, AuditEvent event) {
        trail.append(Chain.of(number), event.in(number));
    }
}
