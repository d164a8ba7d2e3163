package youcheng.imports.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;

/**
 * What a cell was read as.
 *
 * @param value the value; null where there is none, or it cannot be read
 * @param message with a value, what has to be known of how it was read; without one, why it cannot be read and what
 *     would be right; null where there is nothing to say
 * @param choices where the message asks: what it may be
 * @param <T> what is read
 */
public record ReadValue<T>(@Nullable T value, @Nullable MessageKey message, List<T> choices) {

    public ReadValue {
        choices = List.copyOf(choices);
    }

    /** Whether something stands there that cannot be read. */
    public boolean isProblem() {
        return value == null && message != null;
    }

    static <T> ReadValue<T> of(T value) {
        return new ReadValue<>(value, null, List.of());
    }

    static <T> ReadValue<T> noted(T value, String key, Object... arguments) {
        return new ReadValue<>(value, new MessageKey(key, List.of(arguments)), List.of());
    }

    static <T> ReadValue<T> nothing() {
        return new ReadValue<>(null, null, List.of());
    }

    static <T> ReadValue<T> problem(String key, Object... arguments) {
        return new ReadValue<>(null, new MessageKey(key, List.of(arguments)), List.of());
    }

    static <T> ReadValue<T> question(List<T> choices, String key, Object... arguments) {
        return new ReadValue<>(null, new MessageKey(key, List.of(arguments)), choices);
    }
}
