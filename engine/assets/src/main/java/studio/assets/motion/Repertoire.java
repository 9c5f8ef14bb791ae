package studio.assets.motion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.assets.BadAsset;
import studio.assets.motion.Motion.Manner;

/// The motions that a figure knows, idle first. Never empty.
public final class Repertoire {
    /// The clip whose file carries the bind pose of all.
    private static final String BIND = "jump.glb";

    /// Reads the bind pose when the first clip is wanted.
    private static final class LazyReader {
        private final Path bind;
        private Optional<ClipReader> opened = Optional.empty();

        LazyReader(Path bind) {
            this.bind = bind;
        }

        synchronized ClipReader get() throws IOException {
            if (opened.isEmpty()) {
                opened = Optional.of(new ClipReader(ClipReader.bindOf(bind)));
            }
            return opened.get();
        }
    }

    private record Listed(String name, Manner manner) {}

    private static final List<Listed> CLIPS = List.of(
            new Listed("walk", Manner.STRIDING),
            new Listed("run", Manner.BOUNDING),
            new Listed("jump", Manner.LEAPING),
            new Listed("wave", Manner.IN_PLACE),
            new Listed("clap", Manner.IN_PLACE),
            new Listed("dance", Manner.IN_PLACE));

    private final List<String> names;
    private final Function<String, Optional<Motion>> source;
    private final Map<String, Optional<Motion>> known = new ConcurrentHashMap<>();
    private final Motion idle;

    /// @param motions idle first
    public Repertoire(List<Motion> motions) {
        this(motions.stream().map(Motion::name).toList(), name -> among(motions, name));
    }

    private Repertoire(List<String> names, Function<String, Optional<Motion>> source) {
        this.names = List.copyOf(names);
        this.source = source;
        this.idle = names.isEmpty() ? missing() : find(names.getFirst()).orElseGet(Repertoire::missing);
    }

    private static Motion missing() {
        throw new IllegalArgumentException("a repertoire has at least one motion");
    }

    /// Motions made by code, for a studio without the motion pack.
    public static Repertoire madeByCode() {
        return new Repertoire(made());
    }

    private static List<Motion> made() {
        List<Motion> made = new ArrayList<>(Score.all());
        made.addAll(KeyedMotions.all());
        return made;
    }

    /// The names of every motion that there is with the motion pack, idle first.
    public static List<String> all() {
        return Stream.concat(made().stream().map(Motion::name), CLIPS.stream().map(Listed::name))
                .distinct()
                .filter(name -> !name.endsWith(" sitting"))
                .toList();
    }

    /// How long a motion of the score takes until it holds its last pose or repeats, in seconds; a guess for others.
    public static double courseOf(String name) {
        return Score.all().stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .map(Action::course)
                .map(course -> course.isHeld() ? 1.1 * course.loop() : course.end())
                .orElse(3.0);
    }

    /// The clips of an unpacked motion pack, and the motions made by code that it lacks. A clip is read when it is
    /// first
    /// wanted; one that turns out damaged is replaced by the motion made by code, or is not known.
    ///
    /// @param pack the pack's folder
    public static Repertoire of(Path pack) throws IOException {
        Path folder = pack.resolve("emotes");
        if (!Files.exists(folder.resolve(BIND))) {
            throw new BadAsset("the clips have no bind pose");
        }
        LazyReader reader = new LazyReader(folder.resolve(BIND));
        List<Motion> made = made();
        List<Listed> clips = CLIPS.stream()
                .filter(clip -> Files.exists(folder.resolve(clip.name() + ".glb")))
                .toList();
        List<String> names = Stream.concat(
                        made.stream().map(Motion::name), clips.stream().map(Listed::name))
                .distinct()
                .toList();
        return new Repertoire(
                names,
                name -> clips.stream()
                        .filter(clip -> clip.name().equals(name))
                        .findFirst()
                        .flatMap(clip -> recorded(reader, clip, folder))
                        .or(() -> among(made, name)));
    }

    /// These motions and those that a person brought along. A file of one motion goes before what the studio has of
    /// that name; of a whole collection only what the studio lacks is used.
    public Repertoire with(MotionFolder own) {
        List<String> all = Stream.concat(
                        names.stream(), own.motions().keySet().stream().sorted())
                .distinct()
                .toList();
        return new Repertoire(
                all,
                name -> own.isChosen(name)
                        ? own.find(name).or(() -> find(name))
                        : find(name).or(() -> own.find(name)));
    }

    private static Optional<Motion> recorded(LazyReader reader, Listed clip, Path folder) {
        try {
            return Optional.of(reader.get().read(clip.name(), clip.manner(), folder.resolve(clip.name() + ".glb")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Motion> among(List<Motion> motions, String name) {
        return motions.stream().filter(motion -> motion.name().equals(name)).findFirst();
    }

    /// The motion of that name.
    public Optional<Motion> find(String name) {
        return names.contains(name) ? known.computeIfAbsent(name, source) : Optional.empty();
    }

    /// The motion of that name, or idle.
    public Motion orIdle(String name) {
        return find(name).orElse(idle);
    }

    /// What it knows, idle first.
    public List<String> names() {
        return names;
    }
}
