package studio.language.edit;

/// How a thing's size is to change.
public sealed interface Resizing {
    /// Which way it grows.
    enum Axis {
        ALL,
        HEIGHT,
        WIDTH,
        DEPTH
    }

    /// So many times as large: "twice as big", "20 % smaller", "taller".
    ///
    /// @param said whether the number was said
    record Times(double factor, Axis axis, boolean said) implements Resizing {}

    /// To a measure in metres: "2 m tall". The whole thing grows with it.
    record To(double metres, Axis axis) implements Resizing {}

    /// As large as another thing: "as tall as the man".
    record Like(Reference other, Axis axis) implements Resizing {}
}
