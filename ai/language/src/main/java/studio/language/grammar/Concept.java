package studio.language.grammar;

import studio.language.meaning.Attribute;
import studio.language.meaning.CameraWords;
import studio.language.meaning.Event;
import studio.language.meaning.Relation;
import studio.language.words.Token;

/// What a stretch of words was found to say, before it is known whom it is said of.
public sealed interface Concept {
    /// A word that no rule took: noun, verb or stranger, for the clauses to place.
    record Word(Token token) implements Concept {}

    /// How many: "three", "a pair of", "several".
    ///
    /// @param said whether the number itself was said
    record Counts(int number, boolean said) implements Concept {}

    /// An adjective.
    record Describes(Attribute attribute) implements Concept {}

    /// A noun of several words.
    record Named(String noun, boolean plural) implements Concept {}

    /// Where something is: "in front of".
    ///
    record Relates(Relation.Kind kind, Sense sense) implements Concept {}

    /// How a relation is meant.
    enum Sense {
        PLAIN,
        /// Something gets there: "to the left of", "onto".
        GOAL,
        /// The other's own side: "on its left".
        OWN,
        /// Said from the other end: "surrounded by".
        TURNED
    }

    /// A preposition of motion or company with no relation of its own.
    record Leads(Way way) implements Concept {}

    /// The ways of [Leads].
    enum Way {
        TO,
        FROM,
        INTO,
        OFF,
        THROUGH,
        ALONG,
        AT,
        BY,
        OF,
        FOR,
        ABOUT
    }

    /// What the camera does; with an object where the words go on to say about what.
    record Shoots(CameraWords.Moving moving, boolean of) implements Concept {}

    record Sizes(CameraWords.Size size, boolean of) implements Concept {}

    record Looks(CameraWords.Angle angle, boolean of) implements Concept {}

    record Focuses(double millimetres) implements Concept {}

    record Blurs() implements Concept {}

    record Plays(CameraWords.Playback playback) implements Concept {}

    record Dates(String timeOfDay) implements Concept {}

    record Weathers(String weather) implements Concept {}

    record Styles(String style) implements Concept {}

    record Lasts(double seconds) implements Concept {}

    record Heads(Event.Direction direction) implements Concept {}

    record Paces(Event.Pace pace) implements Concept {}

    record Joins(Joint joint) implements Concept {}

    /// How one clause follows another.
    enum Joint {
        AND,
        THEN,
        WHILE,
        OR
    }

    /// "wearing", "dressed in": what follows is worn.
    record Wears() implements Concept {}

    /// "made of": what follows is a material.
    record Consists() implements Concept {}

    /// "that says": a quotation follows.
    record Says() implements Concept {}

    /// "the number of cats is more than that of dogs".
    record Compares(Comparison comparison) implements Concept {}

    /// How two numbers compare.
    enum Comparison {
        MORE,
        FEWER,
        SAME
    }

    /// Words that belong to the frame of the sentence and say nothing of the scene: "there is", "a photo of".
    record Silent() implements Concept {}
}
