package studio.assets.obj;

import studio.assets.BadAsset;
import studio.math.Vec3;

/// Positions and normals of a file in metres, where a thing of the studio has them.
final class Placed {
    private static final double FARTHEST = 1e5;

    final float[] positions;
    final float[] normals;

    private Placed(float[] positions, float[] normals) {
        this.positions = positions;
        this.normals = normals;
    }

    static Placed of(ObjFile file, Placing placing) throws BadAsset {
        float[] positions = turned(file.positions, placing);
        float[] normals = turned(file.normals, placing);
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (ObjFile.Group group : file.groups) {
            for (int corner = 0; corner < group.corners().size(); corner++) {
                for (int axis = 0; axis < 3; axis++) {
                    double at = positions[group.corners().position(corner) * 3 + axis];
                    low[axis] = Math.min(low[axis], at);
                    high[axis] = Math.max(high[axis], at);
                }
            }
        }
        double[] scale = scale(placing, low, high);
        for (int i = 0; i < positions.length; i++) {
            int axis = i % 3;
            double origin = axis == 1 ? low[1] : (low[axis] + high[axis]) / 2;
            double placed = (positions[i] - origin) * scale[axis];
            // Vertices that no face uses may lie anywhere.
            positions[i] = (float) (Math.abs(placed) <= FARTHEST ? placed : 0);
        }
        for (int i = 0; i < normals.length; i += 3) {
            direct(normals, i, scale);
        }
        return new Placed(positions, normals);
    }

    private static float[] turned(float[] values, Placing placing) {
        double[] m = placing.turn().stream().mapToDouble(Double::doubleValue).toArray();
        float[] turned = new float[values.length];
        for (int i = 0; i + 2 < values.length; i += 3) {
            for (int row = 0; row < 3; row++) {
                turned[i + row] = (float)
                        (m[row * 3] * values[i] + m[row * 3 + 1] * values[i + 1] + m[row * 3 + 2] * values[i + 2]);
            }
        }
        return turned;
    }

    private static double[] scale(Placing placing, double[] low, double[] high) throws BadAsset {
        if (placing.size().isEmpty()) {
            if (!(high[0] - low[0] <= FARTHEST && high[1] - low[1] <= FARTHEST && high[2] - low[2] <= FARTHEST)) {
                throw new BadAsset("a thing without surface, or larger than any picture");
            }
            return new double[] {1, 1, 1};
        }
        Vec3 size = placing.size().get();
        double[] wanted = {size.x(), size.y(), size.z()};
        double[] scale = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double written = high[axis] - low[axis];
            if (!(written >= 0)) {
                throw new BadAsset("a thing without surface");
            }
            scale[axis] = written > 0 ? wanted[axis] / written : 1;
        }
        return scale;
    }

    /// Normals stretch the other way round.
    private static void direct(float[] normals, int i, double[] scale) {
        double x = normals[i] / scale[0];
        double y = normals[i + 1] / scale[1];
        double z = normals[i + 2] / scale[2];
        double length = Math.sqrt(x * x + y * y + z * z);
        boolean sound = length > 1e-12 && length < 1e30;
        normals[i] = (float) (sound ? x / length : 0);
        normals[i + 1] = (float) (sound ? y / length : 0);
        normals[i + 2] = (float) (sound ? z / length : 0);
    }
}
