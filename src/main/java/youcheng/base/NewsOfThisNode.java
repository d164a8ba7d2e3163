package youcheng.base;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The news of this process, in memory: what a window missed it reads when it is opened again.
 *
 * @param <T> what names that which changed
 */
public abstract class NewsOfThisNode<T> implements LiveNews<T> {

    private static final Logger LOG = LoggerFactory.getLogger(NewsOfThisNode.class);

    private final ExecutorService carrier;
    private final Set<Window<T>> windows = ConcurrentHashMap.newKeySet();

    /** {@code name} is that of the thread which carries them. */
    protected NewsOfThisNode(String name) {
        carrier = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** One window; two of the same person are two. */
    private static final class Window<T> implements Listening {

        private final Consumer<T> hears;
        private final Set<Window<T>> all;

        Window(Consumer<T> hears, Set<Window<T>> all) {
            this.hears = hears;
            this.all = all;
        }

        @Override
        public void end() {
            all.remove(this);
        }
    }

    @Override
    public Listening listen(Consumer<T> window) {
        Window<T> listening = new Window<>(window, windows);
        windows.add(listening);
        return listening;
    }

    /** What is not stored is no news; a window that misses some reads it when it is opened again. */
    protected void tellOnceStored(T changed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Elsewhere: whoever acted waits for nobody's window, and no window reads in their transaction.
                carrier.execute(() -> tell(changed));
            }
        });
    }

    @PreDestroy
    void close() {
        carrier.shutdownNow();
    }

    private void tell(T changed) {
        for (Window<T> window : windows) {
            try {
                window.hears.accept(changed);
            } catch (RuntimeException e) {
                // Nobody's step fails because of somebody else's window.
                LOG.warn("A window did not hear of {}", changed, e);
                window.end();
            }
        }
    }
}
