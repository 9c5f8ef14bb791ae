package studio.render.pose;

import studio.math.Transform;
import studio.scene.Node;
import studio.scene.content.Content;

/// One node as it is at a frame.
///
/// @param node the node as written in the scene
/// @param world where it stands in the world
/// @param visible whether it and everything above it is shown
/// @param still whether neither it nor anything above it has a track, so that it is the same at every frame
/// @param content its content with lens, light and lettering tracks applied
/// @param dye what the colour tracks do to the slot "body"
/// @param performance what it does, if it is an actor
public record Posed(
        Node node,
        Transform world,
        boolean visible,
        boolean still,
        Content content,
        Dye dye,
        Performance performance) {}
