package studio.trace.light;

/// Spots of sunlight inside an enclosed place, found by sending the sun's rays in through the openings: small diffuse
/// sources that light the rest of the room (Keller 1997). They stand for one turn of light only, from sun to spot to a
/// surface farther than [#NEAR] away; what is nearer is left to scattered rays, so no source is ever too close.
public final class Patches {
    /// Distance in metres from which spots are used.
    public static final float NEAR = 0.4f;

    private static final int TRIED = 6;
    private static final int SIZE = 9;

    /// No sunlight comes in.
    public static final Patches NONE = new Patches(new float[0], 0, 1);

    /// Per spot: place, normal, radiant exitance times area over π.
    private final float[] spots;

    private final int count;
    private final float scale;

    /// @param spots nine numbers a spot
    /// @param rays how many rays were sent: each brought its share
    public Patches(float[] spots, int count, int rays) {
        this.spots = spots;
        this.count = count;
        this.scale = 1f / rays;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /// Draws one spot for a point, likelier the more light it brings (resampled from a few, Talbot and others 2005).
    ///
    /// @param u which spots are tried
    /// @param v which of those is taken
    public boolean draw(float px, float py, float pz, float nx, float ny, float nz, float u, float v, Beam out) {
        float sum = 0;
        int taken = -1;
        float takenWeight = 0;
        float threshold = v;
        for (int i = 0; i < TRIED; i++) {
            int at = Math.min(count - 1, (int) ((u + i) / TRIED * count)) * SIZE;
            float weight = weight(at, px, py, pz, nx, ny, nz);
            if (weight <= 0) {
                continue;
            }
            sum += weight;
            float chance = weight / sum;
            if (threshold < chance) {
                taken = at;
                takenWeight = weight;
                threshold /= chance;
            } else {
                threshold = (threshold - chance) / (1 - chance);
            }
        }
        if (taken < 0) {
            return false;
        }
        aim(taken, px, py, pz, sum / takenWeight / TRIED * count * scale, out);
        return true;
    }

    private float weight(int at, float px, float py, float pz, float nx, float ny, float nz) {
        float dx = spots[at] - px;
        float dy = spots[at + 1] - py;
        float dz = spots[at + 2] - pz;
        float square = dx * dx + dy * dy + dz * dz;
        float there = -(dx * spots[at + 3] + dy * spots[at + 4] + dz * spots[at + 5]);
        float here = dx * nx + dy * ny + dz * nz;
        if (square < NEAR * NEAR || there <= 0 || here <= 0) {
            return 0;
        }
        return there * here / (square * square) * (spots[at + 6] + spots[at + 7] + spots[at + 8]);
    }

    private void aim(int at, float px, float py, float pz, float share, Beam out) {
        out.aim(spots[at] - px, spots[at + 1] - py, spots[at + 2] - pz);
        float there = -(out.x * spots[at + 3] + out.y * spots[at + 4] + out.z * spots[at + 5]);
        float factor = there / (out.distance * out.distance) * share;
        out.density = 0;
        out.red = spots[at + 6] * factor;
        out.green = spots[at + 7] * factor;
        out.blue = spots[at + 8] * factor;
    }
}
