package studio.assets.human;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import studio.assets.figure.FaceMorphs;
import studio.assets.figure.FaceMorphs.Morph;
import studio.assets.figure.FaceUnit;

/// The movements of a face on the vertices of one shape, before parts are cut out of it.
final class FaceOnShape {
    private static final float NOTHING = 1e-6f;

    private final int[] triangles;
    private final float[] positions;
    private final Map<FaceUnit, Full> units = new EnumMap<>(FaceUnit.class);

    /// What a movement does to every vertex; bends are empty for straight ways.
    private static final class Full {
        private final BitSet moved;
        private final float[] moves;
        private final float[] bends;
        private final float[] turns;

        Full(BitSet moved, float[] moves, float[] bends, float[] turns) {
            this.moved = moved;
            this.moves = moves;
            this.bends = bends;
            this.turns = turns;
        }
    }

    FaceOnShape(Shape shape, float[] positions) {
        BitSet all = new BitSet();
        all.set(0, shape.faces().count());
        this.triangles = Cutting.triangles(shape.faces().corners, all);
        this.positions = positions;
    }

    void add(FaceUnit unit, float[] moves, float[] bends) {
        BitSet moved = new BitSet();
        for (int i = 0; i < moves.length; i++) {
            if (Math.abs(moves[i]) > NOTHING) {
                moved.set(i / 3);
            }
        }
        if (!moved.isEmpty()) {
            units.put(unit, new Full(moved, moves, bends, turns(moved, moves)));
        }
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
        Map<FaceUnit, Morph> morphs = new EnumMap<>(FaceUnit.class);
        units.forEach((unit, full) -> {
            int[] own = new int[count];
            int found = 0;
            for (int v = 0; v < count; v++) {
                if (full.moved.get(vertexOf[v])) {
                    own[found++] = v;
                }
            }
            int[] vertices = Arrays.copyOf(own, found);
            morphs.put(
                    unit,
                    new Morph(
                            vertices,
                            of(vertices, vertexOf, full.moves),
                            of(vertices, vertexOf, full.bends),
                            of(vertices, vertexOf, full.turns)));
        });
        return new FaceMorphs(morphs);
    }

    private static float[] of(int[] vertices, int[] vertexOf, float[] all) {
        float[] some = new float[all.length == 0 ? 0 : vertices.length * 3];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[vertexOf[vertices[i / 3]] * 3 + i % 3];
        }
        return some;
    }
}
