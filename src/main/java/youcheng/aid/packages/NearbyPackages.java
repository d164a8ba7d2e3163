package youcheng.aid.packages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidParty;
import youcheng.aid.packages.AidRecord.Nearby;
import youcheng.aid.packages.AidRecord.NearbyPackage;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseSummary;
import youcheng.cases.ListedCase;

/** Finds packages that may be parts of one that was split to stay below a limit. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NearbyPackages {

    /** Ours, until the office sets its own. */
    private static final int DAYS = 90;

    private final AidPackages packages;
    private final Tiering tiering;
    private final CaseIndex cases;

    NearbyPackages(AidPackages packages, Tiering tiering, CaseIndex cases) {
        this.packages = packages;
        this.tiering = tiering;
        this.cases = cases;
    }

    /** The same as somebody sees it who need not approve: only those that they may read. */
    Nearby readable(AidPackage aid, List<AidParty> parties) {
        List<AidPackage> found = found(aid, parties);
        Set<CaseNumber> readable =
                cases.readableOf(found.stream().map(AidPackage::number).toList());
        return nearby(
                aid,
                found.stream()
                        .filter(other -> readable.contains(other.number()))
                        .toList());
    }

    /** Others that go the same way to or from one of these partners, begun within 90 days before or after this one. */
    Nearby of(AidPackage aid, List<AidParty> parties) {
        return nearby(aid, found(aid, parties));
    }

    private List<AidPackage> found(AidPackage aid, List<AidParty> parties) {
        LocalDate day = aid.course().begunOn();
        List<String> likenesses = parties.stream()
                .filter(party -> party.role() == AidParty.PartyRole.PARTNER)
                .map(AidParty::likeness)
                .toList();
        return packages.nearby(aid.number().value(), likenesses, day.minusDays(DAYS), day.plusDays(DAYS));
    }

    private Nearby nearby(AidPackage aid, List<AidPackage> found) {
        BigDecimal sum = found.stream()
                .map(other -> other.value().cny())
                .reduce(aid.value().cny(), BigDecimal::add);
        int unvalued =
                found.stream().mapToInt(other -> other.value().unvalued()).sum()
                        + aid.value().unvalued();
        AidValue all = new AidValue(sum, unvalued);
        return new Nearby(DAYS, records(found), all, tiering.of(all));
    }

    private List<NearbyPackage> records(List<AidPackage> found) {
        Map<CaseNumber, Bilingual> titles = cases
                .listed(found.stream().map(AidPackage::number).toList())
                .stream()
                .map(ListedCase::summary)
                .collect(Collectors.toMap(CaseSummary::number, CaseSummary::title));
        return found.stream()
                .map(other -> new NearbyPackage(
                        other.number(),
                        Objects.requireNonNull(titles.get(other.number())),
                        other.course().begunOn(),
                        other.value(),
                        other.tier()))
                .toList();
    }
}
