/// The one versioned JSON form of everything a scene is made of: in the journal, in the tables of a project, on the
/// wire.
///
/// [studio.wire.scene.SceneJson], [studio.wire.scene.NodeJson], [studio.wire.scene.CommandJson],
/// [studio.wire.scene.TimelineJson], [studio.wire.scene.PinJson] and [studio.wire.scene.SettingJson] write a value as
/// one
/// line of ASCII and read it back as [studio.wire.scene.Decoded]: the same value, bit for bit, or a problem that names
/// the
/// place. Whatever the text, reading never throws.
///
/// A field may be left out, and is when written, where that says exactly one thing:
///
/// | of | left out when |
/// |---|---|
/// | a node | `parent` is the root, `rotation` none, `scale` one, `visible` true, `tags` none |
/// | a placement | `rotation` none, `scale` one |
/// | a prop, a character | its asset has no `parameters`, it has no `coats` |
/// | a material | `accent` is the base, `pattern` plain, `scale` 1, `metallic` 0, `transmission` 0, `refraction` 1.5,
/// `emission` black |
/// | a camera | `sensor` is Super 35, `exposure` 0 |
/// | a clip | `speed` is 1 |
/// | a key | the curve leaves it in a straight line |
///
/// Everything else must be there. Fields that the form does not know are ignored, two of one name in an object are not.
/// Words for kinds are lower case. docs/protocol/scene-json.md shows an example of each.
@NullMarked
package studio.wire.scene;

import org.jspecify.annotations.NullMarked;
