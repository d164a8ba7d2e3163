package youcheng.portfolio.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.register.Region;

/**
 * Which relationships somebody wants to see on the map and in the table beside it.
 *
 * @param text part of a name of the partner or its country; empty for all
 * @param region only this region, or null
 * @param activity only this activity, or null
 * @param band only this band of closeness, or null
 * @param review only with this mark, or null
 * @param sort the order
 * @param isAscending in this direction
 */
public record RelationshipFilter(
        String text,
        @Nullable Region region,
        @Nullable ActivityStatus activity,
        @Nullable Band band,
        @Nullable ReviewMark review,
        RelationshipOrder sort,
        boolean isAscending) {

    /** The orders of the table. */
    public enum RelationshipOrder {
        NAME,
        COUNTRY,
        ACTIVITY,
        CLOSENESS,
        REVIEW,
        LAST_CONTACT,
        CHANGES
    }

    /** Everything, by name. */
    public static RelationshipFilter everything() {
        return new RelationshipFilter("", null, null, null, null, RelationshipOrder.NAME, true);
    }

    /** The same in another order. */
    public RelationshipFilter sorted(RelationshipOrder by, boolean ascending) {
        return new RelationshipFilter(text, region, activity, band, review, by, ascending);
    }

    /** What of these relationships is wanted, in the wanted order; what is unknown comes last in either direction. */
    List<RelationshipStanding> apply(List<RelationshipStanding> relationships, Locale language) {
        return relationships.stream()
                .filter(this::wants)
                .sorted(order(language))
                .toList();
    }

    private boolean wants(RelationshipStanding each) {
        return each.relationship().isFound(text)
                && (region == null || each.relationship().country().region() == region)
                && (activity == null || each.activity() == activity)
                && (band == null || each.band() == band)
                && (review == null || each.review() == review);
    }

    private Comparator<RelationshipStanding> order(Locale language) {
        Comparator<RelationshipStanding> byName =
                Comparator.comparing(each -> each.relationship().sortKey(language));
        Comparator<RelationshipStanding> order = switch (sort) {
            case NAME -> by(each -> each.relationship().sortKey(language));
            case COUNTRY -> by(each -> each.relationship().country().sortKey(language));
            case ACTIVITY -> by(RelationshipStanding::activity);
            case CLOSENESS -> by(RelationshipStanding::score);
            case REVIEW -> by(RelationshipStanding::review);
            case LAST_CONTACT -> by(RelationshipStanding::lastContact);
            case CHANGES -> by(RelationshipStanding::changesOn);
        };
        return order.thenComparing(byName);
    }

    private <V extends Comparable<? super V>> Comparator<RelationshipStanding> by(
            Function<RelationshipStanding, @Nullable V> value) {
        Comparator<V> natural = Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(isAscending ? natural : natural.reversed()));
    }
}
