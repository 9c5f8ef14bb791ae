package studio.trace.hierarchy;

import java.util.List;

/// Everything a ray can meet: what stands still in one hierarchy, what moves in one each. Things that light may pass,
/// glass and textures with holes, are kept apart, so that most shadow rays need no more than yes or no.
public final class World {
    private final Bvh opaque;
    private final Bvh sheer;
    private final Mover[] opaqueMovers;
    private final Mover[] sheerMovers;
    private final boolean hasSheer;

    public World(Bvh opaque, Bvh sheer, List<Mover> movers) {
        this.opaque = opaque;
        this.sheer = sheer;
        this.opaqueMovers = movers.stream().filter(m -> !m.sheer).toArray(Mover[]::new);
        this.sheerMovers = movers.stream().filter(m -> m.sheer).toArray(Mover[]::new);
        this.hasSheer = !sheer.isEmpty() || sheerMovers.length > 0;
    }

    /// Finds the nearest hit of any kind.
    ///
    /// @param local scratch for rays carried into a mover's space
    public boolean nearest(Ray ray, Ray local) {
        nearestOpaque(ray, local);
        if (hasSheer) {
            nearestSheer(ray, local);
        }
        return ray.instance >= 0;
    }

    /// Finds the nearest hit of something light cannot pass.
    public boolean nearestOpaque(Ray ray, Ray local) {
        opaque.nearest(ray);
        for (Mover mover : opaqueMovers) {
            mover.nearest(ray, local);
        }
        return ray.instance >= 0;
    }

    /// Finds the nearest hit of something light may pass.
    public boolean nearestSheer(Ray ray, Ray local) {
        sheer.nearest(ray);
        for (Mover mover : sheerMovers) {
            mover.nearest(ray, local);
        }
        return ray.instance >= 0;
    }

    /// Whether something that light cannot pass lies on the way.
    public boolean blocked(Ray ray, Ray local) {
        if (opaque.blocked(ray)) {
            return true;
        }
        for (Mover mover : opaqueMovers) {
            if (mover.blocked(ray, local)) {
                return true;
            }
        }
        return false;
    }

    public boolean hasSheer() {
        return hasSheer;
    }
}
