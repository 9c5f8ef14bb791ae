package studio.cli.desk;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets Ctrl-C stop work in good order: the work is interrupted, and the process waits a moment until it has put
/// things right and said so.
public final class Stoppable {
    private static final int MOMENT_SECONDS = 5;

    private Stoppable() {}

    /// Does the work, which ends early when its thread is interrupted.
    public static <T> T during(Supplier<T> work) {
        Thread worker = Thread.currentThread();
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(worker, done), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            done.countDown();
            release(hook);
        }
    }

    private static void stop(Thread worker, CountDownLatch done) {
        worker.interrupt();
        try {
            if (!done.await(MOMENT_SECONDS, TimeUnit.SECONDS)) {
                worker.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void release(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook is waiting for just this.
            return;
        }
    }
}
