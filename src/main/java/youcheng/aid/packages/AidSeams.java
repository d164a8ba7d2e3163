package youcheng.aid.packages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.gates.Gate;
import youcheng.aid.gates.GatedPackage;
import youcheng.aid.gates.GatedPackages;
import youcheng.aid.gates.Gates;
import youcheng.aid.goods.AidLine;
import youcheng.aid.shipments.PackageSums;
import youcheng.aid.shipments.ShippedPackage;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.ShippedPackage.Recipient;
import youcheng.aid.shipments.ShippedPackages;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.decisions.Stage;
import youcheng.identity.Desk;
import youcheng.workflow.Workflow;

/** What packages answer to their shipments and gates. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AidSeams implements ShippedPackages, GatedPackages {

    /** The office itself, which takes in what is received. */
    private static final long OFFICE = 0;

    private final AidStore store;
    private final Gates gates;
    private final CaseIndex cases;
    private final Workflow workflow;
    private final AidExchange exchange;
    private final Clock clock;
    private final Bilingual office;

    AidSeams(
            AidStore store,
            Gates gates,
            CaseIndex cases,
            Workflow workflow,
            AidExchange exchange,
            Clock clock,
            @Value("${youcheng.letters.office-zh}") String officeZh,
            @Value("${youcheng.letters.office-en}") String officeEn) {
        this.store = store;
        this.gates = gates;
        this.cases = cases;
        this.workflow = workflow;
        this.exchange = exchange;
        this.clock = clock;
        this.office = new Bilingual(officeZh, officeEn);
    }

    @Override
    public ShippedPackage of(CaseNumber number) {
        AidPackage aid = store.found(number);
        return new ShippedPackage(
                number,
                cases.summaryOf(number).title(),
                aid.direction(),
                aid.content().isUrgent(),
                aid.desk(),
                shippedGoods(aid).stream()
                        .map(line -> new Good(
                                line.key(),
                                line.item().name(),
                                line.quantity().unit().labelKey(),
                                line.quantity().amount()))
                        .toList(),
                recipients(aid));
    }

    @Override
    public Optional<Rejection> objectionToPlanning(CaseNumber number) {
        AidPackage aid = store.found(number);
        if (aid.isEnteredAfterwards()) {
            return Optional.of(Rejection.because("aid.rejection.enteredAfterwards"));
        }
        return aid.isShipping() ? Optional.empty() : Optional.of(Rejection.because("aid.rejection.notApproved"));
    }

    @Override
    public Optional<Rejection> objectionToSending(CaseNumber number, @Nullable LocalDate arrival) {
        return objectionToPlanning(number).or(() -> {
            GatedPackage aid = gated(number);
            List<Gate> failed =
                    gates.failed(number, aid.arriving(latest(aid.content().expectedArrival(), arrival)));
            return failed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Rejection.because(
                            "aid.rejection.gatesFailed." + aid.direction(),
                            failed.size(),
                            MessageKey.of("aid.gate", failed.getFirst())));
        });
    }

    /** Goods that should have arrived already arrive today at the earliest. */
    private LocalDate latest(@Nullable LocalDate planned, @Nullable LocalDate arrival) {
        return Stream.of(planned, arrival, LocalDate.now(clock))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Override
    public void settled(CaseNumber number, Actor by) {
        AidPackage aid = store.found(number);
        if (aid.state() == AidState.UNDER_WAY) {
            aid.settled();
            store.keep(aid);
            workflow.tell(number, AidPackageProcess.SHIPMENTS_SETTLED, by);
        }
    }

    @Override
    public void takenBack(CaseNumber number, PackageSums left, Reason why, Actor by) {
        exchange.takenBack(store.found(number), left, why, by);
    }

    @Override
    public GatedPackage gated(CaseNumber number) {
        AidPackage aid = store.found(number);
        return new GatedPackage(aid.direction(), aid.content(), store.linesOf(aid));
    }

    @Override
    public Desk deskOf(CaseNumber number) {
        return store.found(number).desk();
    }

    @Override
    public Optional<Rejection> objectionToStating(CaseNumber number) {
        return store.found(number).stage() == Stage.CLOSED
                ? Optional.of(Rejection.because("decisions.rejection.closedAlready"))
                : Optional.empty();
    }

    @Override
    public Optional<Rejection> objectionToWaiving(CaseNumber number) {
        return store.found(number).stage() == Stage.DRAFT
                ? Optional.of(Rejection.because("aid.rejection.waiverOfDraft"))
                : Optional.empty();
    }

    /** Nobody knows what each shipment carried of a package that was entered afterwards. */
    private List<AidLine> shippedGoods(AidPackage aid) {
        return aid.isEnteredAfterwards() ? List.of() : store.linesOf(aid);
    }

    private List<Recipient> recipients(AidPackage aid) {
        if (aid.direction() == AidDirection.RECEIVED) {
            return List.of(new Recipient(OFFICE, office));
        }
        return store.partiesOf(aid).stream()
                .filter(party -> party.role() == AidParty.PartyRole.PARTNER)
                .map(party -> new Recipient(party.key(), party.name()))
                .collect(Collectors.toList());
    }
}
