package studio.wire.scene;

import studio.scene.Pins;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// A pin as one object.
public final class PinJson {
    private static final Vocabulary<Pins.Property> PROPERTIES = Vocabulary.of(Pins.Property.values());

    private PinJson() {}

    public static String write(Pins.Pin pin) {
        return Pen.line(pin, PinJson::fields);
    }

    public static Decoded<Pins.Pin> read(String json) {
        return Door.read(json, PinJson::read);
    }

    static void fields(Pen pen, Pins.Pin pin) {
        pen.text("node", pin.node().value());
        pen.text("property", Vocabulary.word(pin.property()));
    }

    static Pins.Pin read(Form form) {
        return new Pins.Pin(SpaceJson.id(form.at("node")), PROPERTIES.read(form.at("property")));
    }
}
