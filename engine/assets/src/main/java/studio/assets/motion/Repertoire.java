package studio.assets.motion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.assets.motion.Motion.Manner;

/// The motions that a figure knows, idle first. Never empty.
public final class Repertoire {
    private record Listed(String name, Manner manner) {}

    private static final List<Listed> CLIPS = List.of(
            new Listed("idle", Manner.IN_PLACE),
            new Listed("walk", Manner.STRIDING),
            new Listed("run", Manner.BOUNDING),
            new Listed("jump", Manner.LEAPING),
            new Listed("wave", Manner.IN_PLACE),
            new Listed("clap", Manner.IN_PLACE),
            new Listed("dance", Manner.IN_PLACE));

    private final List<Motion> motions;

    public Repertoire(List<Motion> motions) {
        if (motions.isEmpty()) {
            throw new IllegalArgumentException("a repertoire has at least one motion");
        }
        this.motions = List.copyOf(motions);
    }

    /// Motions made by code, for a studio without the motion pack.
    public static Repertoire madeByCode() {
        return new Repertoire(KeyedMotions.all());
    }

    /// The clips of an unpacked motion pack, and the motions made by code that it lacks.
    ///
    /// @param pack the pack's folder
    public static Repertoire of(Path pack) throws IOException {
        Path folder = pack.resolve("emotes");
        ClipReader reader = new ClipReader(ClipReader.bindOf(folder.resolve("jump.glb")));
        List<Motion> all = new ArrayList<>();
        for (Listed clip : CLIPS) {
            Path file = folder.resolve(clip.name() + ".glb");
            if (Files.exists(file)) {
                all.add(reader.read(clip.name(), clip.manner(), file));
            }
        }
        for (Motion made : KeyedMotions.all()) {
            if (all.stream().noneMatch(motion -> motion.name().equals(made.name()))) {
                all.add(made);
            }
        }
        return new Repertoire(all);
    }

    /// The motion of that name.
    public Optional<Motion> find(String name) {
        return motions.stream().filter(motion -> motion.name().equals(name)).findFirst();
    }

    /// The motion of that name, or idle.
    public Motion orIdle(String name) {
        return find(name).orElse(motions.getFirst());
    }

    public List<String> names() {
        return motions.stream().map(Motion::name).toList();
    }
}
