package studio.film;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Tells how long the rest will take from how long the latest frames took. The median forgives the first frame, which
/// warms everything up, and the odd slow one.
final class Pace {
    private static final int REMEMBERED = 9;

    private final Deque<Long> latest = new ArrayDeque<>();

    void took(long nanos) {
        latest.addLast(nanos);
        if (latest.size() > REMEMBERED) {
            latest.removeFirst();
        }
    }

    Duration left(int frames) {
        if (latest.isEmpty()) {
            return Duration.ZERO;
        }
        long median = latest.stream()
                .sorted()
                .skip((latest.size() - 1) / 2)
                .findFirst()
                .orElse(0L);
        return Duration.ofNanos(median * frames);
    }
}
