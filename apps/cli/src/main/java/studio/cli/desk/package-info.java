/// What every command has before it: the console to speak to, the exit codes, and where things of the user are.
@NullMarked
package studio.cli.desk;

import org.jspecify.annotations.NullMarked;
