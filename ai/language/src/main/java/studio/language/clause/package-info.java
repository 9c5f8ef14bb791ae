/// From concepts to meaning: noun phrases, verb phrases, who does what where, and what refers back to what.
@NullMarked
package studio.language.clause;

import org.jspecify.annotations.NullMarked;
