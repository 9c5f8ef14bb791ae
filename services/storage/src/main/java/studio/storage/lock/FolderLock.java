package studio.storage.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.scene.Problem;
import studio.storage.disk.OpenFiles;
import studio.storage.disk.OwnerOnly;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;

/// The right to write a project: a lock of the operating system, which goes with the process however that ends, on a
/// small file that says who holds it and what was last acknowledged.
///
/// ```
/// byte 0     ada on workshop|studio shell|4711|2026-01-31T10:00:00Z     who holds it; blank when nobody does
/// byte 512   0a1b…-uuid|000000000042                                    the last change acknowledged
/// ```
public final class FolderLock implements AutoCloseable {
    private static final int HOLDER = 512;
    private static final int SEEN = 128;
    /// Beyond the text, so that others can read who holds it where locks keep readers out.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /// The locks of this process. A file in it is not opened a second time: closing that would give the lock away (see
    /// [OpenFiles]).
    private static final Map<Object, Holder> HELD = new HashMap<>();

    private final Object key;
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(Object key, FileChannel channel, FileLock lock) {
        this.key = key;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the lock, or says who has it.
    public static FolderLock take(Path file, Holder holder) throws StorageFailure {
        synchronized (HELD) {
            try {
                make(file);
                Object key = OpenFiles.key(file).orElse(file);
                if (HELD.containsKey(key)) {
                    throw new StorageFailure(locked(Optional.ofNullable(HELD.get(key))));
                }
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FolderLock taken = taken(key, channel, holder);
                HELD.put(key, holder);
                return taken;
            } catch (IOException e) {
                throw Trouble.of(e, file);
            }
        }
    }

    private static void make(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                OwnerOnly.file(file);
            }
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker.
            return;
        }
    }

    private static FolderLock taken(Object key, FileChannel channel, Holder holder) throws IOException, StorageFailure {
        boolean done = false;
        try {
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                throw new StorageFailure(locked(holderOf(channel)));
            }
            FolderLock taken = new FolderLock(key, channel, lock.get());
            taken.write(0, HOLDER, line(holder));
            done = true;
            return taken;
        } finally {
            if (!done) {
                channel.close();
            }
        }
    }

    /// Does work while holding the lock.
    public static <T> T during(Path file, Holder holder, Guarded<T> work) throws StorageFailure {
        FolderLock lock = take(file, holder);
        try {
            return work.with(lock);
        } finally {
            lock.close();
        }
    }

    /// Work that needs the lock.
    public interface Guarded<T> {
        T with(FolderLock lock) throws StorageFailure;
    }

    /// Who holds it, when somebody does.
    public static Optional<Holder> holder(Path file) {
        synchronized (HELD) {
            return OpenFiles.key(file)
                    .flatMap(key -> Optional.ofNullable(HELD.get(key)))
                    .or(() -> elsewhere(file));
        }
    }

    private static Optional<Holder> elsewhere(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Optional<FileLock> free = tryLock(channel);
            if (free.isPresent()) {
                free.get().release();
                return Optional.empty();
            }
            return holderOf(channel).or(() -> Optional.of(new Holder("somebody", "another program", 0, "")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// What was last acknowledged, by whoever held the lock before.
    public Seen seen() throws StorageFailure {
        try {
            String[] parts = read(channel, HOLDER, SEEN).split("\\|", -1);
            boolean whole = parts.length == 2 && parts[1].matches("\\d{1,18}");
            return whole ? new Seen(parts[0], Long.parseLong(parts[1])) : Seen.NOTHING;
        } catch (IOException e) {
            throw new StorageFailure(unreadable(), e);
        }
    }

    /// Notes what was acknowledged. Not synced: it need not outlive more than the process. Where the disk refuses, the
    /// witness lags behind, which it may: what it would speak of is in the journal.
    public void note(Seen seen) {
        try {
            write(HOLDER, SEEN, seen.project() + "|" + String.format("%012d", seen.change()));
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void close() throws StorageFailure {
        synchronized (HELD) {
            HELD.remove(key);
            try (channel) {
                write(0, HOLDER, "");
                lock.release();
            } catch (IOException e) {
                throw new StorageFailure(unreadable(), e);
            }
        }
    }

    private static Problem unreadable() {
        return new Problem(
                Problem.Category.SYSTEM,
                "disk.error",
                "The project's lock file cannot be written.",
                "Look whether the project's folder may be written.");
    }

    private static Problem locked(Optional<Holder> holder) {
        String held = holder.map(Holder::sentence).orElse("another program");
        return new Problem(
                Problem.Category.USER,
                "project.locked",
                "The project is open elsewhere: " + held + ".",
                "Close it there first. Looking is possible meanwhile: studio project info, studio project history.");
    }

    /// A lock held by this very process counts as held by another.
    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String line(Holder holder) {
        return String.join("|", holder.who(), holder.program(), Long.toString(holder.process()), holder.since());
    }

    private static Optional<Holder> holderOf(FileChannel channel) throws IOException {
        String[] parts = read(channel, 0, HOLDER).split("\\|", -1);
        boolean whole = parts.length == 4 && parts[2].matches("\\d{1,18}");
        return whole
                ? Optional.of(new Holder(parts[0], parts[1], Long.parseLong(parts[2]), parts[3]))
                : Optional.empty();
    }

    private static String read(FileChannel channel, int at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 1;
        while (buffer.hasRemaining() && read > 0) {
            read = channel.read(buffer, at + buffer.position());
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).strip();
    }

    private void write(int at, int length, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer padded = ByteBuffer.allocate(length);
        while (padded.hasRemaining()) {
            padded.put((byte) ' ');
        }
        padded.put(0, bytes, 0, Math.min(length - 1, bytes.length));
        padded.put(length - 1, (byte) '\n');
        padded.flip();
        channel.write(padded, at);
    }
}
