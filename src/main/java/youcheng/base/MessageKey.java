package youcheng.base;

import java.util.List;

/**
 * An argument of a message that is itself a message, so that it is rendered in the reader's language.
 *
 * @param key which message
 * @param arguments what it says them of
 */
public record MessageKey(String key, List<Object> arguments) {

    public MessageKey {
        arguments = List.copyOf(arguments);
    }

    /** A message without arguments. */
    public MessageKey(String key) {
        this(key, List.of());
    }

    /** The message that names a constant, e.g. {@code role.SUPERVISOR}. */
    public static MessageKey of(String prefix, Enum<?> constant) {
        return new MessageKey(prefix + "." + constant.name());
    }

    @Override
    public String toString() {
        return key;
    }
}
