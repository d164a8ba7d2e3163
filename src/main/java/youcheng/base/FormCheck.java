package youcheng.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads all fields of a form before any is refused, so that a person hears of everything at once. What was read is asked
 * for after {@link #refuse()}, or in a rule over several fields, which is silent where one of them was refused.
 */
public final class FormCheck {

    private final List<Rejection> refused = new ArrayList<>();

    /** Reads one field; what comes back gives its value, or refuses again. */
    public <T extends @Nullable Object> Supplier<T> read(Supplier<T> field) {
        try {
            T value = field.get();
            return () -> value;
        } catch (Rejection why) {
            note(why);
            return () -> {
                throw why;
            };
        }
    }

    /** Asks a rule, which may refuse. */
    public void ask(Runnable rule) {
        try {
            rule.run();
        } catch (Rejection why) {
            note(why);
        }
    }

    /** Whether nothing was refused so far. */
    public boolean isFine() {
        return refused.isEmpty();
    }

    /** What was refused so far, in order. */
    public List<Rejection> refused() {
        return List.copyOf(refused);
    }

    /** Refuses the form with everything that was refused; nothing where all is fine. */
    public void refuse() {
        if (!isFine()) {
            throw Rejection.all(refused);
        }
    }

    /** A rule that asks for a refused field meets the refusal that is known. */
    private void note(Rejection why) {
        for (Rejection each : why.all()) {
            if (!refused.contains(each)) {
                refused.add(each);
            }
        }
    }
}
