package youcheng.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an approval asks for; it is checked off later.
 *
 * @param text what has to be met
 * @param step the step whose approval asks for it
 * @param setBy account id of whoever asks for it
 * @param setAt when
 * @param met how it was met, or null while it is open
 * @param metBy account id of whoever checked it off, or null
 * @param metAt when it was checked off, or null
 */
@Embeddable
public record Condition(
        @Column(name = "condition_text") String text,
        String step,
        long setBy,
        Instant setAt,
        @Column(name = "met_text") @Nullable String met,
        @Nullable Long metBy,
        @Nullable Instant metAt) {

    static Condition set(String text, String step, long by, Instant at) {
        return new Condition(text, step, by, at, null, null, null);
    }

    public boolean isOpen() {
        return met == null;
    }

    Condition met(String how, long by, Instant at) {
        return new Condition(text, step, setBy, setAt, how, by, at);
    }

    Condition reopened() {
        return set(text, step, setBy, setAt);
    }
}
