package studio.direction.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import studio.math.Color;
import studio.math.curve.Curve;
import studio.math.time.FrameRate;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Track;

/// Writes a course down as tracks: only the channels that change.
final class TrackWriter {
    private static final double MILLIMETRES = 0.0015;
    private static final double DEGREES = 0.15;

    private final Course course;
    private final int frames;
    private final List<Stand> stands = new ArrayList<>();
    private final List<Track> tracks = new ArrayList<>();

    TrackWriter(Course course, FrameRate rate, int frames) {
        this.course = course;
        this.frames = frames;
        for (int i = 0; i <= frames; i++) {
            stands.add(course.at(rate.secondsAt(i)));
        }
    }

    List<Track> tracks() {
        write(Channel.X, s -> s.position().x(), MILLIMETRES);
        write(Channel.Y, s -> s.position().y(), MILLIMETRES);
        write(Channel.Z, s -> s.position().z(), MILLIMETRES);
        if (changes(Stand::yaw) || changes(Stand::pitch) || changes(Stand::roll)) {
            put(Channel.YAW, Stand::yaw, DEGREES);
            write(Channel.PITCH, Stand::pitch, DEGREES);
            write(Channel.ROLL, Stand::roll, DEGREES);
        }
        write(Channel.SCALE, Stand::scale, 0.002);
        if (changes(s -> s.shown() ? 1 : 0) || !course.start().shown()) {
            tracks.add(new Track(
                    course.placed.node(),
                    Channel.VISIBLE,
                    Keys.steps(i -> stands.get((int) i).shown() ? 1 : 0, frames)));
        }
        if (course.start().dye().isPresent()) {
            put(Channel.RED, s -> dye(s).red(), 0.002);
            put(Channel.GREEN, s -> dye(s).green(), 0.002);
            put(Channel.BLUE, s -> dye(s).blue(), 0.002);
        }
        return tracks;
    }

    private static Color dye(Stand stand) {
        return stand.dye().orElse(Color.BLACK);
    }

    private void write(Channel channel, ToDoubleFunction<Stand> value, double tolerance) {
        if (changes(value)) {
            put(channel, value, tolerance);
        }
    }

    private void put(Channel channel, ToDoubleFunction<Stand> value, double tolerance) {
        Curve curve = Keys.of(i -> value.applyAsDouble(stands.get((int) i)), frames, tolerance);
        tracks.add(new Track(course.placed.node(), channel, curve));
    }

    private boolean changes(ToDoubleFunction<Stand> value) {
        double first = value.applyAsDouble(stands.getFirst());
        return stands.stream().anyMatch(s -> Math.abs(value.applyAsDouble(s) - first) > 1e-6);
    }
}
