package youcheng.base;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with a reason that a person can act on. It carries a message key and arguments, never a rendered sentence,
 * so each reader gets it in their own language; {@link #field()} names the input it is about, where there is one.
 */
public class Rejection extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;
    private final @Nullable String field;
    private final transient List<Rejection> others;

    protected Rejection(String key, @Nullable String field, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
        this.field = field;
        this.others = List.of();
    }

    private Rejection(Rejection first, List<Rejection> others) {
        super(first.getMessage());
        this.key = first.key;
        this.arguments = first.arguments;
        this.field = first.field;
        this.others = List.copyOf(others);
    }

    /** A refusal that concerns the whole request. */
    public static Rejection because(String key, Object... arguments) {
        return new Rejection(key, null, arguments);
    }

    /** A refusal that concerns one input field. */
    public static Rejection of(String field, String key, Object... arguments) {
        return new Rejection(key, field, arguments);
    }

    /** One refusal for all of these, which are at least one; what asks for one only is told the first. */
    public static Rejection all(List<Rejection> refused) {
        Rejection first = refused.getFirst();
        return refused.size() == 1 ? first : new Rejection(first, refused.subList(1, refused.size()));
    }

    /** A refusal is an answer and not a fault: nobody reads where it came from. */
    @Override
    public final Throwable fillInStackTrace() {
        return this;
    }

    /** Message key of the reason. */
    public String key() {
        return key;
    }

    /** Arguments of the message, in order. */
    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Everything that is refused, this first. */
    public List<Rejection> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    /** The field it is about, or null. */
    public @Nullable String field() {
        return field;
    }
}
