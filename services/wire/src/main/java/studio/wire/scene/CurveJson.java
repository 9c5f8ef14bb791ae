package studio.wire.scene;

import java.util.List;
import studio.math.curve.Curve;
import studio.math.curve.Interpolation;
import studio.math.curve.Key;
import studio.wire.json.Form;
import studio.wire.json.Misshapen;
import studio.wire.json.Pen;

/// A curve as the list of its keys. A key is `[frame,value]` when the curve leaves it in a straight line; otherwise how
/// it
/// leaves stands third: `"constant"`, `"eased"`, `"smooth"`, or the four handles of a Bézier curve.
final class CurveJson {
    private static final Vocabulary<Interpolation> LEAVING = new Vocabulary<>(List.of(
            new Vocabulary.Word<>("constant", Interpolation.CONSTANT),
            new Vocabulary.Word<>("linear", Interpolation.LINEAR),
            new Vocabulary.Word<>("eased", Interpolation.EASED),
            new Vocabulary.Word<>("smooth", Interpolation.SMOOTH)));

    private CurveJson() {}

    static void keys(Pen pen, Curve curve) {
        pen.rows("keys", curve.keys(), CurveJson::key);
    }

    static Curve read(Form form) {
        List<Key> keys = form.list(CurveJson::key);
        return form.made(() -> new Curve(keys));
    }

    private static void key(Pen pen, Key key) {
        pen.number(key.frame());
        pen.number(key.value());
        switch (key.leaving()) {
            case Interpolation.Linear() -> {}
            case Interpolation.Constant() -> pen.text("constant");
            case Interpolation.Eased() -> pen.text("eased");
            case Interpolation.Smooth() -> pen.text("smooth");
            case Interpolation.Bezier(double x1, double y1, double x2, double y2) -> pen.numbers(x1, y1, x2, y2);
        }
    }

    private static Key key(Form form) {
        List<Form> parts = form.items();
        if (parts.size() < 2 || parts.size() > 3) {
            throw Misshapen.shape(
                    form.spot(),
                    "is no key",
                    "Write [frame,value], and third how it leaves unless in a straight line.");
        }
        double frame = parts.get(0).number();
        double value = parts.get(1).number();
        Interpolation leaving = parts.size() == 2 ? Interpolation.LINEAR : leaving(parts.get(2));
        return form.made(() -> new Key(frame, value, leaving));
    }

    private static Interpolation leaving(Form form) {
        return form.isText() ? LEAVING.read(form) : bezier(form);
    }

    private static Interpolation bezier(Form form) {
        List<Form> handles = form.items(4);
        double x1 = handles.get(0).number();
        double y1 = handles.get(1).number();
        double x2 = handles.get(2).number();
        double y2 = handles.get(3).number();
        return form.made(() -> new Interpolation.Bezier(x1, y1, x2, y2));
    }
}
