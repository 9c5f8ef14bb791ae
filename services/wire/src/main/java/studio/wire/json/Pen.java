package studio.wire.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// Writes one object as one line of pure ASCII: whatever else a text holds, lone surrogates and control characters
/// included, is escaped. The same value gives the same line. Numbers are the shortest that read back as the same
/// double,
/// −0 included; what is no number (NaN, infinities) becomes a text, which no reader takes for a number.
public final class Pen {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /// Below this, whole numbers are written without a point.
    private static final double PLAIN = 1e9;

    private final JsonGenerator json;

    private Pen(JsonGenerator json) {
        this.json = json;
    }

    /// The line of an object whose fields are written by a function.
    public static <T> String line(T value, BiConsumer<Pen, T> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new Pen(json).item(value, fields);
        }
        return text.toString();
    }

    public void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    public void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    public void number(String name, double value) {
        json.writeName(name);
        number(value);
    }

    /// A whole number of any size.
    public void count(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    public void numbers(String name, double... values) {
        json.writeName(name);
        numbers(values);
    }

    public void texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /// A field that holds an object.
    public <T> void object(String name, T value, BiConsumer<Pen, T> fields) {
        json.writeName(name);
        item(value, fields);
    }

    /// A field that holds a list of objects.
    public <T> void objects(String name, List<T> values, BiConsumer<Pen, T> fields) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> item(value, fields));
        json.writeEndArray();
    }

    /// A field that holds a list of lists, whose items are written by a function.
    public <T> void rows(String name, List<T> values, BiConsumer<Pen, T> items) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartArray();
            items.accept(this, value);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /// An item of a row.
    public void text(String value) {
        json.writeString(value);
    }

    /// An item of a row.
    public void numbers(double... values) {
        json.writeStartArray();
        for (double value : values) {
            number(value);
        }
        json.writeEndArray();
    }

    /// An item of a row.
    public void number(double value) {
        int whole = (int) value;
        boolean plain = whole == value && Math.abs(value) < PLAIN && (whole != 0 || 1 / value > 0);
        if (plain) {
            json.writeNumber(whole);
        } else {
            json.writeNumber(value);
        }
    }

    private <T> void item(T value, BiConsumer<Pen, T> fields) {
        json.writeStartObject();
        fields.accept(this, value);
        json.writeEndObject();
    }
}
