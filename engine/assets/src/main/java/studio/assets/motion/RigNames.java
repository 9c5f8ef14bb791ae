package studio.assets.motion;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds a person's joints among the names that rigs give them: those of motion capture, of game engines, of
/// modelling programs. Prefixes such as `mixamorig:` do not matter, nor does how a side is written.
///
/// ```
/// LeftUpLeg   mixamorig:LeftUpLeg   upperleg.l   L_Thigh   LeftHip      all the left thigh
/// ```
final class RigNames {
    private static final List<Map.Entry<String, String>> MIDDLE = List.of(
            Map.entry("HIPS", "hips pelvis hip root"),
            Map.entry("SPINE", "spine spine0 lowerback abdomen waist spine01 torso"),
            Map.entry("SPINE1", "spine1 spine02"),
            Map.entry("CHEST", "spine2 spine3 spine03 chest upperchest thorax upperback"),
            Map.entry("NECK", "neck neck1 neck01"),
            Map.entry("HEAD", "head"));

    private static final List<Map.Entry<String, String>> SIDED = List.of(
            Map.entry("SHOULDER", "shoulder clavicle collar collarbone"),
            Map.entry("ARM", "arm upperarm uparm upperarm01 shldr"),
            Map.entry("FOREARM", "forearm lowerarm lowarm elbow lowerarm01"),
            Map.entry("HAND", "hand wrist"),
            Map.entry("THIGH", "upleg thigh upperleg hip femur upperleg01"),
            Map.entry("SHIN", "leg lowerleg lowleg calf shin knee lowerleg01"),
            Map.entry("FOOT", "foot ankle"),
            Map.entry("TOES", "toebase toes toe ball"));

    private static final List<String> FINGERS = List.of("thumb", "index", "middle", "ring", "pinky");

    private final Map<Joint, Integer> found = new EnumMap<>(Joint.class);
    private final List<String> names;

    private RigNames(List<String> names) {
        this.names = names;
    }

    /// The node of each joint that the names tell, the first where several would do.
    static Map<Joint, Integer> of(List<String> names) {
        RigNames rig = new RigNames(names);
        MIDDLE.forEach(entry -> rig.find(Joint.valueOf(entry.getKey()), "", entry.getValue()));
        for (String side : List.of("LEFT", "RIGHT")) {
            SIDED.forEach(entry -> rig.find(Joint.valueOf(side + "_" + entry.getKey()), side, entry.getValue()));
            rig.findShoulderOfOldRigs(side);
            rig.findFingers(side);
        }
        return rig.found;
    }

    /// Where elbows and wrists are named, the upper arm is called the shoulder, and what carries it the collar.
    private void findShoulderOfOldRigs(String side) {
        Joint arm = Joint.valueOf(side + "_ARM");
        Joint shoulder = Joint.valueOf(side + "_SHOULDER");
        if (!found.containsKey(arm)) {
            find(arm, side, "shoulder");
            found.remove(shoulder);
            find(shoulder, side, "collar clavicle");
        }
    }

    private void findFingers(String side) {
        for (String finger : FINGERS) {
            for (int bone = 1; bone <= 3; bone++) {
                String words = finger + bone + " hand" + finger + bone + " " + finger + "0" + bone;
                find(Joint.valueOf(side + "_" + finger.toUpperCase(Locale.ROOT) + bone), side, words);
            }
        }
    }

    private void find(Joint joint, String side, String words) {
        for (String word : words.split(" ", -1)) {
            for (int node = 0; node < names.size(); node++) {
                Name name = Name.of(names.get(node));
                if (name.side.equals(side) && name.part.equals(word)) {
                    found.putIfAbsent(joint, node);
                    return;
                }
            }
        }
    }

    /// A node's name taken apart.
    private record Name(String side, String part) {
        private static final String RIG = "^.*[:|]|^mixamorig\\d*|^bip\\d+|^armature|^rig[-_.]|^def[-_.]";

        static Name of(String written) {
            String plain = written.strip().toLowerCase(Locale.ROOT).replaceAll(RIG, "");
            String[] words = plain.split("[-_. ]+", -1);
            Optional<String> marked = Arrays.stream(words)
                    .filter(word -> word.equals("l") || word.equals("r"))
                    .findFirst();
            String joined = String.join(
                    "",
                    Arrays.stream(words)
                            .filter(word -> !word.equals("l") && !word.equals("r"))
                            .toList());
            if (marked.isPresent()) {
                return new Name(marked.get().equals("l") ? "LEFT" : "RIGHT", joined);
            }
            if (joined.contains("left")) {
                return new Name("LEFT", joined.replace("left", ""));
            }
            return joined.contains("right") ? new Name("RIGHT", joined.replace("right", "")) : new Name("", joined);
        }
    }
}
