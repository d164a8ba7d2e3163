package youcheng.aid.packages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidField;
import youcheng.aid.content.AidParty;
import youcheng.aid.gates.GateFinding;
import youcheng.aid.goods.LineTotals;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.identity.Desk;

/**
 * An aid package as those see it who work on it. Its goods are read apart from it, since there can be thousands.
 *
 * @param number its case
 * @param direction which way its goods go
 * @param state where it stands
 * @param desk whose work it is
 * @param content what it says beside its goods
 * @param parties who gives and gets them
 * @param totals what they come to
 * @param value what they are worth
 * @param tier who approves it, and the rule that says so
 * @param gates what its goods must pass, and whether they do
 * @param nearby other packages to or from the same partners
 * @param course what became of it so far
 * @param changedSinceLastRound by each field that differs from the round before, what that round said
 * @param round how often it was sent
 * @param version counts its changes, for those who change it
 */
public record AidRecord(
        CaseNumber number,
        AidDirection direction,
        AidState state,
        Desk desk,
        AidContent content,
        List<AidParty> parties,
        LineTotals totals,
        AidValue value,
        TierFinding tier,
        List<GateFinding> gates,
        Nearby nearby,
        AidCourse course,
        Map<AidField, AidContent> changedSinceLastRound,
        int round,
        long version) {

    /**
     * Packages to or from the same partners that were begun within so many days: a package that was split to stay below a limit
     * shows beside its other parts.
     *
     * @param days within how many days
     * @param others the others, oldest first
     * @param sum what all of them are worth with this one
     * @param tier who would approve that sum
     */
    public record Nearby(int days, List<NearbyPackage> others, AidValue sum, TierFinding tier) {

        /** What all of them are worth together where this one is worth so much. */
        AidValue with(AidValue own) {
            return others.stream().map(NearbyPackage::value).reduce(own, AidValue::plus);
        }

        /** Whether all of them together would have to be approved by others than this one alone. */
        public boolean isAbove(TierFinding alone) {
            return !others.isEmpty() && tier.tier().compareTo(alone.tier()) > 0;
        }
    }

    /**
     * Another package.
     *
     * @param number its case
     * @param title what it is called
     * @param begunOn when it was begun
     * @param value what its goods are worth
     * @param tier who approved it, or null before it was sent
     */
    public record NearbyPackage(
            CaseNumber number,
            Bilingual title,
            LocalDate begunOn,
            AidValue value,
            @Nullable AidTier tier) {}

    /** The partner abroad that comes first. */
    public AidParty partner() {
        return partners().getFirst();
    }

    /** Everybody abroad who gives or gets its goods. */
    public List<AidParty> partners() {
        return parties.stream()
                .filter(party -> party.role() == AidParty.PartyRole.PARTNER)
                .toList();
    }

    /** The gates that hold its goods back. */
    public List<GateFinding> failedGates() {
        return gates.stream().filter(GateFinding::isFailed).toList();
    }
}
