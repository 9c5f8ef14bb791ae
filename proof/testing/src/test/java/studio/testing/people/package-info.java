/// People and what they touch, from the words to the posed meshes.
@NullMarked
package studio.testing.people;

import org.jspecify.annotations.NullMarked;
