package studio.render.pose;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.curve.Curve;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Lens;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Text;
import studio.scene.timeline.Channel;

/// The tracks of one node.
final class Tracks {
    static final Tracks NONE = new Tracks();

    private final Map<Channel, Curve> curves = new EnumMap<>(Channel.class);

    void put(Channel channel, Curve curve) {
        curves.put(channel, curve);
    }

    boolean isEmpty() {
        return curves.isEmpty();
    }

    boolean shows(double frame) {
        return at(Channel.VISIBLE, frame, 1) >= 0.5;
    }

    Transform place(Transform written, double frame) {
        if (curves.isEmpty()) {
            return written;
        }
        Vec3 p = written.position();
        Vec3 position = new Vec3(at(Channel.X, frame, p.x()), at(Channel.Y, frame, p.y()), at(Channel.Z, frame, p.z()));
        double scale = at(Channel.SCALE, frame, 1);
        return new Transform(
                position, turn(written.rotation(), frame), written.scale().times(scale));
    }

    private Quat turn(Quat written, double frame) {
        if (!has(Channel.YAW) && !has(Channel.PITCH) && !has(Channel.ROLL)) {
            return written;
        }
        return Quat.yawPitchRoll(
                Math.toRadians(at(Channel.YAW, frame, 0)),
                Math.toRadians(at(Channel.PITCH, frame, 0)),
                Math.toRadians(at(Channel.ROLL, frame, 0)));
    }

    Dye dye(double frame) {
        if (!has(Channel.RED) && !has(Channel.GREEN) && !has(Channel.BLUE)) {
            return Dye.NONE;
        }
        return new Dye(at(Channel.RED, frame), at(Channel.GREEN, frame), at(Channel.BLUE, frame));
    }

    /// The content with what animates it from within: a camera's lens, a light's strength, lettering's colour.
    Content content(Content written, double frame) {
        if (curves.isEmpty()) {
            return written;
        }
        return switch (written) {
            case Camera camera -> new Camera(lens(camera.lens(), frame), camera.sensor(), camera.exposure());
            case Light light ->
                has(Channel.INTENSITY) ? Dimmer.dimmed(light, Math.max(0, at(Channel.INTENSITY, frame, 1))) : written;
            case Text text -> new Text(text.words(), text.height(), dye(frame).over(text.color()));
            case Prop _ -> written;
            case Actor _ -> written;
            case Group _ -> written;
        };
    }

    /// Curves may overshoot what a lens can do; the lens then stops at its end.
    private Lens lens(Lens written, double frame) {
        return new Lens(
                Math.clamp(at(Channel.FOCAL_LENGTH, frame, written.focalLength()), 4.0, 2000.0),
                Math.clamp(at(Channel.APERTURE, frame, written.aperture()), 0.7, 64.0),
                Math.clamp(at(Channel.FOCUS, frame, written.focus()), 0.05, 1e6));
    }

    private boolean has(Channel channel) {
        return curves.containsKey(channel);
    }

    private double at(Channel channel, double frame, double otherwise) {
        Curve curve = curves.get(channel);
        return curve == null ? otherwise : curve.at(frame);
    }

    private OptionalDouble at(Channel channel, double frame) {
        Curve curve = curves.get(channel);
        return curve == null ? OptionalDouble.empty() : OptionalDouble.of(curve.at(frame));
    }
}
