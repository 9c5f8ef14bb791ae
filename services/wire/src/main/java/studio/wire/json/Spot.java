package studio.wire.json;

/// Where a value stands in its text, as in `parameters.node.position[1]`.
public sealed interface Spot {
    /// The whole text.
    record Top() implements Spot {}

    record Field(Spot in, String name) implements Spot {}

    /// @param index from zero
    record Item(Spot in, int index) implements Spot {}

    /// The place in words, short and printable whatever the names in the text are.
    default String told() {
        return switch (this) {
            case Top top -> "the text";
            case Field(Top top, String name) -> Shown.of(name);
            case Field(Spot in, String name) -> in.told() + "." + Shown.of(name);
            case Item(Top top, int index) -> "item [" + index + "]";
            case Item(Spot in, int index) -> in.told() + "[" + index + "]";
        };
    }
}
