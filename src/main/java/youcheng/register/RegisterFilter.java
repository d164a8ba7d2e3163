package youcheng.register;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.base.SearchText;

/**
 * What somebody wants to see of the register.
 *
 * @param text part of any name, in any language, also in pinyin; empty for all
 * @param region only this region, or null
 * @param tier only this tier, or null
 * @param status only this status key, e.g. {@code register.status.SIGNED}, or null
 * @param sort the order
 * @param ascending in this direction
 */
public record RegisterFilter(
        String text,
        @Nullable Region region,
        @Nullable Tier tier,
        @Nullable String status,
        RegisterOrder sort,
        boolean ascending) {

    /** Message keys of all that a relationship's status can be, in the order in which they come about. */
    public static final List<String> STATUSES = List.of(
            "register.status.INTENT",
            "register.status.APPLIED",
            "register.status.APPROVED",
            "register.status.SIGNED",
            "register.status.ENDED",
            "register.status.NOT_CONCLUDED",
            "register.status.NONE");

    /** The orders of the register. */
    public enum RegisterOrder {
        NAME,
        COUNTRY,
        STATUS,
        ESTABLISHED
    }

    /** Everything, by name. */
    public static RegisterFilter everything() {
        return new RegisterFilter("", null, null, null, RegisterOrder.NAME, true);
    }

    /** What of these cities is wanted, in the wanted order; unknown dates come last in either direction. */
    public List<CityRecord> apply(List<CityRecord> cities, Locale language) {
        return cities.stream().filter(this::wants).sorted(order(language)).toList();
    }

    private boolean wants(CityRecord city) {
        RelationshipRecord current = city.current();
        return isFound(city)
                && (region == null || city.country().region() == region)
                && (tier == null || (current != null && current.tier() == tier))
                && (status == null || city.statusKey().equals(status));
    }

    private boolean isFound(CityRecord city) {
        return SearchText.of(text).isEmpty()
                || SearchText.isFound(
                        text, city.country().nameZh(), city.country().nameEn())
                || city.names().stream().anyMatch(name -> SearchText.isFound(text, name.name()));
    }

    private Comparator<CityRecord> order(Locale language) {
        Comparator<CityRecord> byName = Languages.isChinese(language)
                ? Comparator.comparing(CityRecord::sortZh)
                : Comparator.comparing(CityRecord::sortEn);
        Comparator<CityRecord> order = switch (sort) {
            case NAME -> byName;
            case COUNTRY -> Comparator.comparing(city -> city.country().sortKey(language));
            case STATUS -> Comparator.comparingInt(city -> STATUSES.indexOf(city.statusKey()));
            case ESTABLISHED -> Comparator.comparing(RegisterFilter::established, unknownLast());
        };
        Comparator<CityRecord> directed = ascending || sort == RegisterOrder.ESTABLISHED ? order : order.reversed();
        return directed.thenComparing(byName);
    }

    private Comparator<@Nullable PartialDate> unknownLast() {
        Comparator<PartialDate> dates = Comparator.naturalOrder();
        return Comparator.nullsLast(ascending ? dates : dates.reversed());
    }

    private static @Nullable PartialDate established(CityRecord city) {
        RelationshipRecord current = city.current();
        return current == null ? null : current.established();
    }
}
