package studio.packs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one thread of one studio at a time change the packs. The operating system lets go of the lock when a studio
/// is killed.
final class StoreLock {
    /// A file lock belongs to the process; between its threads this one decides.
    private static final ReentrantLock INSIDE = new ReentrantLock();

    private StoreLock() {}

    /// What is done alone.
    interface Work<T> {
        T run() throws IOException;
    }

    /// Waits until nobody else is at the packs, and does the work. The work does not come back here.
    ///
    /// @param packs the folder of all packs, which is there
    /// @param waiting is run when somebody else is at them
    static <T> T alone(Path packs, Runnable waiting, Work<T> work) throws IOException {
        if (!INSIDE.tryLock()) {
            waiting.run();
            INSIDE.lock();
        }
        try (FileChannel channel =
                        FileChannel.open(packs.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = taken(channel, waiting)) {
            if (!held.isValid()) {
                throw new IOException("the lock of the packs was lost");
            }
            return work.run();
        } finally {
            INSIDE.unlock();
        }
    }

    private static FileLock taken(FileChannel channel, Runnable waiting) throws IOException {
        Optional<FileLock> at = Optional.ofNullable(channel.tryLock());
        if (at.isPresent()) {
            return at.get();
        }
        waiting.run();
        return channel.lock();
    }
}
