package youcheng.courtesies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.base.PartialDate;

/**
 * A courtesy that a relationship is due.
 *
 * @param kind what is to be done
 * @param key what tells it from all others of the relationship, e.g. {@code ANNIVERSARY:2027}
 * @param when its occasion, as exactly as that is known
 * @param planOn the day for which the office plans it
 * @param years which anniversary; 0 for all else
 * @param about the national day or the person, or null for anniversaries
 */
public record Courtesy(
        Occasion kind,
        String key,
        PartialDate when,
        LocalDate planOn,
        int years,
        @Nullable Bilingual about) {

    /** What is to be done. */
    public enum Occasion {
        /** A letter on the anniversary of the relationship, every year. */
        ANNIVERSARY,
        /** An event on the anniversary, every tenth year. */
        ANNIVERSARY_EVENT,
        /** A greeting on the national day. */
        NATIONAL_DAY,
        /** A letter to a mayor who came into office. */
        NEW_MAYOR,
        /** A contact before the mayor's term ends, to be introduced to whoever follows. */
        TERM_END
    }
}
