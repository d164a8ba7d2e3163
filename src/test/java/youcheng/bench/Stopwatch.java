package youcheng.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Times the same thing many times over, and tells medians and 95th percentiles beside the peer's. */
final class Stopwatch {

    private static final double NANOS = 1e6;

    private static final int WARM_ROUNDS = 500;

    private static final long WARM_NANOS = 2_000_000_000;

    private final StringBuilder table = new StringBuilder();
    private double peerMedian = Double.NaN;

    Stopwatch() {
        table.append(
                "| what | rounds | median ms | p95 ms | median to peer’s | limit |\n|---|---:|---:|---:|---:|---|\n");
    }

    /** Times what the next lines are compared to. */
    void peer(String what, int rounds, IntConsumer call) {
        double[] sorted = time(rounds, call);
        peerMedian = sorted[sorted.length / 2];
        line(what, sorted, "");
    }

    /** Times something; the call gets the number of the round, so that no two rounds need ask the same. */
    void time(String what, int rounds, String limit, IntConsumer call) {
        line(what, time(rounds, call), limit);
    }

    /** Times several in turn, round by round, so that a noisy machine is noisy for all; the first is the peer. */
    void inTurn(String[] names, String[] limits, int rounds, IntConsumer... calls) {
        double[][] times = new double[calls.length][rounds];
        for (int round = -rounds / 4; round < rounds; round++) {
            for (int i = 0; i < calls.length; i++) {
                long start = System.nanoTime();
                calls[i].accept(round);
                if (round >= 0) {
                    times[i][round] = (System.nanoTime() - start) / NANOS;
                }
            }
        }
        for (int i = 0; i < calls.length; i++) {
            Arrays.sort(times[i]);
            if (i == 0) {
                peerMedian = times[0][rounds / 2];
            }
            line(names[i], times[i], limits[i]);
        }
    }

    String table() {
        return table + "\n";
    }

    private static double[] time(int rounds, IntConsumer call) {
        warmUp(rounds, call);
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            call.accept(round);
            times[round] = (System.nanoTime() - start) / NANOS;
        }
        Arrays.sort(times);
        return times;
    }

    /** A portal that has run for a while: a quarter of the rounds at least, and for what is quick up to two seconds. */
    private static void warmUp(int rounds, IntConsumer call) {
        long start = System.nanoTime();
        int round = 0;
        while (round < Math.max(1, rounds / 4) || (round < WARM_ROUNDS && System.nanoTime() - start < WARM_NANOS)) {
            call.accept(rounds + round);
            round++;
        }
    }

    private void line(String what, double[] sorted, String limit) {
        double median = sorted[sorted.length / 2];
        table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f | %s |%n",
                what,
                sorted.length,
                median,
                sorted[(int) (sorted.length * 0.95)],
                median / peerMedian,
                limit));
    }
}
