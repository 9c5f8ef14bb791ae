/// JSON as text and as a tree, with limits, and with the place of each value, so that a refusal can name it.
///
/// [studio.wire.json.Pen] writes one line of pure ASCII. [studio.wire.json.JsonText] reads a text into a
/// [studio.wire.json.Form]: a value and the [studio.wire.json.Spot] where it stands, asked for what it should be. What
/// is
/// not as it should be leaves as [studio.wire.json.Misshapen], which never passes the doors of the packages that read.
/// Nothing here knows of scenes.
@NullMarked
package studio.wire.json;

import org.jspecify.annotations.NullMarked;
