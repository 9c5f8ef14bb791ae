package studio.geometry.kit;

import java.util.Arrays;
import studio.math.Bounds;
import studio.math.Vec3;

/// Meshes the zero surface of a field of signed distances by naive surface nets (Gibson 1998): one point in each cell
/// that the surface passes, at the middle of its crossings and then drawn onto the surface, joined across cell edges.
final class SurfaceNet {
    /// A signed distance: negative inside.
    interface Distance {
        double at(double x, double y, double z);

        /// The same distance for use within a ball only, perhaps cheaper.
        default Distance within(double x, double y, double z, double radius) {
            return this;
        }
    }

    private static final int BLOCK = 4;

    private final Distance whole;
    private Distance field;
    private final Vec3 from;
    private final double cell;
    private final int nx;
    private final int ny;
    private final int nz;
    private final float[] samples;
    private final int[] points;
    private double[] positions = new double[3 * 512];
    private int pointCount;
    private int[] triangles = new int[3 * 1024];
    private int cornerCount;

    private SurfaceNet(Distance field, Bounds box, double cell) {
        whole = field;
        this.field = field;
        this.cell = cell;
        from = box.min();
        nx = (int) Math.ceil(box.size().x() / cell) + 1;
        ny = (int) Math.ceil(box.size().y() / cell) + 1;
        nz = (int) Math.ceil(box.size().z() / cell) + 1;
        samples = new float[nx * ny * nz];
        points = new int[nx * ny * nz];
    }

    static Solid of(Distance field, Bounds box, double cell) {
        SurfaceNet net = new SurfaceNet(field, box, cell);
        net.sample();
        net.placePoints();
        net.joinPoints();
        return Solid.welded(
                        Arrays.copyOf(net.positions, 3 * net.pointCount), Arrays.copyOf(net.triangles, net.cornerCount))
                .creased(180);
    }

    /// Samples block by block; a block that the surface cannot reach takes its middle's sign.
    private void sample() {
        for (int i = 0; i < nx; i += BLOCK) {
            for (int j = 0; j < ny; j += BLOCK) {
                for (int k = 0; k < nz; k += BLOCK) {
                    sampleBlock(i, j, k);
                }
            }
        }
    }

    private void sampleBlock(int i0, int j0, int k0) {
        narrow(i0, j0, k0);
        double middle = value(i0 + BLOCK / 2.0, j0 + BLOCK / 2.0, k0 + BLOCK / 2.0);
        boolean far = Math.abs(middle) > cell * BLOCK * 2;
        for (int i = i0; i < Math.min(nx, i0 + BLOCK); i++) {
            for (int j = j0; j < Math.min(ny, j0 + BLOCK); j++) {
                for (int k = k0; k < Math.min(nz, k0 + BLOCK); k++) {
                    samples[index(i, j, k)] = (float) (far ? middle : value(i, j, k));
                }
            }
        }
    }

    /// Restricts the field to what matters in and around a block.
    private void narrow(int i0, int j0, int k0) {
        double half = BLOCK / 2.0;
        field = whole.within(
                from.x() + (i0 + half) * cell,
                from.y() + (j0 + half) * cell,
                from.z() + (k0 + half) * cell,
                cell * (BLOCK + 1));
    }

    private double value(double i, double j, double k) {
        return field.at(from.x() + i * cell, from.y() + j * cell, from.z() + k * cell);
    }

    private int index(int i, int j, int k) {
        return (i * ny + j) * nz + k;
    }

    private void placePoints() {
        for (int i = 0; i + 1 < nx; i += BLOCK) {
            for (int j = 0; j + 1 < ny; j += BLOCK) {
                for (int k = 0; k + 1 < nz; k += BLOCK) {
                    if (crossed(i, j, k)) {
                        narrow(i, j, k);
                        placeBlock(i, j, k);
                    }
                }
            }
        }
    }

    /// Whether samples of both signs lie in a block and its upper neighbours' first layer.
    private boolean crossed(int i0, int j0, int k0) {
        boolean inside = false;
        boolean outside = false;
        for (int i = i0; i <= Math.min(nx - 1, i0 + BLOCK); i++) {
            for (int j = j0; j <= Math.min(ny - 1, j0 + BLOCK); j++) {
                for (int k = k0; k <= Math.min(nz - 1, k0 + BLOCK); k++) {
                    boolean in = samples[index(i, j, k)] < 0;
                    inside |= in;
                    outside |= !in;
                }
            }
        }
        return inside && outside;
    }

