package youcheng.decisions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.Signature;

/**
 * What an approval asks for; it is checked off later.
 *
 * @param text what has to be met
 * @param step the step whose approval asks for it
 * @param setBy who asks for it, and for whom
 * @param setAt when
 * @param met how it was met, or null while it is open
 * @param metBy who checked it off, and for whom, or null
 * @param metAt when it was checked off, or null
 */
@Embeddable
public record Condition(
        @Column(name = "condition_text") String text,
        String step,

        @AttributeOverride(name = "account", column = @Column(name = "set_by"))
        @AttributeOverride(name = "deputy", column = @Column(name = "set_deputy"))
        Signature setBy,

        Instant setAt,
        @Column(name = "met_text") @Nullable String met,

        @AttributeOverride(name = "account", column = @Column(name = "met_by"))
        @AttributeOverride(name = "deputy", column = @Column(name = "met_deputy"))
        @Nullable
        Signature metBy,

        @Nullable Instant metAt) {

    static Condition set(String text, String step, Actor by, Instant at) {
        return new Condition(text, step, Signature.of(by), at, null, null, null);
    }

    public boolean isOpen() {
        return met == null;
    }

    Condition met(String how, Actor by, Instant at) {
        return new Condition(text, step, setBy, setAt, how, Signature.of(by), at);
    }

    Condition reopened() {
        return new Condition(text, step, setBy, setAt, null, null, null);
    }
}
