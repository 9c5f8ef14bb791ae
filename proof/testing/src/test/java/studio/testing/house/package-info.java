/// The rules of the house, as tests: which module may use which, what pure code may not touch, how large things may
/// grow.
@NullMarked
package studio.testing.house;

import org.jspecify.annotations.NullMarked;
