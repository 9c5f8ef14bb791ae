package studio.render;

import studio.math.Quat;
import studio.math.Vec3;
import studio.scene.content.Light;

/// A light of the scene in the world, its strength already animated. Environments are not lamps: see
/// [RenderScene#sky].
public record Lamp(Light light, Vec3 position, Quat rotation) {
    /// The way the light shines: along its −Z.
    public Vec3 direction() {
        return rotation.rotate(new Vec3(0, 0, -1));
    }
}
