package studio.assets.motion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes small captures: a person of sticks, a metre to the hips unless told otherwise, who turns named joints.
///
/// ```
///   Bvh.of("LeftUpLeg X -90").text()      two frames: at rest, then the left thigh forward
/// ```
final class Bvh {
    private static final List<String> TREE = List.of(
            "Hips - 0 100 0",
            "Spine Hips 0 15 0",
            "Neck Spine 0 40 0",
            "Head Neck 0 10 0",
            "LeftArm Spine 18 38 0",
            "LeftForeArm LeftArm 28 0 0",
            "LeftHand LeftForeArm 26 0 0",
            "RightArm Spine -18 38 0",
            "RightForeArm RightArm -28 0 0",
            "RightHand RightForeArm -26 0 0",
            "LeftUpLeg Hips 10 0 0",
            "LeftLeg LeftUpLeg 0 -46 0",
            "LeftFoot LeftLeg 0 -46 0",
            "RightUpLeg Hips -10 0 0",
            "RightLeg RightUpLeg 0 -46 0",
            "RightFoot RightLeg 0 -46 0");

    private final Map<String, String> turns = new TreeMap<>();
    private String prefix = "";
    private double ahead;
    private boolean lying;

    /// @param turns joint, axis and degrees of the second frame
    static Bvh of(String... turns) {
        Bvh bvh = new Bvh();
        for (String turn : turns) {
            bvh.turns.put(turn.substring(0, turn.indexOf(' ')), turn.substring(turn.indexOf(' ') + 1));
        }
        return bvh;
    }

    Bvh prefixed(String rig) {
        prefix = rig;
        return this;
    }

    Bvh going(double centimetres) {
        ahead = centimetres;
        return this;
    }

    /// With Z up and the face towards −Y, as some programs write.
    Bvh withZUp() {
        lying = true;
        return this;
    }

    String text() {
        StringBuilder out = new StringBuilder("HIERARCHY\n");
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        write("Hips", "ROOT", out, first, second);
        return out + "MOTION\nFrames: 2\nFrame Time: 0.5\n" + first + "\n" + second + "\n";
    }

    private void write(String joint, String word, StringBuilder out, StringBuilder first, StringBuilder second) {
        String[] line = TREE.stream()
                .filter(l -> l.startsWith(joint + " "))
                .findFirst()
                .orElseThrow()
                .split(" ", -1);
        out.append(word).append(' ').append(prefix).append(joint).append(" {\nOFFSET ");
        String offset = place(line[2], line[3], line[4]);
        out.append(offset).append("\nCHANNELS ");
        if (word.equals("ROOT")) {
            out.append("6 Xposition Yposition Zposition Zrotation Xrotation Yrotation\n");
            first.append(offset).append(' ');
            second.append(place(line[2], line[3], String.valueOf(ahead))).append(' ');
        } else {
            out.append("3 Zrotation Xrotation Yrotation\n");
        }
        first.append("0 0 0 ");
        second.append(turn(turns.getOrDefault(joint, "X 0"))).append(' ');
        for (String child : TREE) {
            if (child.split(" ", -1)[1].equals(joint)) {
                write(child.substring(0, child.indexOf(' ')), "JOINT", out, first, second);
            }
        }
        out.append("}\n");
    }

    private String place(String x, String y, String z) {
        return lying ? x + " " + -Double.parseDouble(z) + " " + y : x + " " + y + " " + z;
    }

    /// One axis and its angle as the three channels Z, X, Y.
    private String turn(String said) {
        double degrees = Double.parseDouble(said.substring(2));
        char axis = said.charAt(0);
        double x = axis == 'X' ? degrees : 0;
        double y = axis == 'Y' ? degrees : 0;
        double z = axis == 'Z' ? degrees : 0;
        return lying ? y + " " + x + " " + -z : z + " " + x + " " + y;
    }
}
