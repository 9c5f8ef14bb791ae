package studio.assets.human;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;
import studio.assets.figure.FaceMorphs;
import studio.assets.figure.FaceMorphs.Morph;
import studio.assets.figure.FaceUnit;

/// The movements of a face on the vertices of one shape, before parts are cut out of it.
final class FaceOnShape {
    private static final float NOTHING = 1e-6f;

    private final int[] triangles;
    private final float[] positions;
    private final Function<FaceUnit, Movement> movements;

    /// What a movement does to every vertex of a shape.
    static final class Movement {
        private final float[] moves;
        private final float[] bends;

        /// @param moves how far each goes, in metres
        /// @param bends how far each is off the straight way when half way; empty for straight ways
        Movement(float[] moves, float[] bends) {
            this.moves = moves;
            this.bends = bends;
        }
    }

    FaceOnShape(Shape shape, float[] positions, Function<FaceUnit, Movement> movements) {
        BitSet all = new BitSet();
        all.set(0, shape.faces().count());
        this.triangles = Cutting.triangles(shape.faces().corners, all);
        this.positions = positions;
        this.movements = movements;
    }

    private static BitSet moved(float[] moves) {
        BitSet moved = new BitSet();
        for (int i = 0; i < moves.length; i++) {
            if (Math.abs(moves[i]) > NOTHING) {
                moved.set(i / 3);
            }
        }
        return moved;
    }

    /// How the normals of the moved vertices change.
    private float[] turns(BitSet moved, float[] moves) {
        int[] near = touching(moved);
        float[] after = new float[positions.length];
        for (int i = 0; i < after.length; i++) {
            after[i] = positions[i] + moves[i];
        }
        float[] turns = studio.geometry.Normals.smooth(after, near);
        float[] before = studio.geometry.Normals.smooth(positions, near);
        for (int i = 0; i < turns.length; i++) {
            turns[i] -= before[i];
        }
        return turns;
    }

    private int[] touching(BitSet moved) {
        int[] near = new int[triangles.length];
        int count = 0;
        for (int t = 0; t < triangles.length; t += 3) {
            if (moved.get(triangles[t]) || moved.get(triangles[t + 1]) || moved.get(triangles[t + 2])) {
                System.arraycopy(triangles, t, near, count, 3);
                count += 3;
            }
        }
        return Arrays.copyOf(near, count);
    }

    /// The movements on a part cut out of the shape.
    ///
    /// @param vertexOf the shape's vertex of each of the part's
    /// @param count how many vertices the part has
    FaceMorphs on(int[] vertexOf, int count) {
        return new FaceMorphs(unit -> morph(movements.apply(unit), vertexOf, count));
    }

    private Optional<Morph> morph(Movement movement, int[] vertexOf, int count) {
        BitSet moved = moved(movement.moves);
        int[] own = new int[count];
        int found = 0;
        for (int v = 0; v < count; v++) {
            if (moved.get(vertexOf[v])) {
                own[found++] = v;
            }
        }
        if (found == 0) {
            return Optional.empty();
        }
        int[] vertices = Arrays.copyOf(own, found);
        return Optional.of(new Morph(
                vertices,
                of(vertices, vertexOf, movement.moves),
                of(vertices, vertexOf, movement.bends),
                of(vertices, vertexOf, turns(moved, movement.moves))));
    }

    private static float[] of(int[] vertices, int[] vertexOf, float[] all) {
        float[] some = new float[all.length == 0 ? 0 : vertices.length * 3];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[vertexOf[vertices[i / 3]] * 3 + i % 3];
        }
        return some;
    }
}
