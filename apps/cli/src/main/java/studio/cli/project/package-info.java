/// The commands about projects: made, looked at, taken back, kept safe. Each is a class; [ProjectArgument] finds and
/// opens what they are about.
@NullMarked
package studio.cli.project;

import org.jspecify.annotations.NullMarked;
