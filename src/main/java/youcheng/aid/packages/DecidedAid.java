package youcheng.aid.packages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import youcheng.aid.gates.Gate;
import youcheng.aid.gates.GateMark;
import youcheng.aid.gates.GatedPackage;
import youcheng.aid.gates.Gates;
import youcheng.aid.goods.AidLines;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.decisions.Confirmation;
import youcheng.decisions.DecidedProcess;
import youcheng.decisions.DecisionModel;
import youcheng.decisions.MatterChanged;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.identity.Person;
import youcheng.identity.Role;

/** What aid packages tell to those who decide, and hear of their decisions. */
@Component
class DecidedAid implements DecidedProcess {

    private final AidPackages packages;
    private final AidLines lines;
    private final Gates gates;
    private final AidShipments shipments;
    private final Clock clock;

    DecidedAid(AidPackages packages, AidLines lines, Gates gates, @Lazy AidShipments shipments, Clock clock) {
        this.packages = packages;
        this.lines = lines;
        this.gates = gates;
        this.shipments = shipments;
        this.clock = clock;
    }

    @Override
    public DecisionModel model() {
        return AidPackageProcess.MODEL;
    }

    @Override
    public String officers(CaseNumber number) {
        return Person.group(Role.OFFICER, found(number).desk());
    }

    @Override
    public String supervisors(CaseNumber number) {
        return Person.group(Role.SUPERVISOR, found(number).desk());
    }

    @Override
    public Stage stageOf(CaseNumber number) {
        return found(number).stage();
    }

    /** Whether goods pass their gates is what people decide on, and officers may state something about them at any time. */
    @Override
    public Optional<MatterChanged> changedSince(CaseNumber number, String mark) {
        AidPackage aid = found(number);
        List<Gate> changed = GateMark.changed(
                mark, gates.of(number, new GatedPackage(aid.direction(), aid.content(), lines.of(number))));
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(MatterChanged.because(
                        "aid.rejection.gatesChanged", changed.size(), MessageKey.of("aid.gate", changed.getFirst())));
    }

    @Override
    public Optional<Rejection> objectionToCancelling(CaseNumber number) {
        return shipments.isAnySent(number)
                ? Optional.of(Rejection.because("aid.rejection.sentNotCancelled"))
                : Optional.empty();
    }

    @Override
    public void reviewed(CaseNumber number, Review outcome) {
        keep(number, aid -> aid.reviewed(outcome, clock.instant()));
    }

    @Override
    public void decided(CaseNumber number, Municipal outcome) {
        keep(number, aid -> aid.decided(outcome));
    }

    /** The review after an emergency moves nothing: the report is written again, or the case is closed. */
    @Override
    public void checked(CaseNumber number, Confirmation outcome) {}

    @Override
    public void recalled(CaseNumber number) {
        keep(number, aid -> aid.recalled(clock.instant()));
    }

    @Override
    public void stopped(CaseNumber number) {
        keep(number, AidPackage::stopped);
    }

    private void keep(CaseNumber number, Consumer<AidPackage> how) {
        AidPackage aid = found(number);
        how.accept(aid);
        packages.saveAndFlush(aid);
    }

    private AidPackage found(CaseNumber number) {
        return packages.findByCaseNumber(number.value()).orElseThrow();
    }
}
