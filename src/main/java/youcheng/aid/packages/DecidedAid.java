package youcheng.aid.packages;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.decisions.Confirmation;
import youcheng.decisions.DecidedProcess;
import youcheng.decisions.DecisionModel;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.identity.Person;
import youcheng.identity.Role;

/** What aid packages tell to those who decide, and hear of their decisions. */
@Component
class DecidedAid implements DecidedProcess {

    private final AidPackages packages;
    private final AidShipments shipments;
    private final Clock clock;

    DecidedAid(AidPackages packages, @Lazy AidShipments shipments, Clock clock) {
        this.packages = packages;
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
