package studio.assets.human;

import studio.math.Vec3;

/// The shaped body that things are made to measure for: its vertices in metres, feet on the floor, and what each
/// follows.
final class Sitter {
    private final Body body;
    private final float[] standing;

    /// @param standing positions of all the body's vertices, in metres
    Sitter(Body body, float[] standing) {
        this.body = body;
        this.standing = standing;
    }

    Body body() {
        return body;
    }

    /// Positions of all the body's vertices, in metres: read only.
    float[] standing() {
        return standing;
    }

    Vec3 at(int vertex) {
        return new Vec3(standing[vertex * 3], standing[vertex * 3 + 1], standing[vertex * 3 + 2]);
    }

    /// The name of the bone that a vertex of the body follows most.
    String leading(int vertex) {
        return body.skeleton().name(body.skin().bindings().leading(vertex));
    }

    int bone(String name) {
        return Math.max(0, body.skeleton().names().indexOf(name));
    }

    /// Where a bone turns.
    Vec3 joint(String name) {
        Vec3 sum = Vec3.ZERO;
        int[] around = body.skeleton().around(bone(name));
        for (int v : around) {
            sum = sum.plus(at(v));
        }
        return sum.times(1.0 / around.length);
    }

    /// Whether a vertex is part of an arm or a hand.
    boolean isArm(int vertex) {
        String bone = leading(vertex);
        return bone.contains("arm")
                || bone.startsWith("wrist")
                || bone.startsWith("finger")
                || bone.startsWith("metacarpal");
    }

    /// Vertices of the skin's surface; those behind it are the pack's own aids.
    int skinCount() {
        return Math.min(13_380, standing.length / 3);
    }
}
