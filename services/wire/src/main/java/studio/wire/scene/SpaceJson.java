package studio.wire.scene;

import java.util.List;
import studio.math.Color;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.term.NodeId;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// Vectors, rotations and colours as lists of numbers, and the three fields of a transform: `position`, and `rotation`
/// and
/// `scale` where there is one.
final class SpaceJson {
    private SpaceJson() {}

    static void transform(Pen pen, Transform transform) {
        vector(pen, "position", transform.position());
        Quat r = transform.rotation();
        if (!r.equals(Quat.IDENTITY)) {
            pen.numbers("rotation", r.x(), r.y(), r.z(), r.w());
        }
        if (!transform.scale().equals(Vec3.ONE)) {
            vector(pen, "scale", transform.scale());
        }
    }

    static Transform transform(Form form) {
        return new Transform(
                vector(form.at("position")),
                form.maybe("rotation", SpaceJson::rotation, Quat.IDENTITY),
                form.maybe("scale", SpaceJson::vector, Vec3.ONE));
    }

    static void color(Pen pen, String name, Color color) {
        pen.numbers(name, color.red(), color.green(), color.blue());
    }

    static Color color(Form form) {
        List<Form> c = form.items(3);
        return new Color(c.get(0).number(), c.get(1).number(), c.get(2).number());
    }

    static NodeId id(Form form) {
        String text = form.text();
        return form.made(() -> new NodeId(text));
    }

    private static void vector(Pen pen, String name, Vec3 v) {
        pen.numbers(name, v.x(), v.y(), v.z());
    }

    private static Vec3 vector(Form form) {
        List<Form> v = form.items(3);
        return new Vec3(v.get(0).number(), v.get(1).number(), v.get(2).number());
    }

    private static Quat rotation(Form form) {
        List<Form> r = form.items(4);
        return new Quat(
                r.get(0).number(),
                r.get(1).number(),
                r.get(2).number(),
                r.get(3).number());
    }
}
