package studio.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came of looking over every file of a pack.
public sealed interface Inspection {
    Pack pack();

    /// Every file is what was unpacked.
    ///
    /// @param unhashed how many files could be compared by size only, because an older studio unpacked them
    record Sound(Pack pack, int files, long bytes, int unhashed) implements Inspection {}

    /// Some files are not.
    record Damaged(Pack pack, List<Damage> damages) implements Inspection {
        public Damaged {
            damages = List.copyOf(damages);
        }
    }

    /// The pack is not on this machine.
    record Absent(Pack pack) implements Inspection {}

    /// What is wrong with a file.
    ///
    /// @param path inside the pack
    record Damage(String path, Kind kind) {
        /// Kinds of damage.
        public enum Kind {
            MISSING,
            CHANGED,
            UNREADABLE
        }

        /// For a person: `furniture/Scopia/scopia/bus/bus.obj was changed`.
        public String sentence() {
            return path
                    + switch (kind) {
                        case MISSING -> " is missing";
                        case CHANGED -> " was changed";
                        case UNREADABLE -> " cannot be read";
                    };
        }
    }

    /// Hashes every file of a pack's folder again.
    static Inspection of(Pack pack, Path folder, Progress progress) {
        if (!Files.isDirectory(folder)) {
            return new Absent(pack);
        }
        Optional<Manifest> manifest = Manifest.read(folder)
                .filter(m -> m.identity().equals(pack.source().identity()));
        return manifest.isEmpty()
                ? new Damaged(pack, List.of(new Damage(Manifest.NAME, Damage.Kind.UNREADABLE)))
                : of(pack, folder, manifest.get(), progress);
    }

    private static Inspection of(Pack pack, Path folder, Manifest manifest, Progress progress) {
        List<Damage> damages = new ArrayList<>();
        long done = 0;
        for (Manifest.File file : manifest.files()) {
            damage(folder, file).ifPresent(kind -> damages.add(new Damage(file.path(), kind)));
            done += file.bytes();
            progress.at("Looking over the " + pack.name() + " pack", done, manifest.bytes());
        }
        long unhashed =
                manifest.files().stream().filter(f -> f.sha256().isEmpty()).count();
        return damages.isEmpty()
                ? new Sound(pack, manifest.files().size(), manifest.bytes(), (int) unhashed)
                : new Damaged(pack, damages);
    }

    private static Optional<Damage.Kind> damage(Path folder, Manifest.File file) {
        Path path = folder.resolve(file.path());
        try {
            if (!Files.exists(path)) {
                return Optional.of(Damage.Kind.MISSING);
            }
            boolean same = Files.size(path) == file.bytes()
                    && (file.sha256().isEmpty()
                            || Checksum.sha256(file.sha256()).isOf(path));
            return same ? Optional.empty() : Optional.of(Damage.Kind.CHANGED);
        } catch (IOException e) {
            return Optional.of(Damage.Kind.UNREADABLE);
        }
    }
}
