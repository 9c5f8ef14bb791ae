/// Test notations and fixtures that more than one module needs.
@NullMarked
package studio.testing;

import org.jspecify.annotations.NullMarked;
