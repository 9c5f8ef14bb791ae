package studio.direction.shot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import studio.math.curve.Curve;
import studio.math.curve.Interpolation;
import studio.math.curve.Key;
import studio.math.time.FrameRange;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Track;

/// Writes a camera's way down as keyframes: two eased keys where that says it all, else a smooth curve through samples.
final class TrackSheet {
    private static final double DEGREES = 180 / Math.PI;

    private final NodeId camera;
    private final FrameRange range;
    private final int step;
    private final List<Track> tracks = new ArrayList<>();

    /// @param step frames between two keys
    TrackSheet(NodeId camera, FrameRange range, int step) {
        this.camera = camera;
        this.range = range;
        this.step = step;
    }

    List<Track> tracks() {
        return List.copyOf(tracks);
    }

    /// Tracks for all channels of a take that change.
    void write(Take take, FocusPull focus) {
        add(Channel.X, 1e-4, s -> take.at(s).position().x());
        add(Channel.Y, 1e-4, s -> take.at(s).position().y());
        add(Channel.Z, 1e-4, s -> take.at(s).position().z());
        boolean turns = varies(1e-4, s -> take.at(s).yaw())
                || varies(1e-4, s -> take.at(s).pitch())
                || varies(1e-4, s -> take.at(s).roll());
        if (turns) {
            force(Channel.YAW, s -> take.at(s).yaw() * DEGREES);
            force(Channel.PITCH, s -> take.at(s).pitch() * DEGREES);
            force(Channel.ROLL, s -> take.at(s).roll() * DEGREES);
        }
        add(Channel.FOCAL_LENGTH, 1e-2, s -> take.at(s).focalLength());
        add(Channel.FOCUS, 5e-3, s -> focus.at(take.at(s), s));
    }

    /// The focus distance of a pose at a share of the time.
    interface FocusPull {
        double at(Pose pose, double share);
    }

    private void add(Channel channel, double least, DoubleUnaryOperator value) {
        if (varies(least, value)) {
            force(channel, value);
        }
    }

    private boolean varies(double least, DoubleUnaryOperator value) {
        double start = value.applyAsDouble(0);
        for (int i = 1; i <= 24; i++) {
            if (Math.abs(value.applyAsDouble(i / 24.0) - start) > least) {
                return true;
            }
        }
        return false;
    }

    private void force(Channel channel, DoubleUnaryOperator value) {
        Curve simple = Curve.eased(range.start(), value.applyAsDouble(0), last(), value.applyAsDouble(1));
        tracks.add(new Track(camera, channel, follows(simple, value) ? simple : sampled(value)));
    }

    private boolean follows(Curve curve, DoubleUnaryOperator value) {
        double reach = Math.abs(
                curve.keys().getLast().value() - curve.keys().getFirst().value());
        for (int i = 1; i < 12; i++) {
            double frame = range.start() + (last() - range.start()) * i / 12.0;
            if (Math.abs(curve.at(frame) - value.applyAsDouble(i / 12.0)) > 1e-6 + 1e-3 * reach) {
                return false;
            }
        }
        return true;
    }

    private Curve sampled(DoubleUnaryOperator value) {
        List<Key> keys = new ArrayList<>();
        int length = last() - range.start();
        for (int offset = 0; offset < length; offset += step) {
            keys.add(key(offset, length, value));
        }
        keys.add(key(length, length, value));
        return new Curve(keys);
    }

    private Key key(int offset, int length, DoubleUnaryOperator value) {
        return new Key(range.start() + offset, value.applyAsDouble(offset / (double) length), Interpolation.SMOOTH);
    }

    private int last() {
        return Math.max(range.start() + 1, range.last());
    }
}
