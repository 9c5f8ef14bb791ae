/// Small things of desk, workshop and bathroom.
@NullMarked
package studio.geometry.tools;

import org.jspecify.annotations.NullMarked;
