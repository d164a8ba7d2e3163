package youcheng.imports.matching;

import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * An exchange, of a file or of the portal.
 *
 * @param id what the caller knows it by
 * @param partner what both sides of the comparison know the partner by: equal texts mean one partner
 * @param from its first day, as exact as it is known; null where it is not
 * @param until its last day; null for one of a day, or where it is not known
 * @param title its title
 * @param <K> the caller's ids
 */
public record ExchangeFacts<K>(
        K id,
        String partner,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        String title) {}