    private void placeBlock(int i0, int j0, int k0) {
        for (int i = i0; i < Math.min(nx - 1, i0 + BLOCK); i++) {
            for (int j = j0; j < Math.min(ny - 1, j0 + BLOCK); j++) {
                for (int k = k0; k < Math.min(nz - 1, k0 + BLOCK); k++) {
                    placePoint(i, j, k);
                }
            }
        }
    }

    private void placePoint(int i, int j, int k) {
        double x = 0;
        double y = 0;
        double z = 0;
        int crossings = 0;
        for (int edge = 0; edge < 12; edge++) {
            int axis = edge / 4;
            int u = edge & 1;
            int v = edge >> 1 & 1;
            int ai = i + (axis == 0 ? 0 : u);
            int aj = j + (axis == 1 ? 0 : axis == 0 ? u : v);
            int ak = k + (axis == 2 ? 0 : v);
            double a = samples[index(ai, aj, ak)];
            double b = samples[index(ai + (axis == 0 ? 1 : 0), aj + (axis == 1 ? 1 : 0), ak + (axis == 2 ? 1 : 0))];
            if (a < 0 != b < 0) {
                double t = a / (a - b);
                x += ai + (axis == 0 ? t : 0);
                y += aj + (axis == 1 ? t : 0);
                z += ak + (axis == 2 ? t : 0);
                crossings++;
            }
        }
        if (crossings > 0) {
            points[index(i, j, k)] = add(x / crossings, y / crossings, z / crossings);
        }
    }

    /// Draws a point, in cells, onto the surface by two Newton steps.
    private int add(double i, double j, double k) {
        double x = i;
        double y = j;
        double z = k;
        for (int step = 0; step < 2; step++) {
            double d = value(x, y, z);
            double h = 0.05;
            double gx = (value(x + h, y, z) - d) / h;
            double gy = (value(x, y + h, z) - d) / h;
            double gz = (value(x, y, z + h) - d) / h;
            double steep = gx * gx + gy * gy + gz * gz;
            double move = steep < 1e-12 ? 0 : Math.clamp(d / steep, -0.4, 0.4);
            x -= move * gx;
            y -= move * gy;
            z -= move * gz;
        }
        if (3 * pointCount + 3 > positions.length) {
            positions = Arrays.copyOf(positions, positions.length * 2);
        }
        positions[3 * pointCount] = from.x() + Math.clamp(x, i - 0.6, i + 0.6) * cell;
        positions[3 * pointCount + 1] = from.y() + Math.clamp(y, j - 0.6, j + 0.6) * cell;
        positions[3 * pointCount + 2] = from.z() + Math.clamp(z, k - 0.6, k + 0.6) * cell;
        return pointCount++;
    }

    private void joinPoints() {
        for (int i = 1; i + 1 < nx; i++) {
            for (int j = 1; j + 1 < ny; j++) {
                for (int k = 1; k + 1 < nz; k++) {
                    float here = samples[index(i, j, k)];
                    join(here, samples[index(i + 1, j, k)], i, j, k, 0);
                    join(here, samples[index(i, j + 1, k)], i, j, k, 1);
                    join(here, samples[index(i, j, k + 1)], i, j, k, 2);
                }
            }
        }
    }

    private void join(float here, float there, int i, int j, int k, int axis) {
        if (here < 0 == there < 0) {
            return;
        }
        int a = points[index(i, j, k)];
        int b = axis == 0
                ? points[index(i, j - 1, k)]
                : axis == 1 ? points[index(i, j, k - 1)] : points[index(i - 1, j, k)];
        int c = axis == 0
                ? points[index(i, j - 1, k - 1)]
                : axis == 1 ? points[index(i - 1, j, k - 1)] : points[index(i - 1, j - 1, k)];
        int d = axis == 0
                ? points[index(i, j, k - 1)]
                : axis == 1 ? points[index(i - 1, j, k)] : points[index(i, j - 1, k)];
        if (here < 0) {
            quad(a, b, c, d);
        } else {
            quad(a, d, c, b);
        }
    }

    private void quad(int a, int b, int c, int d) {
        if (cornerCount + 6 > triangles.length) {
            triangles = Arrays.copyOf(triangles, triangles.length * 2);
        }
        int[] corners = {a, b, c, a, c, d};
        System.arraycopy(corners, 0, triangles, cornerCount, 6);
        cornerCount += 6;
    }
}
