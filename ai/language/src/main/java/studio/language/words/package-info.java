/// Below grammar: tokens with their spans, number words, plurals and the forms of verbs.
@NullMarked
package studio.language.words;

import org.jspecify.annotations.NullMarked;
