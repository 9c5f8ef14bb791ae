/// The door of the language: one reader that takes a text through tokens, rules and clauses to its meaning.
@NullMarked
package studio.language.reader;

import org.jspecify.annotations.NullMarked;
