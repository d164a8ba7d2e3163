package youcheng.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.exchanges.Activity.Status;
import youcheng.exchanges.Band;
import youcheng.register.Region;

/**
 * Which ties somebody wants to see on the map and in the table beside it.
 *
 * @param text part of a name of the partner or its country; empty for all
 * @param region only this region, or null
 * @param activity only this activity, or null
 * @param band only this band of closeness, or null
 * @param sort the order
 * @param isAscending in this direction
 */
public record TieFilter(
        String text,
        @Nullable Region region,
        @Nullable Status activity,
        @Nullable Band band,
        Sort sort,
        boolean isAscending) {

    /** The orders of the table. */
    public enum Sort {
        NAME,
        COUNTRY,
        ACTIVITY,
        CLOSENESS,
        LAST_CONTACT,
        CHANGES
    }

    /** Everything, by name. */
    public static TieFilter everything() {
        return new TieFilter("", null, null, null, Sort.NAME, true);
    }

    /** The same in another order. */
    public TieFilter sorted(Sort by, boolean ascending) {
        return new TieFilter(text, region, activity, band, by, ascending);
    }

    /** What of these ties is wanted, in the wanted order; what is unknown comes last in either direction. */
    List<TieStanding> apply(List<TieStanding> ties, Locale language) {
        return ties.stream().filter(this::wants).sorted(order(language)).toList();
    }

    private boolean wants(TieStanding each) {
        return each.tie().isFound(text)
                && (region == null || each.tie().country().region() == region)
                && (activity == null || each.activity() == activity)
                && (band == null || each.band() == band);
    }

    private Comparator<TieStanding> order(Locale language) {
        Comparator<TieStanding> byName = Comparator.comparing(each -> each.tie().sortKey(language));
        Comparator<TieStanding> order = switch (sort) {
            case NAME -> by(each -> each.tie().sortKey(language));
            case COUNTRY -> by(each -> each.tie().country().sortKey(language));
            case ACTIVITY -> by(TieStanding::activity);
            case CLOSENESS -> by(TieStanding::score);
            case LAST_CONTACT -> by(TieStanding::lastContact);
            case CHANGES -> by(TieStanding::changesOn);
        };
        return order.thenComparing(byName);
    }

    private <V extends Comparable<? super V>> Comparator<TieStanding> by(Function<TieStanding, @Nullable V> value) {
        Comparator<V> natural = Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(isAscending ? natural : natural.reversed()));
    }
}
