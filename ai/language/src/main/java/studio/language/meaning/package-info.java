/// The meaning form: what was said, with nothing decided yet.
@NullMarked
package studio.language.meaning;

import org.jspecify.annotations.NullMarked;
