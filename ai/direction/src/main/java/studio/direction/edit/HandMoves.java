package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import studio.direction.survey.Piece;
import studio.language.meaning.CameraWords;
import studio.language.meaning.CameraWords.Moving;
import studio.language.meaning.Event;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.math.curve.Interpolation;
import studio.math.curve.Key;
import studio.math.time.FrameRange;
import studio.scene.command.TimelineCommand;
import studio.scene.content.Camera;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Track;

/// Moves a camera that was put in its place by hand: from there, without composing anew.
final class HandMoves {
    private static final int SAMPLES = 12;
    private static final double DEGREES = 180 / Math.PI;

    private final Draft draft;

    HandMoves(Draft draft) {
        this.draft = draft;
    }

    void write(Piece camera, CameraWords words) {
        for (Channel channel : Channel.values()) {
            if (draft.scene().timeline().track(camera.id(), channel).isPresent()) {
                draft.apply(new TimelineCommand.RemoveTrack(camera.id(), channel));
            }
        }
        words.moves().forEach(m -> write(camera, m));
    }

    private void write(Piece camera, Moving moving) {
        Vec3 forward = camera.world().rotation().rotate(Vec3.Z.negated());
        double yaw = StrictMath.atan2(-forward.x(), -forward.z()) * DEGREES;
        double pitch = StrictMath.asin(Math.clamp(forward.y(), -1.0, 1.0)) * DEGREES;
        double focus =
                camera.node().content() instanceof Camera c ? Math.min(c.lens().focus(), 20) : 4;
        double lens = camera.node().content() instanceof Camera c ? c.lens().focalLength() : 35;
        double k = moving.pace() == Event.Pace.SLOW ? 0.6 : moving.pace() == Event.Pace.FAST ? 1.5 : 1;
        Vec3 right = draft.survey().view().right();
        switch (moving.move()) {
            case PAN_LEFT -> turn(camera, yaw, pitch, 25 * k, 0);
            case PAN_RIGHT -> turn(camera, yaw, pitch, -25 * k, 0);
            case TILT_UP -> turn(camera, yaw, pitch, 0, 15 * k);
            case TILT_DOWN -> turn(camera, yaw, pitch, 0, -15 * k);
            case ZOOM_IN, DOLLY_ZOOM_IN -> put(camera, Channel.FOCAL_LENGTH, t -> lens * (1 + 0.6 * k * t));
            case ZOOM_OUT, DOLLY_ZOOM_OUT -> put(camera, Channel.FOCAL_LENGTH, t -> lens / (1 + 0.6 * k * t));
            case DOLLY_IN, FOLLOW -> travel(camera, forward.times(0.35 * focus * Math.min(k, 1.2)));
            case DOLLY_OUT -> travel(camera, forward.times(-0.4 * focus * k));
            case TRUCK_LEFT -> travel(camera, right.times(-0.35 * focus * k));
            case TRUCK_RIGHT -> travel(camera, right.times(0.35 * focus * k));
            case PEDESTAL_UP -> travel(camera, Vec3.Y.times(0.25 * focus * k));
            case PEDESTAL_DOWN ->
                travel(
                        camera,
                        Vec3.Y.times(-Math.min(
                                0.25 * focus * k, camera.world().position().y() - 0.15)));
            case ORBIT_LEFT -> orbit(camera, forward, focus, yaw, pitch, -50 * k);
            case ORBIT_RIGHT -> orbit(camera, forward, focus, yaw, pitch, 50 * k);
            case RACK_FOCUS -> put(camera, Channel.FOCUS, t -> focus * (2 - t));
            case SHAKY -> turn(camera, yaw, pitch, 1.2 * k, 0.8 * k);
            case STEADY, STATIC -> {}
        }
    }

    private void turn(Piece camera, double yaw, double pitch, double pan, double tilt) {
        put(camera, Channel.YAW, t -> yaw + pan * t);
        put(camera, Channel.PITCH, t -> pitch + tilt * t);
        put(camera, Channel.ROLL, t -> 0);
    }

    private void travel(Piece camera, Vec3 way) {
        Vec3 from = camera.world().position();
        put(camera, Channel.X, t -> from.x() + way.x() * t);
        put(camera, Channel.Y, t -> from.y() + way.y() * t);
        put(camera, Channel.Z, t -> from.z() + way.z() * t);
    }

    /// About the point in focus, looking at it all the way.
    private void orbit(Piece camera, Vec3 forward, double focus, double yaw, double pitch, double degrees) {
        Vec3 level = new Vec3(forward.x(), 0, forward.z());
        Vec3 middle = camera.world().position().plus(level.times(focus));
        Vec3 arm = camera.world().position().minus(middle);
        put(camera, Channel.X, t -> middle.x() + turned(arm, degrees * t).x());
        put(camera, Channel.Z, t -> middle.z() + turned(arm, degrees * t).z());
        turn(camera, yaw, pitch, degrees, 0);
    }

    private static Vec3 turned(Vec3 arm, double degrees) {
        return studio.math.Quat.axisAngle(Vec3.Y, degrees / DEGREES).rotate(arm);
    }

    private void put(Piece camera, Channel channel, DoubleUnaryOperator value) {
        FrameRange range = Optional.of(draft.scene().timeline())
                .flatMap(t -> t.shotAt(draft.context.frame()))
                .map(Shot::range)
                .orElse(draft.scene().timeline().range());
        int last = Math.max(range.start() + 1, range.last());
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i <= SAMPLES; i++) {
            double t = i / (double) SAMPLES;
            double frame = range.start() + (last - range.start()) * t;
            keys.add(new Key(frame, value.applyAsDouble(t * t * (3 - 2 * t)), Interpolation.SMOOTH));
        }
        draft.apply(new TimelineCommand.PutTrack(new Track(camera.id(), channel, new Curve(keys))));
    }
}
