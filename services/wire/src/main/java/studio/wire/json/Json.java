package studio.wire.json;

import java.util.List;
import java.util.Optional;

/// A JSON value that has been read.
public sealed interface Json {
    record Text(String value) implements Json {}

    /// A double holds every whole number that an `int` can be; a number too large for one is infinite.
    record Amount(double value) implements Json {}

    record Flag(boolean value) implements Json {}

    record Nothing() implements Json {}

    record Items(List<Json> list) implements Json {
        public Items {
            list = List.copyOf(list);
        }
    }

    /// An object: no two of its fields have one name.
    record Fields(List<Field> list) implements Json {
        public Fields {
            list = List.copyOf(list);
        }

        public Optional<Json> find(String name) {
            for (Field field : list) {
                if (field.name().equals(name)) {
                    return Optional.of(field.value());
                }
            }
            return Optional.empty();
        }
    }

    record Field(String name, Json value) {}

    /// What it is called in a sentence: "text, not a number".
    default String kind() {
        return switch (this) {
            case Text text -> "text";
            case Amount amount -> "a number";
            case Flag flag -> "true or false";
            case Nothing nothing -> "null";
            case Items items -> "a list";
            case Fields fields -> "an object";
        };
    }
}
