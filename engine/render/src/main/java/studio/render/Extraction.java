package studio.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import studio.geometry.Acting;
import studio.geometry.Figure;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Color;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.render.lettering.Lettering;
import studio.render.pose.Demeanour;
import studio.render.pose.DopeSheet;
import studio.render.pose.Performance;
import studio.render.pose.Pose;
import studio.render.pose.Posed;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Coat;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Sky;
import studio.scene.content.Text;
import studio.scene.term.NodeId;
import studio.scene.timeline.Shot;

/// Turns a scene and a frame into what renderers and [studio.render.sight.Sight] see. It remembers the dope sheet of
/// the scene it was last asked about, so asking for many frames of one scene is quick; the answers depend on nothing
/// but the arguments and the library.
///
/// Every visible prop, actor and text is an entity, in the scene's order. Meshes come from the library as they are, so
/// the same mesh object returns frame after frame for all that does not bend.
public final class Extraction {
    private static final Eye NO_CAMERA =
            new Eye(new Vec3(0, 1.6, 6), Quat.looking(new Vec3(0, -0.1, -1)), Math.toRadians(40), 6, 0, 0);

    private final Library library;
    private final Lettering lettering = new Lettering();
    private Indexed last = new Indexed(Scene.EMPTY, new DopeSheet(Scene.EMPTY));

    public Extraction(Library library) {
        this.library = library;
    }

    /// Everything in full detail, wherever it may be looked at from.
    public RenderScene scene(Scene scene, double frame) {
        return scene(scene, frame, _ -> 0);
    }

    /// Everything in as much detail as an eye can make out.
    public RenderScene scene(Scene scene, double frame, Eye eye) {
        return scene(scene, frame, place -> Detail.level(eye, place));
    }

    private RenderScene scene(Scene scene, double frame, ToIntFunction<Vec3> detail) {
        List<Instance> instances = new ArrayList<>();
        List<Lamp> lamps = new ArrayList<>();
        List<NodeId> entities = new ArrayList<>();
        Optional<Sky> sky = Optional.empty();
        Pose pose = sheet(scene).at(frame);
        Onlooker onlooker = new Onlooker(library, pose);
        for (Posed posed : pose.nodes()) {
            if (!posed.visible()) {
                continue;
            }
            switch (posed.content()) {
                case Prop prop -> {
                    Model model = library.model(prop.asset()).orElse(StandIn.THING);
                    dress(posed, model, prop.coats(), entities.size(), instances);
                    entities.add(posed.node().id());
                }
                case Actor actor -> {
                    int level = detail.applyAsInt(posed.world().position());
                    Model body = body(actor, posed, onlooker, level);
                    dress(posed, body, actor.coats(), entities.size(), instances);
                    entities.add(posed.node().id());
                }
                case Text text -> {
                    dress(posed, lettering.of(text), List.of(), entities.size(), instances);
                    entities.add(posed.node().id());
                }
                case Light.Environment(Sky around) -> sky = sky.or(() -> Optional.of(around));
                case Light light ->
                    lamps.add(new Lamp(
                            light, posed.world().position(), posed.world().rotation()));
                case Camera _, Group _ -> {}
            }
        }
        return new RenderScene(instances, lamps, sky.orElseGet(() -> usualSky(lamps)), entities);
    }

    /// What the camera of the shot at a frame sees through. After the last shot it stays with that shot's camera; a
    /// scene without any camera is seen from a little above the stage.
    public Eye eye(Scene scene, double frame) {
        return cameraAt(scene, frame)
                .flatMap(id -> sheet(scene).at(id, frame))
                .map(Extraction::through)
                .orElse(NO_CAMERA);
    }

    private static Optional<NodeId> cameraAt(Scene scene, double frame) {
        List<Shot> shots = scene.timeline().shots();
        if (scene.timeline().shotAt(frame).isEmpty() && !shots.isEmpty()) {
            Predicate<Shot> over = shot -> shot.range().end() <= frame;
            Optional<Shot> before = shots.stream()
                    .filter(over)
                    .reduce((a, b) -> b.range().end() > a.range().end() ? b : a);
            if (before.isPresent() && scene.node(before.get().camera()).isPresent()) {
                return before.map(Shot::camera);
            }
        }
        return scene.cameraAt(frame).map(node -> node.id());
    }

    private static Eye through(Posed posed) {
        if (!(posed.content() instanceof Camera camera)) {
            return NO_CAMERA;
        }
        return new Eye(
                posed.world().position(),
                posed.world().rotation(),
                camera.verticalFov(),
                camera.lens().focus(),
                camera.lens().pupil(),
                camera.exposure());
    }

    private Model body(Actor actor, Posed posed, Onlooker onlooker, int level) {
        return library.figure(actor.figure())
                .map(figure -> figure.posed(acting(figure, posed, onlooker).seenAt(level)))
                .orElse(StandIn.PERSON);
    }

    private static Acting acting(Figure figure, Posed posed, Onlooker onlooker) {
        Performance now = posed.performance();
        Demeanour shown = now.demeanour();
        double seconds = inStep(figure, now.motion(), now.seconds(), now.way());
        Acting acting = Acting.of(now.motion(), seconds).with(shown.face()).at(shown.clock());
        Acting looking = shown.gaze()
                .flatMap(gaze -> onlooker.seen(posed, gaze))
                .map(seen -> acting.looking(seen.at(), seen.share()))
                .orElse(acting);
        Acting holding = shown.grip()
                .flatMap(grip -> onlooker.held(posed, figure, grip)
                        .map(at -> looking.touching(new Acting.Touch(at, grip.hold(), grip.share()))))
                .orElse(looking);
        return now.change()
                .map(from -> holding.coming(new Acting.Before(
                        from.motion(), inStep(figure, from.motion(), from.seconds(), from.way()), from.share())))
                .orElse(holding);
    }

    /// The moment of a motion in which feet keep step with the ground: as far along as the way is, for motions that
    /// stride; by the clock where the actor stays in its place.
    private static double inStep(Figure figure, String motion, double seconds, double way) {
        double speed = way > 0 ? figure.strideSpeed(motion) : 0;
        return speed > 0 ? way / speed : seconds;
    }

    private static void dress(Posed posed, Model model, List<Coat> coats, int entity, List<Instance> instances) {
        Wardrobe wardrobe = new Wardrobe(coats, posed.dye(), model);
        Transform world = posed.world();
        for (Part part : model.parts()) {
            instances.add(
                    new Instance(part.mesh(), world, wardrobe.surface(part), part.texture(), entity, posed.still()));
        }
    }

    private static Sky usualSky(List<Lamp> lamps) {
        return lamps.stream().anyMatch(lamp -> lamp.light() instanceof Light.Sun)
                ? new Sky.Physical(3, 1, 0)
                : new Sky.Gradient(Color.grey(0.9), Color.grey(0.7), Color.grey(0.3), 0);
    }

    /// Compared by identity: a new scene value may hold ten thousand nodes, and an equal one costs only a new index.
    @SuppressWarnings("ReferenceEquality")
    private DopeSheet sheet(Scene scene) {
        Indexed known = last;
        if (known.scene() != scene) {
            known = new Indexed(scene, new DopeSheet(scene));
            last = known;
        }
        return known.sheet();
    }

    private record Indexed(Scene scene, DopeSheet sheet) {}
}
