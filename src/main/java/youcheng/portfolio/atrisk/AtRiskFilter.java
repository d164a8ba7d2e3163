package youcheng.portfolio.atrisk;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.ActivityStatus;
import youcheng.identity.Desk;
import youcheng.portfolio.overview.RelationshipStanding;

/**
 * Which relationships somebody looks through.
 *
 * @param scope which of them
 * @param days how far ahead, for those that change soon
 * @param desks only of these desks; empty for all
 * @param isUnderReview only those under review, or only those not; null for all
 */
public record AtRiskFilter(
        AtRiskScope scope,
        int days,
        Set<Desk> desks,
        @Nullable Boolean isUnderReview) {

    /** How far ahead one can look. */
    public static final List<Integer> DAYS = List.of(90, 180, 365, 730);

    /** How far ahead the page looks if nobody says otherwise. */
    public static final int USUAL_DAYS = 365;

    /** Which relationships. */
    public enum AtRiskScope {
        /** Those that still live or cool, and cool or sleep soon. */
        SOON,
        COOLING,
        DORMANT,
        NOT_RECORDED
    }

    /** The same with another scope. */
    public AtRiskFilter in(AtRiskScope other) {
        return new AtRiskFilter(other, days, desks, isUnderReview);
    }

    boolean wants(RelationshipStanding each, LocalDate today) {
        if (!desks.isEmpty() && !desks.contains(each.relationship().desk())) {
            return false;
        }
        if (isUnderReview != null && isUnderReview != each.isUnderReview()) {
            return false;
        }
        return switch (scope) {
            case SOON -> isSoon(each, today);
            case COOLING -> each.activity() == ActivityStatus.COOLING;
            case DORMANT -> each.activity() == ActivityStatus.DORMANT;
            case NOT_RECORDED -> each.activity() == ActivityStatus.NOT_RECORDED;
        };
    }

    /** By the day on which they change; what does not change by the last contact, the latest first, then by name. */
    static Comparator<RelationshipStanding> order(Locale language) {
        return comparing(RelationshipStanding::changesOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(RelationshipStanding::lastContact, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(each -> each.relationship().sortKey(language));
    }

    private boolean isSoon(RelationshipStanding each, LocalDate today) {
        LocalDate on = each.changesOn();
        return on != null && !on.isAfter(today.plusDays(days));
    }
}
