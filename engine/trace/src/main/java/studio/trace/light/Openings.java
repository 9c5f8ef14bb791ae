package studio.trace.light;

import studio.trace.hierarchy.Ray;

/// Where the sky looks into an enclosed place. The place is a box; its six sides are cut into cells, and each cell
/// knows
/// how much sky was seen through it from within. A direction from a point inside leaves the box through just one cell,
/// so
/// that drawing a cell, and a point in it, has a known density: windows are aimed at, not found by chance.
///
/// ```
///   +-----------+
///   |  .        =   = cells through which sky was seen
///   |   `-- x   =
///   +-----------+
/// ```
public final class Openings {
    static final int SIDE = 16;
    private static final int CELLS = 6 * SIDE * SIDE;
    private static final float EVEN = 0.05f;

    /// Nothing is enclosed.
    public static final Openings NONE = new Openings(new float[6], new float[CELLS], 1);

    private final float[] box;
    private final float[] sums = new float[CELLS];
    private final float total;
    private final float openness;

    /// @param box minimum x, y, z, maximum x, y, z
    /// @param seen sky seen through each cell
    /// @param openness share of the directions inside that reach the sky
    public Openings(float[] box, float[] seen, float openness) {
        this.box = box;
        this.openness = openness;
        float all = 0;
        for (float one : seen) {
            all += one;
        }
        float sum = 0;
        for (int i = 0; i < CELLS; i++) {
            sum += blurred(seen, i) + EVEN * all / CELLS;
            sums[i] = sum;
        }
        total = sum;
    }

    /// A cell takes a little from its neighbours on the same side, as few rays were sent to learn from.
    private static float blurred(float[] seen, int cell) {
        int a = cell % SIDE;
        int b = cell / SIDE % SIDE;
        int face = cell / (SIDE * SIDE);
        float sum = 0;
        for (int db = -1; db <= 1; db++) {
            for (int da = -1; da <= 1; da++) {
                boolean on = a + da >= 0 && a + da < SIDE && b + db >= 0 && b + db < SIDE;
                float weight = (da == 0 ? 2 : 1) * (db == 0 ? 2 : 1) / 16f;
                sum += on ? weight * seen[(face * SIDE + b + db) * SIDE + a + da] : 0;
            }
        }
        return sum;
    }

    public static int cellCount() {
        return CELLS;
    }

    public boolean isEmpty() {
        return !(total > 0);
    }

    public float openness() {
        return openness;
    }

    public boolean contains(float x, float y, float z) {
        return total > 0 && x > box[0] && x < box[3] && y > box[1] && y < box[4] && z > box[2] && z < box[5];
    }

    /// How much of all sky was seen through a cell.
    public float share(int cell) {
        return (sums[cell] - (cell == 0 ? 0 : sums[cell - 1])) / total;
    }

    private float extent(int axis) {
        return box[3 + axis] - box[axis];
    }

    /// Face area of a cell.
    public float area(int cell) {
        int axis = axis(cell);
        return extent((axis + 1) % 3) * extent((axis + 2) % 3) / (SIDE * SIDE);
    }

    /// The axis that a cell's side is across.
    public static int axis(int cell) {
        return cell / (SIDE * SIDE) >> 1;
    }

    /// Whether a cell lies on the side of the axis's larger numbers.
    public static boolean isUpper(int cell) {
        return (cell / (SIDE * SIDE) & 1) == 1;
    }

    /// The cell for a number in 0–1, in proportion to the sky seen.
    public int pick(float u) {
        float wanted = u * total;
        int low = 0;
        int high = CELLS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The place along one axis of a point of a cell, (u, v) in 0–1.
    public float place(int cell, int axis, float u, float v) {
        int across = axis(cell);
        if (axis == across) {
            return isUpper(cell) ? box[3 + axis] : box[axis];
        }
        boolean first = axis == (across + 1) % 3;
        float share = first ? (cell % SIDE + u) / SIDE : (cell / SIDE % SIDE + v) / SIDE;
        return box[axis] + share * extent(axis);
    }

    /// Aims a beam from a point inside through the openings.
    void draw(float px, float py, float pz, float u, float v, Beam out) {
        int cell = pick(u);
        float before = cell == 0 ? 0 : sums[cell - 1];
        float rest = Math.max(0, Math.min(1, (u * total - before) / Math.max(1e-30f, sums[cell] - before)));
        out.aim(place(cell, 0, rest, v) - px, place(cell, 1, rest, v) - py, place(cell, 2, rest, v) - pz);
    }

    /// Through which cell a direction from a point inside leaves.
    public int exit(float px, float py, float pz, float dx, float dy, float dz) {
        float tx = reach(0, px, dx);
        float ty = reach(1, py, dy);
        float tz = reach(2, pz, dz);
        int axis = tx <= ty && tx <= tz ? 0 : ty <= tz ? 1 : 2;
        float t = Math.min(tx, Math.min(ty, tz));
        int a = (axis + 1) % 3;
        int b = (axis + 2) % 3;
        float d = component(axis, dx, dy, dz);
        int column = index(a, component(a, px, py, pz) + t * component(a, dx, dy, dz));
        int row = index(b, component(b, px, py, pz) + t * component(b, dx, dy, dz));
        return ((axis * 2 + (d > 0 ? 1 : 0)) * SIDE + row) * SIDE + column;
    }

    private static float component(int axis, float x, float y, float z) {
        return axis == 0 ? x : axis == 1 ? y : z;
    }

    private float reach(int axis, float p, float d) {
        if (Math.abs(d) < 1e-9f) {
            return Float.POSITIVE_INFINITY;
        }
        return ((d > 0 ? box[3 + axis] : box[axis]) - p) / d;
    }

    private int index(int axis, float p) {
        return Math.max(0, Math.min(SIDE - 1, (int) ((p - box[axis]) / extent(axis) * SIDE)));
    }

    /// Density per solid angle with which [#draw] aims along a direction.
    float density(float px, float py, float pz, float dx, float dy, float dz) {
        int cell = exit(px, py, pz, dx, dy, dz);
        int axis = axis(cell);
        float d = component(axis, dx, dy, dz);
        float t = Math.max(1e-4f, reach(axis, component(axis, px, py, pz), d));
        return share(cell) / area(cell) * t * t / Math.max(1e-6f, Math.abs(d));
    }

    /// Whether the end of a ray that met something lies inside.
    public boolean holdsEnd(Ray ray) {
        return contains(ray.ox + ray.t * ray.dx, ray.oy + ray.t * ray.dy, ray.oz + ray.t * ray.dz);
    }
}
