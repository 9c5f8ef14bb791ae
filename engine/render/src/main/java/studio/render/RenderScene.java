package studio.render;

import java.util.List;
import studio.scene.content.Sky;
import studio.scene.term.NodeId;

/// What a renderer sees of a scene at one instant.
///
/// @param instances everything visible, in stable order
/// @param lamps the lights, without the environment
/// @param sky what surrounds the scene
/// @param entities the nodes that the id buffer tells apart
public record RenderScene(List<Instance> instances, List<Lamp> lamps, Sky sky, List<NodeId> entities) {
    public RenderScene {
        instances = List.copyOf(instances);
        lamps = List.copyOf(lamps);
        entities = List.copyOf(entities);
    }
}
