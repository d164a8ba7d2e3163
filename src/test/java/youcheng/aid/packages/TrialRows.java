package youcheng.aid.packages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.base.CaseNumber;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.Review;
import youcheng.identity.Desk;
import youcheng.identity.Person;

/** Packages that are stored without a run of their process, so that pages of their cases find them. */
@TestComponent
@Transactional(propagation = Propagation.MANDATORY)
public class TrialRows {

    private final AidPackages packages;
    private final AidParties parties;
    private final DecisionFiles decisions;
    private final Clock clock;

    TrialRows(AidPackages packages, AidParties parties, DecisionFiles decisions, Clock clock) {
        this.packages = packages;
        this.parties = parties;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** An approved package of this case, which somebody opened. */
    public void approved(CaseNumber number, AidDirection direction, Person by) {
        AidPackage aid = new AidPackage(
                number, direction, AidContent.empty(), Desk.ASIA_AFRICA, LocalDate.now(clock), clock.instant());
        aid.sent(AidTier.SUPERVISOR);
        aid.reviewed(Review.APPROVED, clock.instant());
        packages.saveAndFlush(aid);
        parties.keep(number, List.of(new AidParty(0, AidParty.PartyRole.PARTNER, null, "首尔", "Seoul", "KR")));
        decisions.open(number, AidPackageProcess.ID, by);
    }
}
