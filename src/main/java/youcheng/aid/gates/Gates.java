package youcheng.aid.gates;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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

    /** Those that hold its goods back. */
    public List<Gate> failed(CaseNumber number, GatedPackage aid) {
        return of(number, aid).stream()
                .filter(GateFinding::isFailed)
                .map(GateFinding::gate)
                .collect(Collectors.toList());
    }
}
