package studio.render;

import java.util.Optional;
import studio.geometry.Model;
import studio.math.Transform;
import studio.math.Vec3;
import studio.render.pose.Demeanour;
import studio.render.pose.Pose;
import studio.render.pose.Posed;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Text;
import studio.scene.term.NodeId;

/// Finds where somebody's eyes go: to the face of a person, to the middle of a thing, to the lens of a camera.
final class Onlooker {
    /// Where the face is of somebody who has none that is known.
    private static final Vec3 FACE = new Vec3(0, 1.5, 0);

    private final Library library;
    private final Pose pose;

    Onlooker(Library library, Pose pose) {
        this.library = library;
        this.pose = pose;
    }

    /// What is looked at in the space of the body that looks, and how far the gaze has gone over to it.
    record Sighting(Vec3 at, double share) {}

    Optional<Sighting> seen(Posed who, Demeanour.Gaze gaze) {
        Optional<Vec3> from = gaze.from().flatMap(this::place);
        return place(gaze.at()).map(at -> {
            Vec3 between = from.map(before -> before.lerp(at, gaze.share())).orElse(at);
            return new Sighting(within(who.world(), between), from.isPresent() ? 1 : gaze.share());
        });
    }

    private Optional<Vec3> place(NodeId id) {
        return pose.node(id).map(posed -> posed.world().apply(middle(posed)));
    }

    private Vec3 middle(Posed posed) {
        return switch (posed.content()) {
            case Actor actor ->
                library.figure(actor.figure())
                        .flatMap(figure -> figure.eyes(
                                posed.performance().motion(),
                                posed.performance().seconds()))
                        .orElse(FACE);
            case Prop prop -> library.model(prop.asset()).map(Onlooker::middle).orElse(Vec3.ZERO);
            case Camera _, Light _, Group _, Text _ -> Vec3.ZERO;
        };
    }

    private static Vec3 middle(Model model) {
        return model.bounds().min().lerp(model.bounds().max(), 0.5);
    }

    /// A point of the world in the space of a body.
    private static Vec3 within(Transform body, Vec3 point) {
        Vec3 turned = body.rotation().inverse().rotate(point.minus(body.position()));
        Vec3 scale = body.scale();
        return new Vec3(turned.x() / sound(scale.x()), turned.y() / sound(scale.y()), turned.z() / sound(scale.z()));
    }

    private static double sound(double scale) {
        return Math.abs(scale) < 1e-6 ? 1 : scale;
    }
}
