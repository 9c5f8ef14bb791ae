package studio.direction.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.direction.casting.Tone;
import studio.direction.set.Relighting;
import studio.direction.survey.Look;
import studio.direction.survey.Piece;
import studio.geometry.Model;
import studio.language.edit.Lighting;
import studio.language.edit.Reference;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.Pins;
import studio.scene.Setting;
import studio.scene.command.NodeCommand;
import studio.scene.command.StageCommand;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Sky;
import studio.scene.content.Text;
import studio.scene.term.NodeId;

/// Changes light, hour and weather.
final class Lights {
    private static final double MOST_STOPS = 8;
    private static final Color BULB = new Color(1, 0.66, 0.36);

    private final Draft draft;

    Lights(Draft draft) {
        this.draft = draft;
    }

    Optional<EditReply> light(Lighting lighting) {
        switch (lighting) {
            case Lighting.Brightness(double stops) -> expose(stops);
            case Lighting.Warmth(double steps) -> warm(steps);
            case Lighting.Sun(double factor) -> sun(factor);
            case Lighting.Hour(String time) ->
                relight(time, draft.scene().setting().weather());
            case Lighting.Weather(String weather) ->
                relight(draft.scene().setting().timeOfDay(), weather.equals("clear") ? "" : weather);
            case Lighting.Lamp(Reference which, boolean on) -> {
                return lamp(which, on);
            }
        }
        return Optional.empty();
    }

    /// The picture is metered before it is shown, so that brighter lamps alone would change nothing: the camera's
    /// compensation does.
    private void expose(double stops) {
        List<NodeId> changed = new ArrayList<>();
        for (Piece piece : draft.survey().pieces()) {
            if (piece.node().content() instanceof Camera c && draft.mayChange(piece, Pins.Property.CONTENT)) {
                double exposure = Math.clamp(c.exposure() + stops, -MOST_STOPS, MOST_STOPS);
                draft.apply(new NodeCommand.Become(piece.id(), new Camera(c.lens(), c.sensor(), exposure)));
                changed.add(piece.id());
            }
        }
        draft.claim(
                stops < 0 ? "it is darker" : "it is brighter",
                "exposure",
                changed,
                String.format(Locale.ROOT, "%.2f", stops));
    }

    private void warm(double steps) {
        double k = Math.clamp(steps, -3.0, 3.0);
        Color tint = new Color(StrictMath.pow(1.14, k), 1, StrictMath.pow(0.78, k));
        List<NodeId> changed = new ArrayList<>();
        for (Piece piece : lights()) {
            if (draft.mayChange(piece, Pins.Property.CONTENT)) {
                draft.apply(
                        new NodeCommand.Become(piece.id(), scaled(piece.node().content(), tint)));
                changed.add(piece.id());
            }
        }
        draft.claim(k > 0 ? "the light is warmer" : "the light is colder", "warmth", changed, k > 0 ? "1" : "-1");
    }

    private void sun(double factor) {
        List<Piece> suns = lights().stream()
                .filter(p -> p.node().content() instanceof Light.Sun)
                .toList();
        List<Piece> keys = suns.isEmpty()
                ? lights().stream().filter(p -> p.name().equals("key")).toList()
                : suns;
        if (keys.isEmpty()) {
            draft.note("There is no sun in the scene.");
        }
        for (Piece piece : keys) {
            if (draft.mayChange(piece, Pins.Property.CONTENT)) {
                draft.apply(
                        new NodeCommand.Become(piece.id(), scaled(piece.node().content(), Color.WHITE.times(factor))));
            }
        }
        draft.claim(
                factor > 1 ? "the sun is stronger" : "the sun is weaker",
                "strength",
                Marks.ids(keys),
                String.format(Locale.ROOT, "%.2f", factor));
    }

    private List<Piece> lights() {
        return draft.survey().pieces().stream()
                .filter(p -> p.kind() == Piece.Kind.LIGHT)
                .toList();
    }

    private static Content scaled(Content content, Color by) {
        return switch (content) {
            case Light.Sun s -> new Light.Sun(s.irradiance().times(by), s.angularDiameter());
            case Light.Point p -> new Light.Point(p.intensity().times(by), p.radius());
            case Light.Spot s -> new Light.Spot(s.intensity().times(by), s.radius(), s.coneAngle(), s.softness());
            case Light.Area a -> new Light.Area(a.radiance().times(by), a.width(), a.height());
            case Light.Environment(Sky.Gradient g) ->
                new Light.Environment(new Sky.Gradient(
                        g.zenith().times(by), g.horizon().times(by), g.ground().times(by), g.stars()));
            case Light.Environment(Sky.Physical p) -> new Light.Environment(p);
            case Prop prop -> prop;
            case Actor actor -> actor;
            case Camera camera -> camera;
            case Group group -> group;
            case Text text -> text;
        };
    }

