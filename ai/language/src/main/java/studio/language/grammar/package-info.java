/// The rule engine: a rule has a name, a pattern over words and a production that makes a concept of what matched.
@NullMarked
package studio.language.grammar;

import org.jspecify.annotations.NullMarked;
