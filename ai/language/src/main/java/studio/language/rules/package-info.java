/// The named rules, one topic a file, and the registry that names them all.
@NullMarked
package studio.language.rules;

import org.jspecify.annotations.NullMarked;
