package studio.direction.set;

import java.util.List;
import java.util.Optional;
import studio.direction.light.Daylight;
import studio.direction.light.Gaffer;
import studio.direction.light.Hours;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.content.Prop;
import studio.scene.term.Asset;

/// Lights a set that is there for another hour or weather.
///
/// @param lights the lights and the sky, as a new set would have them
/// @param exposure compensation in stops that suits them
public record Relighting(List<Node> lights, double exposure) {
    private static final double PLAYED = 2;

    public Relighting {
        lights = List.copyOf(lights);
    }

    /// The light of an hour and a weather for a scene's set.
    ///
    /// @param set the nodes of the set: a room, a paper sweep, or ground
    /// @param stage the box of what is played
    /// @param side the side of the picture where the sun stands: −1 left, 1 right
    public static Relighting of(List<Node> set, Bounds stage, String timeOfDay, String weather, double side) {
        Daylight daylight = Hours.of(timeOfDay, weather);
        Bounds action = stage.isEmpty() ? new Bounds(new Vec3(-0.5, 0, -0.5), new Vec3(0.5, 1, 0.5)) : stage;
        Optional<Node> room = named(set, "set/room");
        Optional<Node> sweep = named(set, "set/sweep");
        if (room.isPresent()) {
            RoomPlan plan = plan(room.get(), action);
            return new Relighting(RoomLight.rig(plan, action, daylight).nodes(), RoomLight.exposure(daylight));
        }
        if (sweep.isPresent()) {
            Color tone = tone(sweep.get());
            Gaffer gaffer = daylight.lamps()
                    ? new Gaffer().lowKey(action, side, tone)
                    : new Gaffer().studio(action, side, tone);
            return new Relighting(gaffer.nodes(), 0.4);
        }
        Gaffer gaffer = new Gaffer().outdoors(daylight, side);
        if (daylight.lamps()) {
            gaffer.practicals(action, -side);
        }
        return new Relighting(gaffer.nodes(), daylight.exposure());
    }

    private static Optional<Node> named(List<Node> set, String path) {
        return set.stream()
                .filter(n -> n.content() instanceof Prop(Asset asset, var coats)
                        && asset.path().equals(path))
                .findFirst();
    }

    private static Color tone(Node sweep) {
        String code = asset(sweep).word("color").orElse("b9b2a6");
        return code.matches("[0-9a-f]{6}") ? Color.srgb(Integer.parseInt(code, 16)) : Color.grey(0.5);
    }

    private static Asset asset(Node node) {
        return node.content() instanceof Prop(Asset asset, var coats) ? asset : Asset.of("set/none");
    }

    /// The floor plan that a room's asset was built from.
    private static RoomPlan plan(Node room, Bounds stage) {
        Asset shell = asset(room);
        Vec3 at = room.transform().position();
        double extra = shell.number("extra", 3);
        double back = at.z() - shell.number("depth", 2 * PLAYED) / 2;
        double width = shell.number("width", 5);
        double side = shell.word("window").orElse("none").equals("left") ? -1 : 1;
        boolean none = shell.word("window").orElse("none").equals("none");
        Place.Daylit daylit =
                none ? Place.Daylit.NONE : shell.number("windows", 1) > 1 ? Place.Daylit.WINDOWS : Place.Daylit.WINDOW;
        double along = shell.number("window_at", 0) * -side;
        Vec3 window = new Vec3(
                shell.number("window_width", 1.3), shell.number("window_height", 1.4), shell.number("sill", 0.85));
        Vec3 center = stage.center();
        Vec3 target = new Vec3(center.x(), Math.min(0.35, 0.5 * stage.max().y()), center.z() + 0.25);
        return new RoomPlan(
                at.x(),
                width,
                shell.number("height", 2.7),
                back,
                back + 2 * PLAYED + extra,
                daylit,
                side,
                extra / 2 + back + PLAYED - along,
                window,
                target);
    }
}
