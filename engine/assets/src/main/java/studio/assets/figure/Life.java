package studio.assets.figure;

import java.util.Optional;
import studio.geometry.Acting;
import studio.geometry.Face;
import studio.math.Vec3;

/// What a body does by itself over any motion: it breathes, looks at things, and blinks.
final class Life {
    /// The farthest level of detail at which eyes, lids and breath can be made out.
    private static final int NEAR = 1;

    /// How much of their straying eyes keep that look at something.
    private static final double KEPT = 0.3;

    /// How far the lids follow the eyes down, a share of closed by radian, and up.
    private static final double LIDS_DOWN = 0.75;

    private static final double LIDS_UP = 0.8;

    /// Below this the lids stay, in radians: eyes that only stray move no lids.
    private static final double LIDS_STAY = Math.toRadians(4);

    private final Rig rig;
    private final Gaze gaze;

    /// A body's stance and its face.
    record Alive(Rig.Stance stance, Expression expression) {}

    Life(Rig rig) {
        this.rig = rig;
        this.gaze = new Gaze(rig);
    }

    /// @param floor the height of the floor in the space of the stance, in which what is looked at is given above it
    Alive over(Rig.Stance stance, double floor, Acting acting, Face face) {
        boolean near = acting.level() <= NEAR;
        boolean lives = near && acting.clock() >= 0;
        Optional<Vec3> target = acting.gaze().map(at -> at.plus(Vec3.Y.times(floor)));
        Rig.Stance breathing = lives ? Breath.breathing(rig, stance, acting.clock()) : stance;
        Rig.Stance headed =
                target.map(at -> gaze.headTo(breathing, at, acting.attention())).orElse(breathing);
        if (!near || !gaze.hasEyes() || !lives && target.isEmpty()) {
            return new Alive(headed, near ? Expression.of(face) : Expression.CALM);
        }
        double straying = target.isPresent() ? KEPT : 1;
        Aim stir = lives ? Saccades.at(acting.clock(), straying) : new Aim(0, 0);
        Rig.Stance seeing = gaze.eyesTo(headed, target, acting.attention(), stir);
        double blink = lives ? Blink.closed(acting.clock()) : 0;
        double following = lids(gaze.down(seeing));
        double lids = following + blink * (1 - following);
        return new Alive(seeing, Expression.of(face).withLids(lids, lids));
    }

    /// Where the eyes are in a stance.
    Optional<Vec3> eyes(Rig.Stance stance) {
        return gaze.eyes(stance);
    }

    private static double lids(double down) {
        double beyond = Math.max(0, Math.abs(down) - LIDS_STAY);
        return down > 0 ? Math.min(0.6, LIDS_DOWN * beyond) : -Math.min(0.7, LIDS_UP * beyond);
    }
}
