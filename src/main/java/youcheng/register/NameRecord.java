package youcheng.register;

import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/**
 * One name of a city.
 *
 * @param language {@code zh}, {@code en}, or {@code local} for the city's own
 * @param name the name
 * @param from since when, where known
 * @param until until when, where it is no longer in use and the date is known
 */
public record NameRecord(
        String language,
        String name,
        @Nullable PartialDate from,
        @Nullable PartialDate until) {}
