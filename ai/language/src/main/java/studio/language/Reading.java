package studio.language;

import studio.language.meaning.Meaning;

/// What the grammar made of a text, and how.
public record Reading(String text, Meaning meaning, Derivation derivation) {}
