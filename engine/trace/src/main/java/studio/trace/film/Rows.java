package studio.trace.film;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.function.IntConsumer;

/// Works through the rows of a picture on all threads of a pool. Rows must not depend on each other.
final class Rows {
    private static final int AT_ONCE = 16;

    private Rows() {}

    static void each(ForkJoinPool pool, int height, IntConsumer row) {
        pool.invoke(new Band(0, height, row));
    }

    private static final class Band extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final int from;
        private final int to;
        private final transient IntConsumer row;

        Band(int from, int to, IntConsumer row) {
            this.from = from;
            this.to = to;
            this.row = row;
        }

        @Override
        protected void compute() {
            if (to - from <= AT_ONCE) {
                for (int y = from; y < to; y++) {
                    row.accept(y);
                }
            } else {
                int middle = (from + to) >>> 1;
                invokeAll(new Band(from, middle, row), new Band(middle, to, row));
            }
        }
    }
}
