package studio.wire.scene;

import studio.scene.Problem;

/// What came of reading: the value, or why not.
public sealed interface Decoded<T> {
    record Read<T>(T value) implements Decoded<T> {}

    record Bad<T>(Problem problem) implements Decoded<T> {}
}
