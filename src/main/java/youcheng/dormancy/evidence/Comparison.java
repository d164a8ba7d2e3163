package youcheng.dormancy.evidence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;

/**
 * What became of a relationship between two days.
 *
 * @param then where it stood
 * @param now where it stands
 * @param substantiveSince how many substantive two-way exchanges that something proves took place after the first day
 */
public record Comparison(Baseline then, Baseline now, int substantiveSince) {

    private static final List<Band> BANDS = List.of(Band.INSUFFICIENT, Band.THIN, Band.STEADY, Band.CLOSE);
    private static final List<ActivityStatus> ACTIVITIES =
            List.of(ActivityStatus.NOT_RECORDED, ActivityStatus.DORMANT, ActivityStatus.COOLING, ActivityStatus.ACTIVE);

    private static final double TENTHS = 10;
    private static final double HUNDREDTHS = 100;

    /** Compares both; {@link EvidenceReading#compare} counts the exchanges. */
    public static Comparison between(Baseline then, Baseline now, int substantiveSince) {
        return new Comparison(then, now, substantiveSince);
    }

    /** Closeness, to the digit that is shown; a score where there was none is a rise. */
    public Movement closeness() {
        return Movement.of(rounded(then.closeness(), TENTHS), rounded(now.closeness(), TENTHS));
    }

    /** Closeness in a word. */
    public Movement band() {
        return Movement.of(BANDS.indexOf(then.band()), BANDS.indexOf(now.band()));
    }

    /** Form over content, to the percent that is shown: that it has fallen is the better course. */
    public Movement form() {
        return Movement.ofKnown(rounded(then.form(), HUNDREDTHS), rounded(now.form(), HUNDREDTHS));
    }

    /** Whether it lives more or less than it did. */
    public Movement activity() {
        return Movement.of(ACTIVITIES.indexOf(then.activity()), ACTIVITIES.indexOf(now.activity()));
    }

    /** The last substantive two-way contact; risen is a later one. */
    public Movement lastLiving() {
        return Movement.of(then.lastLiving(), now.lastLiving());
    }

    /** Whether both were computed by the same rules; otherwise the rules may have moved the score. */
    public boolean hasSameRules() {
        return Objects.equals(then.policyVersion(), now.policyVersion());
    }

    /** Whether the relationship was revived: closer than it was, and something of substance took place since. */
    public boolean isRevived() {
        return closeness() == Movement.RISEN && substantiveSince > 0;
    }

    /** Message key of the sentence that says whether it was revived, or what it lacks. */
    public String verdictKey() {
        if (isRevived()) {
            return "evidence.comparison.revived";
        }
        if (closeness() == Movement.RISEN) {
            return "evidence.comparison.noSubstance";
        }
        boolean hasFallen = closeness() == Movement.FALLEN;
        if (substantiveSince > 0) {
            return hasFallen ? "evidence.comparison.fallen" : "evidence.comparison.notRisen";
        }
        return hasFallen ? "evidence.comparison.fallenWithoutSubstance" : "evidence.comparison.nothing";
    }

    /** Of the numbers as they are shown, or the sentence would contradict what stands beside it. */
    private static @Nullable Long rounded(@Nullable Double value, double parts) {
        return value == null ? null : Long.valueOf(Math.round(value * parts));
    }
}
