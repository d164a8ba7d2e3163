package youcheng.aid.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidDirection;
import youcheng.aid.gates.Gate;
import youcheng.aid.packages.AidState;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;

/**
 * How aid stands today, of what the signed-in person may read. Of each list there are only the first few, the most urgent first.
 *
 * @param counts how many packages are in each phase in which something is still to be done
 * @param sent how many shipments have left and are not handed over
 * @param toSend how many have not left yet
 * @param onHold how many are on hold
 * @param shipments those that have left
 * @param tasks what waits for somebody
 * @param heldBack packages that are to be sent and do not pass their gates
 * @param toReport what arrived and is not reported
 * @param unanswered needs that nobody answered yet
 * @param needs how many such needs there are
 */
public record AidStanding(
        AidCounts counts,
        long sent,
        long toSend,
        long onHold,
        List<OnItsWay> shipments,
        List<AidTask> tasks,
        List<HeldBack> heldBack,
        List<AidMark> toReport,
        List<AidMark> unanswered,
        long needs) {

    /** After so many days a need that is not approved counts as unanswered. */
    public static final int DAYS = 14;

    /**
     * A task that somebody has, or that waits in a group.
     *
     * @param number the case
     * @param title what it is about
     * @param stepKey message key of what is to be done
     * @param group the group that it is offered to, or null
     * @param holder the account that has it, or null
     * @param created since when it waits
     * @param due when it is due, or null
     */
    public record AidTask(
            CaseNumber number,
            Bilingual title,
            String stepKey,
            @Nullable String group,
            @Nullable Long holder,
            Instant created,
            @Nullable Instant due) {

        /** As it is stored. */
        AidTask(
                String number,
                String titleZh,
                String titleEn,
                String process,
                String step,
                @Nullable String group,
                @Nullable Long holder,
                Instant created,
                @Nullable Instant due) {
            this(
                    new CaseNumber(number),
                    new Bilingual(titleZh, titleEn),
                    "step." + process + "." + step,
                    group,
                    holder,
                    created,
                    due);
        }
    }

    /**
     * A package and the day from which on it waits.
     *
     * @param number its case
     * @param title what it is called
     * @param direction which way its goods go
     * @param state where it stands
     * @param since since when, or null where that is not known
     */
    public record AidMark(
            CaseNumber number,
            Bilingual title,
            AidDirection direction,
            AidState state,
            @Nullable LocalDate since) {

        /** As it is stored. */
        AidMark(
                String number,
                String titleZh,
                String titleEn,
                AidDirection direction,
                AidState state,
                @Nullable LocalDate since) {
            this(new CaseNumber(number), new Bilingual(titleZh, titleEn), direction, state, since);
        }
    }

    /**
     * A package that cannot be sent.
     *
     * @param mark the package
     * @param gates those that it does not pass
     */
    public record HeldBack(AidMark mark, List<Gate> gates) {}

    /** How many packages wait for somebody in the office before they are approved. */
    public int toDecide() {
        return counts.of(AidPhase.DRAFT) + counts.of(AidPhase.DECIDING);
    }
}
