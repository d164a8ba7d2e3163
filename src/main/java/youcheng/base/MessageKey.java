package youcheng.base;

/** An argument of a message that is itself a message, so that it is rendered in the reader's language. */
public record MessageKey(String key) {

    /** The message that names a constant, e.g. {@code role.SUPERVISOR}. */
    public static MessageKey of(String prefix, Enum<?> constant) {
        return new MessageKey(prefix + "." + constant.name());
    }

    @Override
    public String toString() {
        return key;
    }
}
