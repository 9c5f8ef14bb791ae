package studio.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders that their owner alone can read. Where the file system knows no such rights (Windows), what a
/// user's own folders give by inheritance is kept.
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /// Makes a folder with its parents; one that was there is closed to others, its parents are left as they are.
    public static void folder(Path path) throws IOException {
        if (!knowsRights(path)) {
            Files.createDirectories(path);
            return;
        }
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.createDirectory(path, attribute(FOLDER));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(path)) {
                throw e;
            }
            Files.setPosixFilePermissions(path, FOLDER);
        }
    }

    /// Makes an empty file, which must not be there yet.
    public static void file(Path path) throws IOException {
        if (knowsRights(path)) {
            Files.createFile(path, attribute(FILE));
        } else {
            Files.createFile(path);
        }
    }

    /// Closes a file that is there to others.
    public static void close(Path path) throws IOException {
        if (knowsRights(path)) {
            Files.setPosixFilePermissions(path, FILE);
        }
    }

    /// Makes the names in a folder durable, where the system lets a folder be synced.
    public static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows has no such call; there the names are durable with the files.
            return;
        }
    }

    /// Makes what is in a file durable.
    public static void settle(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Makes the name of a file durable.
    public static void syncAround(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            sync(folder);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> attribute(Set<PosixFilePermission> rights) {
        return PosixFilePermissions.asFileAttribute(rights);
    }

    private static boolean knowsRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
