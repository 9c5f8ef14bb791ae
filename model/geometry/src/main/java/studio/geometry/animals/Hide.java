package studio.geometry.animals;

import studio.geometry.Mesh;
import studio.geometry.Texture;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Solid;
import studio.math.Bounds;
import studio.math.Noise;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Paints a coat onto an animal from both sides: a picture over (z, y) laid through the body along X. The picture
/// multiplies the coat's colour, so a dyed animal keeps its markings.
final class Hide {
    /// The shade at a place: along the body, height, both in 0–1 of the animal's box.
    @FunctionalInterface
    interface Marking {
        int rgb(double along, double up);
    }

    private static final int SIZE = 160;

    private Hide() {}

    static Assembly paint(Assembly animal, Material coat, Solid shape, Marking marking) {
        Mesh plain = shape.mesh();
        Bounds box = plain.bounds();
        float[] texcoords = new float[plain.vertexCount() * 2];
        for (int i = 0; i < plain.vertexCount(); i++) {
            Vec3 p = plain.position(i);
            texcoords[2 * i] = (float) ((p.z() - box.min().z()) / box.size().z());
            texcoords[2 * i + 1] =
                    (float) (1 - (p.y() - box.min().y()) / box.size().y());
        }
        int[] texels = new int[SIZE * SIZE];
        for (int i = 0; i < texels.length; i++) {
            double along = (i % SIZE + 0.5) / SIZE;
            double up = 1 - (i / SIZE + 0.5) / SIZE;
            texels[i] = 0xFF000000 | marking.rgb(along, up);
        }
        Mesh mesh = new Mesh(plain.positions(), plain.normals(), texcoords, plain.indices());
        return animal.picture("body", coat, mesh, new Texture(SIZE, SIZE, texels));
    }

    /// Distance to the nearest of scattered cell middles over the distance to the second: near one on cell borders.
    static double cells(double x, double y) {
        double first = 9;
        double second = 9;
        for (int i = -1; i <= 1; i++) {
            for (int k = -1; k <= 1; k++) {
                int cx = (int) Math.floor(x) + i;
                int cy = (int) Math.floor(y) + k;
                double d = StrictMath.hypot(cx + Noise.cell(cx, cy, 5) - x, cy + Noise.cell(cx, cy, 9) - y);
                second = Math.min(second, Math.max(first, d));
                first = Math.min(first, d);
            }
        }
        return first / second;
    }
}
