package youcheng.aid.gates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;

/** The gates of packages, for services that checked rights. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Gates {

    private final StoredGates stored;
    private final GateCheck check;

    Gates(StoredGates stored, GateCheck check) {
        this.stored = stored;
        this.check = check;
    }

    /** Every gate for this package, in order. */
    public List<GateFinding> of(CaseNumber number, GatedPackage aid) {
        return check.of(aid, stored.findByCaseNumber(number.value()));
    }

    /**
     * A package changed in its draft, in which it is since this instant: no waiver stands any more, and where its goods or parties
     * changed, nothing that was stated before. Hands back what became of them, for the trail.
     */
    public List<Change> outdated(CaseNumber number, Instant draftingSince, boolean isOfGoods) {
        List<Change> changes = new ArrayList<>();
        for (StoredGate gate : stored.findByCaseNumber(number.value())) {
            boolean wasWaived = gate.unwaive();
            boolean wasStated = isOfGoods && gate.outdate(draftingSince);
            if (wasWaived || wasStated) {
                stored.saveAndFlush(gate);
                Change.of("aid.gateOutdated", gate.gate(), null).ifPresent(changes::add);
            }
        }
        return List.copyOf(changes);
    }

    /** Those that hold its goods back. */
    public List<Gate> failed(CaseNumber number, GatedPackage aid) {
        return of(number, aid).stream()
                .filter(GateFinding::isFailed)
                .map(GateFinding::gate)
                .collect(Collectors.toList());
    }
}
