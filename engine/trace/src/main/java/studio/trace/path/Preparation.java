package studio.trace.path;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import studio.geometry.Mesh;
import studio.geometry.Texture;
import studio.math.Transform;
import studio.render.Instance;
import studio.render.RenderScene;
import studio.trace.hierarchy.Bvh;
import studio.trace.hierarchy.Mover;
import studio.trace.hierarchy.Soup;
import studio.trace.hierarchy.World;
import studio.trace.light.Lighting;
import studio.trace.surface.Piece;

/// Makes scenes ready for tracing, and keeps what did not change since the last one: the hierarchy of all that stands
/// still, the hierarchies of moving meshes, and what is known of meshes and textures. What is kept is what would be
/// made
/// anew, so pictures do not depend on it.
public final class Preparation {
    private final ForkJoinPool pool;
    private List<Still> stillBefore = List.of();
    private Bvh opaque;
    private Bvh sheer;
    private IdentityHashMap<Mesh, Bvh> moving = new IdentityHashMap<>();
    private IdentityHashMap<Mesh, Boolean> closed = new IdentityHashMap<>();
    private IdentityHashMap<Texture, Boolean> holed = new IdentityHashMap<>();

    public Preparation(ForkJoinPool pool) {
        this.pool = pool;
        this.opaque = Bvh.of(new Soup(), pool);
        this.sheer = opaque;
    }

    /// What decides the shape of the still hierarchy; meshes are compared by identity.
    private record Still(Mesh mesh, Transform world, boolean sheer, int index) {}

    Scenery prepare(RenderScene scene) {
        Piece[] pieces = pieces(scene);
        List<Still> still = new ArrayList<>();
        List<Mover> movers = new ArrayList<>();
        IdentityHashMap<Mesh, Bvh> used = new IdentityHashMap<>();
        for (int i = 0; i < pieces.length; i++) {
            Instance instance = scene.instances().get(i);
            if (instance.still()) {
                still.add(new Still(instance.mesh(), instance.world(), pieces[i].sheer(), i));
            } else if (pieces[i].hasVolume()) {
                Bvh bvh = moving.containsKey(instance.mesh()) ? moving.get(instance.mesh()) : null;
                Bvh made = bvh == null ? used.computeIfAbsent(instance.mesh(), this::local) : bvh;
                used.put(instance.mesh(), made);
                movers.add(new Mover(made, pieces[i].toWorld(), pieces[i].toLocal(), i, pieces[i].sheer()));
            }
        }
        moving = used;
        if (!still.equals(stillBefore)) {
            opaque = bake(still, pieces, false);
            sheer = bake(still, pieces, true);
            stillBefore = still;
        }
        return new Scenery(new World(opaque, sheer, movers), pieces, new Lighting(scene, pieces));
    }

    private Piece[] pieces(RenderScene scene) {
        IdentityHashMap<Mesh, Boolean> closedNow = new IdentityHashMap<>();
        IdentityHashMap<Texture, Boolean> holedNow = new IdentityHashMap<>();
        Piece[] pieces = new Piece[scene.instances().size()];
        for (int i = 0; i < pieces.length; i++) {
            Instance instance = scene.instances().get(i);
            boolean shut = instance.material().transmission() > 0
                    && closedNow.computeIfAbsent(
                            instance.mesh(), m -> closed.containsKey(m) ? closed.get(m) : Closure.isClosed(m));
            boolean open = instance.texture().isPresent()
                    && holedNow.computeIfAbsent(
                            instance.texture().get(), t -> holed.containsKey(t) ? holed.get(t) : Closure.hasHoles(t));
            pieces[i] = new Piece(instance, shut, open);
        }
        closed = closedNow;
        holed = holedNow;
        return pieces;
    }

    private Bvh local(Mesh mesh) {
        Soup soup = new Soup();
        soup.add(mesh, new float[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0}, 0);
        return Bvh.of(soup, pool);
    }

    private Bvh bake(List<Still> still, Piece[] pieces, boolean wantSheer) {
        Soup soup = new Soup();
        for (Still one : still) {
            if (one.sheer == wantSheer) {
                soup.add(one.mesh, pieces[one.index].toWorld(), one.index);
            }
        }
        return Bvh.of(soup, pool);
    }
}
