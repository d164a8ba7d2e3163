package youcheng;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has two people do something at the same instant. */
public final class SameInstant {

    private SameInstant() {}

    /** Runs both at once; what they were refused with. */
    public static List<Throwable> refusals(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Throwable> refused = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> both = new ArrayList<>();
            for (Callable<?> each : List.<Callable<?>>of(one, other)) {
                both.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            for (Future<Object> each : both) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    refused.add(Objects.requireNonNull(e.getCause()));
                }
            }
        }
        return refused;
    }
}
