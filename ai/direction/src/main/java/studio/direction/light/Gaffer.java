package studio.direction.light;

import java.util.ArrayList;
import java.util.List;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.content.Light;
import studio.scene.content.Sky;
import studio.scene.term.NodeId;

/// Rigs lights: puts the sun where it flatters, fills shadows as a crew would with a bounced light, and lights a studio
/// with key, fill and rim. A white surface in the key light reflects a radiance of about one.
public final class Gaffer {
    private static final double KEY = 3;
    private static final Color WARM = new Color(1, 0.66, 0.36);

    private final List<Node> nodes = new ArrayList<>();

    /// All lights rigged so far.
    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /// Sun or moon and sky, as they fall on open ground.
    ///
    /// @param side the side of the picture where the sun stands: −1 left, 1 right
    public Gaffer outdoors(Daylight light, double side) {
        return sky(light.sky()).sun(light, light.towards(side));
    }

    /// Sun and sky of a window: the sun shines where the room wants it.
    ///
    /// @param strength how much stronger than outdoors, where the eye is used to less light
    public Gaffer window(Daylight light, Vec3 towardsSun, double strength) {
        return sky(light.sky()).sun(light.brighter(strength), towardsSun);
    }

    /// A broad soft light that is not seen: a bounced lamp, or the sky's share of a window.
    ///
    /// @param irradiance that it gives at its target
    public Gaffer soft(String name, Vec3 from, Vec3 target, double width, double height, Color irradiance) {
        double distance = from.distance(target);
        double radiance = distance * distance / (width * height);
        Light.Area area = new Light.Area(irradiance.times(radiance), width, height);
        return add(name, Transform.at(from).withRotation(Quat.looking(target.minus(from))), area);
    }

    /// A lamp's bulb: small, warm, seen by its glow.
    public Gaffer bulb(String name, Vec3 at, Color intensity) {
        return add(name, Transform.at(at), new Light.Point(intensity, 0.05));
    }

    /// A pool of warm light on the stage by night, as from a street lamp out of the picture, and a small glow behind.
    ///
    /// @param side the side of the picture from which the lamp shines
    public Gaffer practicals(Bounds stage, double side) {
        double reach = Math.max(1.2, stage.radius());
        Vec3 center = stage.center();
        Vec3 lamp = center.plus(new Vec3(side * 0.9, 2.2, 0.7).times(reach));
        Vec3 glow = center.plus(new Vec3(-side * 2.2, 1.6, -2).times(reach));
        soft("street light", lamp, center, 0.25 * reach, 0.25 * reach, WARM.times(0.6));
        return bulb("glow", glow, WARM.times(0.3 * reach * reach));
    }

    /// A studio by night: one warm key from the side, a cool rim, and a backdrop that falls off into the dark.
    public Gaffer lowKey(Bounds stage, double side, Color tone) {
        Vec3 center = stage.center();
        double reach = Math.max(0.35, stage.radius());
        Vec3 key = center.plus(new Vec3(side * 2.1, 1.1, 1.1).times(reach));
        Vec3 rim = center.plus(new Vec3(-side * 1.3, 2.3, -1.9).times(reach));
        sky(new Sky.Gradient(tone.times(0.02), tone.times(0.03), tone.times(0.01), 0));
        soft("key", key, center, 0.8 * reach, 0.8 * reach, WARM.times(0.55));
        return soft("rim", rim, center, 0.9 * reach, 1.4 * reach, new Color(0.5, 0.7, 1).times(0.5));
    }

    /// Key, fill and rim about a stage on a seamless backdrop.
    ///
    /// @param side the side of the picture from which the key comes
    public Gaffer studio(Bounds stage, double side, Color tone) {
        Vec3 center = stage.center();
        double reach = Math.max(0.35, stage.radius());
        Vec3 key = center.plus(new Vec3(side * 1.7, 1.9, 1.9).times(reach));
        Vec3 fill = center.plus(new Vec3(-side * 2.4, 0.8, 2.2).times(reach));
        Vec3 rim = center.plus(new Vec3(-side * 1.3, 2.3, -1.9).times(reach));
        sky(new Sky.Gradient(tone.times(0.5), tone.times(0.34), tone.times(0.2), 0));
        soft("key", key, center, 1.9 * reach, 1.9 * reach, new Color(1.03, 0.99, 0.93).times(KEY));
        soft("fill", fill, center, 2.6 * reach, 2.6 * reach, new Color(0.9, 0.98, 1.1).times(KEY * 0.2));
        return soft("rim", rim, center, 1.1 * reach, 1.8 * reach, Color.WHITE.times(KEY * 0.7));
    }

    /// What shines in from all around.
    public Gaffer sky(Sky sky) {
        return add("sky", Transform.IDENTITY, new Light.Environment(sky));
    }

    private Gaffer sun(Daylight light, Vec3 towards) {
        if (light.sun().luminance() <= 0) {
            return this;
        }
        Transform transform = Transform.at(towards.times(60)).withRotation(Quat.looking(towards.negated()));
        return add(light.lamps() ? "moon" : "sun", transform, new Light.Sun(light.sun(), light.diameter()));
    }

    private Gaffer add(String name, Transform transform, Light light) {
        String id = "light-" + name.replace(' ', '-');
        long same = nodes.stream().filter(n -> n.name().equals(name)).count();
        NodeId node = new NodeId(same == 0 ? id : id + "-" + (same + 1));
        nodes.add(Node.of(node, name, transform, light).tagged("light"));
        return this;
    }
}
