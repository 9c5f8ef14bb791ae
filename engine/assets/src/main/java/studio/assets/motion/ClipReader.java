package studio.assets.motion;

import java.io.IOException;
import java.nio.file.Path;
import studio.assets.BadAsset;
import studio.math.Quat;
import studio.math.Vec3;

/// Reads a clip of the motion pack: samples the recorded joints and expresses each as a turn from the bind pose, in
/// the
/// person's space, so that any body can play it. Travel is taken out: the hips end where they began.
final class ClipReader {
    private static final int MOST_SAMPLES = 60 * (int) Clip.RATE;

    private final Bind bind;

    ClipReader(Bind bind) {
        this.bind = bind;
    }

    static Bind bindOf(Path file) throws IOException {
        return Bind.of(Glb.read(file));
    }

    Motion read(String name, Motion.Manner manner, Path file) throws IOException {
        return read(name, manner, Glb.read(file));
    }

    Motion read(String name, Motion.Manner manner, Glb file) throws BadAsset {
        NodeTree tree = NodeTree.of(file);
        int count = (int) Math.round(tree.seconds() * Clip.RATE) + 1;
        if (count < 2 || count > MOST_SAMPLES) {
            throw new BadAsset("a clip of " + tree.seconds() + " seconds");
        }
        int[] nodes = new int[Joint.COUNT];
        for (Joint joint : Joint.values()) {
            nodes[joint.place()] = tree.indexOf(joint);
        }
        Vec3 travel = hips(tree, nodes, 1).minus(hips(tree, nodes, 0));
        Vec3 flat = new Vec3(travel.x(), 0, travel.z());
        Posture[] samples = new Posture[count];
        for (int i = 0; i < count; i++) {
            double share = i / (double) (count - 1);
            Quat[] turns = new Quat[Joint.COUNT];
            for (Joint joint : Joint.values()) {
                Quat now = tree.world(nodes[joint.place()], tree.start() + share * tree.seconds())
                        .rotation();
                turns[joint.place()] = now.times(bind.turn(joint).inverse()).normalized();
            }
            samples[i] = new Posture(turns, hips(tree, nodes, share).minus(flat.times(share)));
        }
        return new Clip(name, manner, tree.seconds(), samples, bind.directions());
    }

    /// The hips' way from the bind place, in hip heights.
    private Vec3 hips(NodeTree tree, int[] nodes, double share) {
        Vec3 at = tree.world(nodes[Joint.HIPS.place()], tree.start() + share * tree.seconds())
                .position();
        Vec3 bound = bind.place(Joint.HIPS);
        return at.minus(bound).times(1 / bound.y());
    }
}
