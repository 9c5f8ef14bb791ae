package studio.storage.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The databases that this process has open. On POSIX systems all locks that a process has on a file are gone as soon
/// as it closes any descriptor of that file, whichever had been used to lock it. Without its locks another program
/// could take SQLite's log away under a session. So who wants to look at the bytes of a file does it here, and where a
/// database is open on it the descriptor is closed when that is.
public final class OpenFiles {
    private static final Map<Object, OpenFiles> OPEN = new HashMap<>();

    private final List<FileChannel> waiting = new ArrayList<>();
    private int databases;

    private OpenFiles() {}

    /// Counts a database that is about to be opened.
    ///
    /// @return what to say to [#closed], nothing when there is no such file
    public static Optional<Object> opening(Path file) {
        synchronized (OPEN) {
            Optional<Object> key = key(file);
            key.ifPresent(k -> OPEN.computeIfAbsent(k, x -> new OpenFiles()).databases++);
            return key;
        }
    }

    /// Counts a database that was closed.
    public static void closed(Object key) {
        synchronized (OPEN) {
            OpenFiles open = OPEN.get(key);
            if (open != null && --open.databases == 0) {
                OPEN.remove(key);
                open.waiting.forEach(OpenFiles::close);
            }
        }
    }

    /// The first bytes of a file; fewer when it is shorter.
    public static byte[] start(Path file, int count) throws IOException {
        synchronized (OPEN) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            ByteBuffer start = ByteBuffer.allocate(count);
            try {
                int read = 0;
                while (start.hasRemaining() && read >= 0) {
                    read = channel.read(start);
                }
            } finally {
                dismiss(channel, key(file));
            }
            byte[] bytes = new byte[start.position()];
            start.get(0, bytes);
            return bytes;
        }
    }

    private static void dismiss(FileChannel channel, Optional<Object> key) {
        Optional<OpenFiles> open = key.flatMap(k -> Optional.ofNullable(OPEN.get(k)));
        open.ifPresentOrElse(o -> o.waiting.add(channel), () -> close(channel));
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // It was only read; nothing hangs on it.
            return;
        }
    }

    /// What stays the same when a file is called something else.
    public static Optional<Object> key(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return Optional.of(key == null ? file.toRealPath() : key);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
