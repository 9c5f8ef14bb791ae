/// Reads words: tokens and named rules, one file a topic, with the derivation kept.
@NullMarked
package studio.language;

import org.jspecify.annotations.NullMarked;
