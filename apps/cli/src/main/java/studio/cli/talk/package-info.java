/// Talking to a project: what a desk answers, put into lines for a person or a program.
@NullMarked
package studio.cli.talk;

import org.jspecify.annotations.NullMarked;
