package youcheng.audit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was done: the words of a person, or a message key with arguments where the system gives the reason.
 *
 * @param text a person's words, or null
 * @param key the system's message key, or null
 * @param arguments arguments of the message
 */
public record Reason(@Nullable String text, @Nullable String key, List<String> arguments) {

    /** A person's own words. */
    public static Reason written(String text) {
        return new Reason(text, null, List.of());
    }

    /** A reason that the system gives, rendered in the reader's language. */
    public static Reason message(String key, Object... arguments) {
        return new Reason(
                null, key, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
