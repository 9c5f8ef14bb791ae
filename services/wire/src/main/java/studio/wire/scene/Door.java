package studio.wire.scene;

import java.util.function.Function;
import java.util.function.Supplier;
import studio.wire.json.Form;
import studio.wire.json.JsonText;
import studio.wire.json.Misshapen;

/// The one way in: what is wrong with a text leaves as a value.
final class Door {
    private Door() {}

    static <T> Decoded<T> read(String text, Function<Form, T> read) {
        return guarded(() -> read.apply(JsonText.form(text)));
    }

    static <T> Decoded<T> guarded(Supplier<T> reading) {
        try {
            return new Decoded.Read<>(reading.get());
        } catch (Misshapen e) {
            return new Decoded.Bad<>(e.problem());
        }
    }
}