    private void relight(String time, String weather) {
        Setting setting = draft.scene().setting();
        Bounds stage = draft.survey().things().stream()
                .filter(p -> p.isSolid() && !p.node().has("dressing"))
                .map(Piece::box)
                .reduce(Bounds.EMPTY, Bounds::union);
        List<Node> set = draft.survey().pieces().stream()
                .filter(p -> p.kind() == Piece.Kind.SET)
                .map(Piece::node)
                .toList();
        double side = lights().stream()
                .filter(p -> p.node().content() instanceof Light.Sun)
                .map(p -> StrictMath.signum(p.world().position().x()))
                .findFirst()
                .orElse(1.0);
        Relighting relit = Relighting.of(set, stage, time, weather, side == 0 ? 1 : side);
        draft.apply(new StageCommand.Set(new Setting(setting.place(), time, weather)));
        rig(relit.lights());
        for (Piece piece : draft.survey().pieces()) {
            if (piece.node().content() instanceof Camera c && draft.mayChange(piece, Pins.Property.CONTENT)) {
                draft.apply(new NodeCommand.Become(piece.id(), new Camera(c.lens(), c.sensor(), relit.exposure())));
            }
        }
        boolean hour = !time.equals(setting.timeOfDay());
        draft.claim(
                hour ? "it is " + time : "the weather is " + (weather.isEmpty() ? "clear" : weather),
                hour ? "time" : "weather",
                List.of(),
                hour ? time : weather);
    }

    /// The new lights take the place of the set's; those of lamps, and pinned ones, stay.
    private void rig(List<Node> lights) {
        for (Piece old : lights()) {
            boolean own = old.node().has("light") && old.node().parent().isRoot();
            boolean kept = lights.stream().anyMatch(n -> n.id().equals(old.id()));
            if (own && !kept && draft.mayChange(old, Pins.Property.CONTENT)) {
                draft.apply(new NodeCommand.Remove(old.id()));
            }
        }
        for (Node light : lights) {
            Optional<Piece> old = draft.survey().piece(light.id());
            if (old.isEmpty()) {
                draft.apply(new NodeCommand.Add(light));
            } else if (draft.mayChange(old.get(), Pins.Property.CONTENT)) {
                draft.apply(new NodeCommand.Become(light.id(), light.content()));
                draft.apply(new NodeCommand.Place(light.id(), light.transform()));
            }
        }
    }

    private Optional<EditReply> lamp(Reference which, boolean on) {
        return switch (new Finder(draft).find(which)) {
            case Pointed.Lost(EditReply reply) -> Optional.of(reply);
            case Pointed.These(List<Piece> pieces) -> {
                pieces.forEach(p -> lamp(p, on));
                draft.speakOf(Marks.ids(pieces));
                yield Optional.empty();
            }
        };
    }

    private void lamp(Piece lamp, boolean on) {
        if (lamp.kind() == Piece.Kind.LIGHT) {
            draft.apply(new NodeCommand.Show(lamp.id(), on));
        } else if (draft.mayChange(lamp, Pins.Property.MATERIAL)) {
            Optional<Model> model = draft.survey().model(lamp.node().content());
            Content content = lamp.node().content();
            model.ifPresent(m -> draft.apply(
                    new NodeCommand.Become(lamp.id(), Look.dressed(content, Tone.lit(m, Look.coats(content), on)))));
            List<Piece> bulbs = lights().stream().filter(l -> isOf(l, lamp)).toList();
            bulbs.forEach(b -> draft.apply(new NodeCommand.Show(b.id(), on)));
            if (on && bulbs.isEmpty()) {
                Vec3 at = new Vec3(0, 0.8 * lamp.body().max().y(), 0);
                draft.apply(new NodeCommand.Add(new Node(
                        draft.freeId("bulb-"),
                        "bulb",
                        lamp.id(),
                        Transform.at(at),
                        true,
                        List.of("light"),
                        new Light.Point(BULB.times(1.2), 0.05))));
            }
        }
        draft.claim(
                Telling.the(lamp.name()) + (on ? " is on" : " is off"), on ? "lit" : "unlit", List.of(lamp.id()), "");
    }

    /// Whether a light is a lamp's bulb.
    private static boolean isOf(Piece light, Piece lamp) {
        return light.node().parent().equals(lamp.id())
                || !light.node().has("set")
                        && lamp.box().grown(0.15).contains(light.world().position());
    }
}
