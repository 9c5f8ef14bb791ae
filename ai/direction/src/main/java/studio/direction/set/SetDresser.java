package studio.direction.set;

import java.util.ArrayList;
import java.util.List;
import studio.direction.Catalogue;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.Setting;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Sky;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;

/// Dresses a set around the action.
public final class SetDresser {
    private SetDresser() {}

    public static SetPlan dress(SetBrief brief, Catalogue catalogue) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.of(
                        new NodeId("set-ground"),
                        "ground",
                        Transform.IDENTITY,
                        Prop.of(Asset.of("set/ground").with("size", 80).with("pattern", "grass")))
                .tagged("set"));
        nodes.add(Node.of(
                        new NodeId("light-sky"),
                        "sky",
                        Transform.IDENTITY,
                        new Light.Environment(new Sky.Physical(3, 1, 0.1)))
                .tagged("light"));
        nodes.add(Node.of(
                        new NodeId("light-sun"),
                        "sun",
                        Transform.at(new Vec3(0, 20, 0)).withRotation(Quat.looking(new Vec3(0.6, -0.45, -0.5))),
                        new Light.Sun(new Color(3.1, 2.7, 2.1), 0.0093))
                .tagged("light"));
        Bounds free = new Bounds(new Vec3(-20, 0.15, -20), new Vec3(20, 12, 30));
        return new SetPlan(
                nodes, List.of(), free, new Setting(brief.place(), brief.timeOfDay(), brief.weather()), 0, List.of());
    }
}
