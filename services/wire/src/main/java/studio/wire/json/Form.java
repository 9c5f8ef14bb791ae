package studio.wire.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// A value of a text with the place where it stands, to be asked for what it should be. Every method throws [Misshapen]
/// when it is something else.
public record Form(Json json, Spot spot) {
    public static Form top(Json json) {
        return new Form(json, new Spot.Top());
    }

    /// A field that must be there.
    public Form at(String name) {
        Optional<Json> found = fields().find(name);
        Spot there = new Spot.Field(spot, name);
        if (found.isEmpty()) {
            throw Misshapen.shape(there, "is missing", "Add it.");
        }
        return new Form(found.get(), there);
    }

    /// A field that may be left out.
    public Optional<Form> maybe(String name) {
        return fields().find(name).map(found -> new Form(found, new Spot.Field(spot, name)));
    }

    /// What a field says, or what it means to leave it out.
    public <T> T maybe(String name, Function<Form, T> read, T otherwise) {
        Optional<Json> found = fields().find(name);
        return found.isEmpty() ? otherwise : read.apply(new Form(found.get(), new Spot.Field(spot, name)));
    }

    /// What all fields of an object say, in the order of the text.
    public <T> List<T> each(BiFunction<String, Form, T> read) {
        List<T> list = new ArrayList<>();
        for (Json.Field field : fields().list()) {
            list.add(read.apply(field.name(), new Form(field.value(), new Spot.Field(spot, field.name()))));
        }
        return list;
    }

    public boolean isText() {
        return json instanceof Json.Text;
    }

    public String text() {
        if (json instanceof Json.Text(String value)) {
            return value;
        }
        throw not("text");
    }

    /// A finite number.
    public double number() {
        if (!(json instanceof Json.Amount(double value))) {
            throw not("a number");
        }
        if (!Double.isFinite(value)) {
            throw Misshapen.shape(spot, "is too large a number", "Write a smaller one.");
        }
        return value;
    }

    /// A whole number within the range of `int`.
    public int whole() {
        double value = number();
        if (value != (int) value) {
            throw Misshapen.shape(spot, "is no whole number of at most " + Integer.MAX_VALUE, "Write one.");
        }
        return (int) value;
    }

    public boolean flag() {
        if (json instanceof Json.Flag(boolean value)) {
            return value;
        }
        throw not("true or false");
    }

    /// A list of any length.
    public List<Form> items() {
        if (!(json instanceof Json.Items(List<Json> list))) {
            throw not("a list");
        }
        List<Form> items = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            items.add(new Form(list.get(i), new Spot.Item(spot, i)));
        }
        return items;
    }

    /// A list of a fixed length.
    public List<Form> items(int count) {
        List<Form> items = items();
        if (items.size() != count) {
            throw Misshapen.shape(spot, "has " + items.size() + " items, not " + count, "Write exactly " + count + ".");
        }
        return items;
    }

    public <T> List<T> list(Function<Form, T> read) {
        List<Form> items = items();
        List<T> list = new ArrayList<>(items.size());
        for (Form item : items) {
            list.add(read.apply(item));
        }
        return list;
    }

    /// What is made of it, where making may be refused with an `IllegalArgumentException`.
    public <T> T made(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw Misshapen.refused(spot, Objects.requireNonNullElse(e.getMessage(), "it is out of range"));
        }
    }

    private Json.Fields fields() {
        if (json instanceof Json.Fields fields) {
            return fields;
        }
        throw not("an object");
    }

    private Misshapen not(String wanted) {
        return Misshapen.shape(spot, "is " + json.kind() + ", not " + wanted, "Write " + wanted + " there.");
    }
}
