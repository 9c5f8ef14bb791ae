package studio.assets.figure;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import studio.assets.level.Reordering;

/// How the movements of a face move the vertices of one part at rest: sparse, only what moves is kept.
public final class FaceMorphs {
    /// A part that no face moves.
    public static final FaceMorphs NONE = new FaceMorphs(Map.of());

    private final Function<FaceUnit, Optional<Morph>> source;
    private final Map<FaceUnit, Optional<Morph>> known = new ConcurrentHashMap<>();

    /// One movement in full: the vertices that it moves and three numbers for each of them. Takes the arrays over.
    public static final class Morph {
        private final int[] vertices;
        private final float[] moves;
        private final float[] bends;
        private final float[] turns;

        /// @param moves how far each goes, in metres
        /// @param bends how far each is off the straight way when half way, in metres; empty for straight ways
        /// @param turns what is added to each normal
        public Morph(int[] vertices, float[] moves, float[] bends, float[] turns) {
            boolean straight = bends.length == 0;
            if (moves.length != vertices.length * 3
                    || turns.length != moves.length
                    || !straight && bends.length != moves.length) {
                throw new IllegalArgumentException("a morph's arrays do not match");
            }
            this.vertices = vertices;
            this.moves = moves;
            this.bends = bends;
            this.turns = turns;
        }

        /// The movement of those vertices that a coarser piece still has.
        private Morph kept(int[] places) {
            int count = 0;
            int[] which = new int[vertices.length];
            for (int i = 0; i < vertices.length; i++) {
                if (places[vertices[i]] >= 0) {
                    which[count++] = i;
                }
            }
            int[] rows = Arrays.copyOf(which, count);
            int[] numbers = Arrays.stream(rows).map(i -> places[vertices[i]]).toArray();
            float[] bent = bends.length == 0 ? bends : Reordering.rows(bends, 3, rows);
            return new Morph(numbers, Reordering.rows(moves, 3, rows), bent, Reordering.rows(turns, 3, rows));
        }

        private void add(float share, float[] positions, float[] normals) {
            float bend = 4 * share * (1 - share);
            for (int i = 0; i < moves.length; i++) {
                int at = vertices[i / 3] * 3 + i % 3;
                positions[at] += share * moves[i] + (bends.length == 0 ? 0 : bend * bends[i]);
                normals[at] += share * turns[i];
            }
        }
    }

    public FaceMorphs(Map<FaceUnit, Morph> morphs) {
        this(unit -> Optional.ofNullable(morphs.get(unit)));
    }

    /// Movements that are made when a face first shows them: most faces never show most of what they could.
    ///
    /// @param source the movement of a unit, empty where it moves nothing of the part
    public FaceMorphs(Function<FaceUnit, Optional<Morph>> source) {
        this.source = source;
    }

    private Optional<Morph> morph(FaceUnit unit) {
        return known.computeIfAbsent(unit, source);
    }

    /// The movements of a coarser piece.
    ///
    /// @param order the old number of each vertex that is left, by its new one
    /// @param before how many vertices there were
    FaceMorphs coarser(int[] order, int before) {
        int[] places = new int[before];
        Arrays.fill(places, -1);
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return new FaceMorphs(unit -> morph(unit).map(morph -> morph.kept(places)));
    }

    /// Whether an expression moves this part at all.
    boolean areMovedBy(Expression expression) {
        return !expression.isCalm()
                && Arrays.stream(FaceUnit.values())
                        .anyMatch(unit ->
                                expression.share(unit) > 0 && morph(unit).isPresent());
    }

    /// Adds an expression to a part's positions and normals at rest. Normals are left at any length.
    void apply(Expression expression, float[] positions, float[] normals) {
        for (FaceUnit unit : FaceUnit.values()) {
            float share = expression.share(unit);
            if (share > 0) {
                morph(unit).ifPresent(morph -> morph.add(share, positions, normals));
            }
        }
    }
}
