package studio.assets.motion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The motions that a person brought along: every `.bvh` is one, named as its file, and every `.glb` holds one or more,
/// named as its animations or, for a single one, as the file. Files that cannot be read are told, and do no harm.
///
/// @param motions by name: small letters, words with a space between
/// @param problems a sentence for each file that is not used
public record MotionFolder(Map<String, Source> motions, List<String> problems) {
    private static final int MOST_FILES = 2_000;

    /// Where a motion is found.
    ///
    /// @param animation its number in a `.glb`
    /// @param alone whether it is all that its file holds: such a name was chosen, and goes before the studio's
    public record Source(Path file, int animation, boolean alone) {
        /// Reads the motion.
        public Motion read(String name) throws IOException {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".bvh")
                    ? Retarget.motion(name, BvhReader.read(file))
                    : Retarget.motion(name, GlbRecording.of(Glb.read(file), animation));
        }
    }

    /// None.
    public static final MotionFolder EMPTY = new MotionFolder(Map.of(), List.of());

    public MotionFolder {
        motions = Map.copyOf(motions);
        problems = List.copyOf(problems);
    }

    /// Looks what a folder holds; a folder that is not there holds nothing.
    public static MotionFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return EMPTY;
        }
        Map<String, Source> motions = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().limit(MOST_FILES).toList()) {
                add(file, motions, problems);
            }
        } catch (IOException e) {
            problems.add("The folder of motions cannot be read: " + e.getMessage() + ".");
        }
        return new MotionFolder(motions, problems);
    }

    private static void add(Path file, Map<String, Source> motions, List<String> problems) {
        String name = file.getFileName().toString();
        String kind = name.toLowerCase(Locale.ROOT);
        if (kind.endsWith(".bvh")) {
            motions.put(plain(name.substring(0, name.length() - 4)), new Source(file, 0, true));
        } else if (kind.endsWith(".glb")) {
            try {
                List<String> animations = GlbRecording.animations(Glb.read(file));
                if (animations.size() == 1) {
                    motions.put(plain(name.substring(0, name.length() - 4)), new Source(file, 0, true));
                }
                for (int i = 0; i < animations.size() && animations.size() > 1; i++) {
                    motions.put(plain(animations.get(i)), new Source(file, i, false));
                }
            } catch (IOException e) {
                problems.add(name + " is not used: " + e.getMessage() + ".");
            }
        }
    }

    /// A name as it is said: `Sit_Chair_Down` is "sit chair down".
    static String plain(String name) {
        String words = name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return words.isEmpty()
                ? "motion"
                : words.substring(0, Math.min(60, words.length())).strip();
    }

    /// Whether a motion is alone in its file, whose name says what it is.
    boolean isChosen(String name) {
        return Optional.ofNullable(motions.get(name)).filter(Source::alone).isPresent();
    }

    /// The motion of a name; empty when there is none or its file cannot be read as a person's motion.
    Optional<Motion> find(String name) {
        return Optional.ofNullable(motions.get(name)).flatMap(source -> {
            try {
                return Optional.of(source.read(name));
            } catch (IOException e) {
                // A file that is no person's motion is as if it were not there; listing the motions tells why.
                return Optional.empty();
            }
        });
    }
}
