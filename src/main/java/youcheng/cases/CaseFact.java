package youcheng.cases;

import org.jspecify.annotations.Nullable;

/**
 * One fact on a case page.
 *
 * @param label message key of its name
 * @param value text, date, number, partial date or {@link youcheng.base.MessageKey}; null where it is not known
 * @param link path inside the portal that the value leads to, or null
 */
public record CaseFact(
        String label, @Nullable Object value, @Nullable String link) {

    public static CaseFact of(String label, @Nullable Object value) {
        return new CaseFact(label, value, null);
    }
}
