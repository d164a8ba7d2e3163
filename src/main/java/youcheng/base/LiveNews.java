package youcheng.base;

import java.util.function.Consumer;

/**
 * Tells open windows that something changed, once that is stored. It says what and nothing of it: each window reads again,
 * with the rights of whoever looks. With several nodes, one that carries the news between them takes its place.
 *
 * @param <T> what names that which changed
 */
@FunctionalInterface
public interface LiveNews<T> {

    /** From now on {@code window} hears of it, in a thread that is not its own and must not be held up. */
    Listening listen(Consumer<T> window);

    /** Somebody who listens. */
    @FunctionalInterface
    interface Listening {

        /** Hears nothing any more. */
        void end();
    }
}
