package studio.assets.bake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Bakes what nobody has asked for yet, thing after thing, on one thread of low priority, so that it is there when
/// somebody does. It rests while the machine has better things to do, and goes home when it is told to.
public final class NightShift implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<String> failed = new ArrayList<>();
    private final Thread thread;
    private boolean resting;
    private boolean sentHome;

    /// Told after each thing.
    public interface Progress {
        /// @param done how many of all are baked, those that failed included
        /// @param name the asset's path of the last
        void at(int done, int all, String name);
    }

    // A low priority is a wish: whatever the scheduler makes of it, the shift stays correct.
    @SuppressWarnings("ThreadPriorityCheck")
    private NightShift(Bakery bakery, List<Recipe> recipes, Progress progress) {
        thread = Thread.ofPlatform()
                .name("bakery")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .unstarted(() -> {
                    for (int i = 0; i < recipes.size() && mayGoOn(); i++) {
                        bake(bakery, recipes.get(i));
                        progress.at(i + 1, recipes.size(), recipes.get(i).name());
                    }
                });
    }

    /// Begins.
    ///
    /// @param progress called on the shift's own thread
    public static NightShift start(Bakery bakery, List<Recipe> recipes, Progress progress) {
        NightShift shift = new NightShift(bakery, List.copyOf(recipes), progress);
        shift.thread.start();
        return shift;
    }

    /// Rests after the thing in hand, as while a movie is rendered, until it is told to go on.
    public void rest(boolean rest) {
        lock.lock();
        try {
            resting = rest;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until everything is baked or the shift was sent home; gives the paths that could not be baked.
    public List<String> join() throws InterruptedException {
        thread.join();
        lock.lock();
        try {
            return List.copyOf(failed);
        } finally {
            lock.unlock();
        }
    }

    /// Stops after the thing in hand. What is baked stays.
    @Override
    public void close() {
        lock.lock();
        try {
            sentHome = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean mayGoOn() {
        lock.lock();
        try {
            while (resting && !sentHome) {
                changed.awaitUninterruptibly();
            }
            return !sentHome;
        } finally {
            lock.unlock();
        }
    }

    private void bake(Bakery bakery, Recipe recipe) {
        try {
            bakery.baked(recipe);
        } catch (IOException e) {
            lock.lock();
            try {
                failed.add(recipe.name());
            } finally {
                lock.unlock();
            }
        }
    }
}
