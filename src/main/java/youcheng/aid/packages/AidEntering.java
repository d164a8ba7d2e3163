package youcheng.aid.packages;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.goods.LineTotals;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.identity.Desk;

/**
 * Enters packages of long ago, each as a closed case for which no process ever ran: nobody decided on it here. It is no exchange
 * of its own, since whoever enters it says as which it counts already.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AidEntering {

    /** What comes of a case that was entered afterwards. */
    public static final String OUTCOME = "ENTERED";

    private final AidPackages packages;
    private final AidStore store;
    private final AidParties parties;
    private final AidRules rules;
    private final KindSums kinds;
    private final DecisionFiles decisions;
    private final Cases cases;
    private final Clock clock;

    AidEntering(
            AidPackages packages,
            AidStore store,
            AidParties parties,
            AidRules rules,
            KindSums kinds,
            DecisionFiles decisions,
            Cases cases,
            Clock clock) {
        this.packages = packages;
        this.store = store;
        this.parties = parties;
        this.rules = rules;
        this.kinds = kinds;
        this.decisions = decisions;
        this.cases = cases;
        this.clock = clock;
    }

    /** Whether any package was entered afterwards. */
    public boolean isAnyEntered() {
        return packages.existsByEnteredAfterwardsTrue();
    }

    /** Enters it; its case stays locked and open, for its shipments, until it is {@link #close closed}. */
    public CaseNumber enter(EnteredAid said, Actor by) {
        AidDraft draft = new AidDraft(said.content(), said.parties(), said.lines());
        rules.require(draft);
        Desk desk = rules.deskOf(draft.partner());
        Bilingual title = AidOpening.title(said.direction(), draft);
        CaseNumber number = cases.open(AidPackageProcess.NUMBER_PREFIX, AidPackageProcess.ID, title, by);
        cases.belongsTo(number, desk);
        AidPackage aid = store.keep(AidPackage.entered(number, desk, said, valueOf(said), LocalDate.now(clock)));
        store.keepGoodsAndParties(aid, draft);
        kinds.keep(
                number,
                said.kinds().stream()
                        .collect(Collectors.toMap(Function.identity(), kind -> new AidValue(BigDecimal.ZERO, 1))));
        parties.name(number, title, said.parties());
        decisions.open(number, AidPackageProcess.ID);
        store.append(
                number,
                AuditEvent.of("aid.entered", by)
                        .with(Change.of("aid.direction", null, said.direction()))
                        .with(Change.of(
                                "aid.parties", null, draft.partner().name().chinese()))
                        .with(Change.of("aid.source", null, said.source())));
        return number;
    }

    /** All that is known of it is entered. */
    public void close(CaseNumber number, Actor by) {
        cases.close(number, OUTCOME);
        store.append(number, AuditEvent.of("aid.closed." + OUTCOME, by));
    }

    /** Goods of which not even the quantity is known have no value either. */
    private AidValue valueOf(EnteredAid said) {
        AidValue known = rules.valueOf(said.content(), LineTotals.of(said.lines()));
        return said.lines().isEmpty() ? new AidValue(known.cny(), said.kinds().size()) : known;
    }
}
