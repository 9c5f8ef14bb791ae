package studio.bench;

import java.util.Arrays;

/// Times a piece of work over many rounds.
public final class Clock {
    private Clock() {}

    /// The median time of one round in nanoseconds, after warm-up rounds that are not counted.
    public static double medianNanos(int warmups, int rounds, Runnable work) {
        for (int i = 0; i < warmups; i++) {
            work.run();
        }
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
