package youcheng.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;

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

    /** The case that it names; empty where it names none. */
    Optional<CaseNumber> number() {
        return value instanceof CaseNumber number ? Optional.of(number) : Optional.empty();
    }

    /** The same, leading nowhere. */
    CaseFact unlinked() {
        return of(label, value);
    }
}
