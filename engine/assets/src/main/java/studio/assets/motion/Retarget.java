package studio.assets.motion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.assets.BadAsset;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;

/// Turns a recording on any person's skeleton into a motion that every body here can play. The recording is first
/// turned upright and to the front, as its own bind pose tells; joints that it lacks go with what carries them.
final class Retarget {
    /// The longest recording in seconds.
    private static final double LONGEST = 600;

    /// Joints without which nobody can move.
    private static final List<Joint> NEEDED = List.of(
            Joint.HIPS,
            Joint.LEFT_THIGH,
            Joint.LEFT_SHIN,
            Joint.RIGHT_THIGH,
            Joint.RIGHT_SHIN,
            Joint.LEFT_ARM,
            Joint.RIGHT_ARM,
            Joint.HEAD);

    /// By how many degrees the last posture may differ from the first in a motion that repeats.
    private static final double SAME = 28;

    /// Hips lower than this share of their height are those of somebody who sits or lies.
    private static final double DOWN = 0.62;

    private final Recording recording;
    private final Map<Joint, Integer> nodes;
    private final Quat upright;
    private final double unit;
    private final Map<Joint, Quat> bound = new EnumMap<>(Joint.class);

    private Retarget(Recording recording, Map<Joint, Integer> nodes) throws BadAsset {
        this.recording = recording;
        this.nodes = nodes;
        this.upright = upright();
        for (Map.Entry<Joint, Integer> joint : nodes.entrySet()) {
            bound.put(
                    joint.getKey(),
                    upright.times(recording.bind(joint.getValue()).rotation()));
        }
        double ground =
                Math.min(place(Joint.LEFT_SHIN).y(), place(Joint.RIGHT_SHIN).y());
        double shin = place(Joint.LEFT_THIGH).y() - ground;
        // The foot is as far below the knee as the knee is below the hip, where no foot is named.
        double sole =
                nodes.containsKey(Joint.LEFT_FOOT) ? place(Joint.LEFT_FOOT).y() : ground - shin;
        this.unit = place(Joint.HIPS).y() - sole;
        if (!(unit > 1e-6)) {
            throw new BadAsset("the skeleton's hips are not above its feet");
        }
    }

