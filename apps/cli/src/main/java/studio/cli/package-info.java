/// The studio's commands as a person types them.
@NullMarked
package studio.cli;

import org.jspecify.annotations.NullMarked;
