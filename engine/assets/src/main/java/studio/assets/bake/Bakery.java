package studio.assets.bake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import studio.assets.BadAsset;

/// The folder of baked files. A thing is baked when it is first asked for, and anew when its sources have changed
/// or when its file is damaged or of an older studio. Several studios may share the folder: a file is written
/// under a name of its own, put through to the disk and then renamed, and what two of them bake is the same.
public final class Bakery {
    private static final int LOCKS = 64;

    private final Path folder;
    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

    private Bakery(Path folder) {
        this.folder = folder;
        java.util.Arrays.setAll(locks, i -> new ReentrantLock());
    }

    /// The bakery in a cache folder.
    public static Bakery in(Path cache) {
        return new Bakery(cache.resolve("baked-" + Baking.VERSION));
    }

    /// Where everything baked lies.
    public Path folder() {
        return folder;
    }

    /// The thing, baked now if it has to be.
    ///
    /// @throws BadAsset when its sources are damaged or beyond a limit
    public Baked baked(Recipe recipe) throws IOException {
        ReentrantLock lock = locks[Math.floorMod(recipe.name().hashCode(), LOCKS)];
        lock.lock();
        try {
            Path file = file(recipe.name(), ".baked");
            Optional<Baked> known = opened(file, recipe);
            return known.isPresent() ? known.get() : bake(recipe, file);
        } finally {
            lock.unlock();
        }
    }

    private static Optional<Baked> opened(Path file, Recipe recipe) throws IOException {
        try {
            return Optional.of(Baked.open(file, recipe.name())).filter(known -> isFresh(known, recipe));
        } catch (FileSystemException | BadAsset e) {
            // There is none, or it cannot be used: the sources are the truth.
            return Optional.empty();
        }
    }

    /// Whether a thing's sources are still what they were when it was baked.
    public static boolean isFresh(Baked baked, Recipe recipe) {
        return baked.sources().stream().allMatch(source -> source.holds(recipe.root()));
    }

    /// Whether there is a baked file, of whatever age.
    public boolean has(Recipe recipe) {
        return Files.exists(file(recipe.name(), ".baked"));
    }

    /// The place of a file of this bakery.
    ///
    /// @param name words of lower-case letters, digits, `-`, `_`, `.`, joined by `/`
    public Path file(String name, String ending) {
        Path file = folder.resolve(name + ending).normalize();
        if (!file.startsWith(folder.normalize()) || name.contains("..")) {
            throw new IllegalArgumentException("a name that leaves the bakery: " + name);
        }
        return file;
    }

    private static Baked bake(Recipe recipe, Path file) throws IOException {
        Recipe.Dough dough = recipe.read();
        List<Source> sources = new ArrayList<>();
        for (Path source : dough.sources()) {
            sources.add(Source.of(recipe.root(), source));
        }
        byte[] bytes = Baking.bytes(recipe.name(), dough.model(), sources);
        try {
            write(file, bytes);
            return Baked.open(file, recipe.name());
        } catch (FileSystemException e) {
            // A full or read-only disk, or a system that does not replace mapped files: the thing is baked all the
            // same.
            return Baked.of(ByteBuffer.wrap(bytes), recipe.name());
        }
    }

    /// Writes a file whole or not at all.
    public static void write(Path file, byte[] bytes) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new BadAsset("a baked file needs a folder");
        }
        Files.createDirectories(parent);
        Path partial = Files.createTempFile(parent, "baking", ".partial");
        try {
            try (FileChannel out = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                out.force(true);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
