package studio.language.edit;

import java.util.List;
import java.util.Optional;
import studio.language.meaning.Attribute;

/// A question about the scene.
public sealed interface Inquiry {
    /// "how many chairs are there?"
    record HowMany(Reference what) implements Inquiry {}

    /// "is there a dog?"
    record IsThere(Reference what) implements Inquiry {}

    /// "what is behind the sofa?", "who is next to her?"
    record WhatIs(Where where, boolean people) implements Inquiry {}

    /// "where is the cat?"
    record WhereIs(Reference what) implements Inquiry {}

    /// "what colour is the car?"
    record WhichColour(Reference what) implements Inquiry {}

    /// "what is the table made of?"
    record WhichMaterial(Reference what) implements Inquiry {}

    /// "how tall is the lamp?", "how big is it?"
    record HowLarge(Reference what, Resizing.Axis axis) implements Inquiry {}

    /// "how far is the lamp from the sofa?"
    record HowFar(Reference from, Reference to) implements Inquiry {}

    /// "which is the tallest?", "which chair is on the left?"
    record Which(Reference what) implements Inquiry {}

    /// "is the chair left of the table?"
    record StandsSo(Reference what, Where where) implements Inquiry {}

    /// "is the car red?"
    record LooksSo(Reference what, List<Attribute> attributes) implements Inquiry {
        public LooksSo {
            attributes = List.copyOf(attributes);
        }
    }

    /// "is the table bigger than the chair?"
    record Compares(Reference what, Reference other, Resizing.Axis axis, boolean more) implements Inquiry {}

    /// "who is in the scene?"
    record Who() implements Inquiry {}

    /// "what is in the picture?"
    record Everything() implements Inquiry {}

    /// "is the chair pinned?", "what is pinned?"
    record Pinned(Optional<Reference> what) implements Inquiry {}

    /// "is the lamp hidden?", "can you see the dog?"
    record Seen(Reference what) implements Inquiry {}

    /// "what is the man doing?"
    record Doing(Reference what) implements Inquiry {}

    /// "what is it called?"
    record Named(Reference what) implements Inquiry {}

    /// About the film as a whole.
    record About(Matter matter) implements Inquiry {}

    /// What a question about the film is about.
    enum Matter {
        LENGTH,
        LENS,
        TIME_OF_DAY,
        WEATHER,
        PLACE,
        CAMERA,
        SHOTS
    }
}
