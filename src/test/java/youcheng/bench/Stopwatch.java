package youcheng.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Times the same thing many times over, and prints medians and 95th percentiles beside the peer's. */
final class Stopwatch {

    private static final int WARM_UP = 20;
    private static final double NANOS = 1e6;

    private final int rounds;
    private final List<String> lines = new ArrayList<>();
    private double peerMedian;

    Stopwatch(int rounds) {
        this.rounds = rounds;
        lines.add("| what | median ms | p95 ms | median to peer’s |");
        lines.add("|---|---:|---:|---:|");
    }

    /** Times the peer, to which what follows is compared. */
    void peer(String what, IntConsumer call) {
        double[] sorted = time(call);
        peerMedian = sorted[sorted.length / 2];
        line(what + " (peer)", sorted);
    }

    /** Times ours; the call gets the number of the round, so that no two rounds need ask the same. */
    void ours(String what, IntConsumer call) {
        line(what, time(call));
    }

    void print(String title) {
        System.err.println("\n" + title + "\n");
        lines.forEach(System.err::println);
    }

    private double[] time(IntConsumer call) {
        for (int round = 0; round < WARM_UP; round++) {
            call.accept(round);
        }
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            call.accept(round);
            times[round] = (System.nanoTime() - start) / NANOS;
        }
        Arrays.sort(times);
        return times;
    }

    private void line(String what, double[] sorted) {
        double median = sorted[sorted.length / 2];
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f |",
                what,
                median,
                sorted[(int) (sorted.length * 0.95)],
                median / peerMedian));
    }
}
