package studio.assets.human;

import studio.math.Vec3;

/// Lays the cloth of a suit flat: for each vertex how far round the body it is, the same to both sides, and how far
/// up. Sleeves hang down beside the trunk, so that stripes run round them.
final class Cloth {
    private Cloth() {}

    /// @param positions of the suit's vertices, in metres
    /// @return two numbers a vertex, in metres
    static float[] flat(Shape suit, float[] positions, Sitter sitter) {
        Vec3 left = sitter.joint("upperarm01.L");
        double middle = sitter.joint("spine02").z();
        float[] flat = new float[positions.length / 3 * 2];
        for (int v = 0; v < positions.length / 3; v++) {
            Vec3 p = new Vec3(Math.abs(positions[v * 3]), positions[v * 3 + 1], positions[v * 3 + 2]);
            double sleeve = sleeve(suit, v, sitter);
            double u = 0.16 * StrictMath.atan2(p.x(), p.z() - middle);
            u += sleeve * (p.z() - left.z() + 0.25 - u);
            double up = p.y() + sleeve * (left.y() - p.distance(left) - p.y());
            flat[v * 2] = (float) u;
            flat[v * 2 + 1] = (float) up;
        }
        return flat;
    }

    /// The share of a vertex that follows the arm.
    private static double sleeve(Shape suit, int vertex, Sitter sitter) {
        double share = 0;
        for (int k = vertex * 4; k < vertex * 4 + 4; k++) {
            String bone = sitter.body().skeleton().name(suit.bindings().bones[k]);
            share += bone.contains("arm") || bone.startsWith("wrist") ? suit.bindings().weights[k] : 0;
        }
        return Math.clamp(share, 0, 1);
    }
}