    /// The motion of a recording.
    ///
    /// @throws BadAsset when it is no person's, too long, or empty
    static Motion motion(String name, Recording recording) throws BadAsset {
        List<String> names = new ArrayList<>();
        for (int node = 0; node < recording.size(); node++) {
            names.add(recording.name(node));
        }
        Map<Joint, Integer> nodes = RigNames.of(names);
        for (Joint joint : NEEDED) {
            if (!nodes.containsKey(joint)) {
                throw new BadAsset("no node is named as a person's "
                        + joint.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
        if (!(recording.seconds() >= 0 && recording.seconds() <= LONGEST)) {
            throw new BadAsset("a recording of " + recording.seconds() + " seconds");
        }
        return new Retarget(recording, nodes).clip(name);
    }

    /// The turn that brings the bind pose to stand upright and face +Z.
    private Quat upright() throws BadAsset {
        Vec3 hips = recording.bind(nodes.getOrDefault(Joint.HIPS, 0)).position();
        Vec3 up = recording.bind(nodes.getOrDefault(Joint.HEAD, 0)).position().minus(hips);
        Vec3 left = recording
                .bind(nodes.getOrDefault(Joint.LEFT_THIGH, 0))
                .position()
                .minus(recording.bind(nodes.getOrDefault(Joint.RIGHT_THIGH, 0)).position());
        if (!(up.length() > 1e-6) || !(left.length() > 1e-6)) {
            throw new BadAsset("the skeleton has no height or no width");
        }
        Quat stand = Quat.between(axis(up), Vec3.Y);
        Vec3 side = stand.rotate(left);
        double yaw = StrictMath.atan2(side.z(), side.x());
        return Quat.axisAngle(Vec3.Y, yaw).times(stand).normalized();
    }

    /// The axis of the file's space nearest to a direction: files stand upright along one, bodies a little beside it.
    private static Vec3 axis(Vec3 direction) {
        double x = Math.abs(direction.x());
        double y = Math.abs(direction.y());
        double z = Math.abs(direction.z());
        if (y >= x && y >= z) {
            return Vec3.Y.times(Math.signum(direction.y()));
        }
        return x >= z ? Vec3.X.times(Math.signum(direction.x())) : Vec3.Z.times(Math.signum(direction.z()));
    }

    private Vec3 place(Joint joint) {
        return upright.rotate(recording.bind(nodes.getOrDefault(joint, 0)).position());
    }

    private Clip clip(String name) {
        int count = Math.max(2, (int) Math.round(recording.seconds() * Clip.RATE) + 1);
        Vec3 travel = hips(1).minus(hips(0));
        Vec3 flat = new Vec3(travel.x(), 0, travel.z());
        Posture[] samples = new Posture[count];
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            double share = i / (double) (count - 1);
            Vec3 hips = hips(share).minus(flat.times(share));
            lowest = Math.min(lowest, 1 + hips.y());
            samples[i] = new Posture(turns(recording.start() + share * recording.seconds()), hips);
        }
        boolean repeats = apart(samples[0], samples[count - 1]) < SAME;
        // A recording of one frame is a pose, held.
        double seconds = Math.max(recording.seconds(), 1 / Clip.RATE);
        return new Clip(name, manner(name, flat, lowest), seconds, samples, directions(), repeats);
    }

    /// The hips' way from where a body at rest has them, in hip heights; aside and ahead from where they begin.
    private Vec3 hips(double share) {
        int node = nodes.getOrDefault(Joint.HIPS, 0);
        Vec3 now = at(node, share);
        Vec3 first = at(node, 0);
        return new Vec3(now.x() - first.x(), now.y() - place(Joint.HIPS).y(), now.z() - first.z()).times(1 / unit);
    }

    private Vec3 at(int node, double share) {
        Transform world = recording.world(node, recording.start() + share * recording.seconds());
        return upright.rotate(world.position());
    }

    private Quat[] turns(double time) {
        Quat[] turns = new Quat[Joint.COUNT];
        for (Joint joint : Joint.values()) {
            Integer node = nodes.get(joint);
            if (node == null) {
                turns[joint.place()] = joint == Joint.HIPS
                        ? Quat.IDENTITY
                        : turns[joint.parent().place()];
            } else {
                Quat now = upright.times(recording.world(node, time).rotation());
                Quat rest = bound.getOrDefault(joint, Quat.IDENTITY);
                turns[joint.place()] = now.times(rest.inverse()).normalized();
            }
        }
        return turns;
    }

    private Vec3[] directions() {
        Vec3[] directions = new Vec3[Joint.COUNT];
        for (Joint joint : Joint.values()) {
            directions[joint.place()] = joint.tip()
                    .filter(tip -> nodes.containsKey(tip) && nodes.containsKey(joint))
                    .map(tip -> place(tip).minus(place(joint)).normalized())
                    .orElse(Vec3.ZERO);
        }
        // A hand without fingers lies along its arm.
        for (Joint hand : List.of(Joint.LEFT_HAND, Joint.RIGHT_HAND)) {
            if (directions[hand.place()].length() < 0.5) {
                directions[hand.place()] = directions[hand.parent().place()];
            }
        }
        return directions;
    }

    private static double apart(Posture a, Posture b) {
        double most = Math.toDegrees(a.hips().distance(b.hips()));
        for (Joint joint : Joint.values()) {
            Quat between = a.turn(joint).inverse().times(b.turn(joint));
            most = Math.max(most, Math.toDegrees(2 * StrictMath.acos(Math.min(1, Math.abs(between.w())))));
        }
        return most;
    }

    private static Motion.Manner manner(String name, Vec3 travel, double lowest) {
        if (lowest < DOWN) {
            return Motion.Manner.LOW;
        }
        boolean runs = name.contains("run") || name.contains("sprint") || name.contains("jog");
        boolean walks = name.contains("walk") || name.contains("march") || name.contains("step");
        if (runs) {
            return Motion.Manner.BOUNDING;
        }
        if (name.contains("jump") || name.contains("leap") || name.contains("flip")) {
            return Motion.Manner.LEAPING;
        }
        return walks || travel.length() > 0.5 ? Motion.Manner.STRIDING : Motion.Manner.IN_PLACE;
    }
}
