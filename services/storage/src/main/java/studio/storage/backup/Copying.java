package studio.storage.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import studio.storage.database.Database;
import studio.storage.disk.OwnerOnly;
import studio.storage.disk.StorageFailure;
import studio.storage.disk.Trouble;
import studio.storage.key.FileKey;

/// Whole copies of a database, made by SQLite itself into a temporary name, synced, then given their own.
public final class Copying {
    private Copying() {}

    /// Copies a database page by page; the copy has the same key.
    public static void pages(Database from, Optional<FileKey> key, Path to) throws StorageFailure {
        into(to, draft -> {
            from.execute("backup to '" + uri(draft, key) + "'");
            settle(draft, key);
        });
    }

    /// Takes a copy out of the mode with a log of its own, so that it is one file and reading it leaves no others.
    private static void settle(Path draft, Optional<FileKey> key) throws StorageFailure {
        try (Database copy = Database.open(draft, key, Database.Mode.WRITE)) {
            copy.execute("PRAGMA journal_mode=DELETE");
        }
    }

    /// Copies a database row by row under another key, or none.
    public static void rows(Database from, Optional<FileKey> key, Path to) throws StorageFailure {
        into(to, draft -> from.execute("VACUUM INTO '" + uri(draft, key) + "'"));
    }

    /// Makes what was in a file unreadable, as far as the disk lets one, and deletes it.
    public static void shred(Path file) throws StorageFailure {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
            long size = channel.size();
            for (long at = 0; at < size; at += zeros.capacity()) {
                zeros.clear().limit((int) Math.min(zeros.capacity(), size - at));
                channel.write(zeros, at);
            }
            channel.force(true);
            Files.delete(file);
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    private interface Copy {
        void into(Path draft) throws StorageFailure;
    }

    private static void into(Path to, Copy copy) throws StorageFailure {
        Path draft = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            OwnerOnly.file(draft);
            copy.into(draft);
            OwnerOnly.close(draft);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.syncAround(to);
        } catch (IOException e) {
            throw Trouble.of(e, to);
        } finally {
            discard(draft);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            return;
        }
    }

    /// Without a key SQLite would take that of the database it copies from; an empty one says none.
    private static String uri(Path file, Optional<FileKey> key) {
        String address = "file:" + Database.escaped(file).replace("'", "%27");
        return address + key.map(FileKey::asQuery).orElse("?cipher=chacha20&key=");
    }
}
