package studio.session;

import studio.scene.Problem;

/// What became of something submitted.
public sealed interface Answer {
    /// It is done, and on the disk.
    ///
    /// @param snapshot the project after it
    record Done(Snapshot snapshot) implements Answer {}

    /// Nothing changed.
    record Refused(Problem problem) implements Answer {}
}
