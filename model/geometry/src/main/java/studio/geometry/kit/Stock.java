package studio.geometry.kit;

import java.util.Arrays;
import studio.math.Vec3;

/// Loose triangles piling up until they are welded into a solid.
final class Stock {
    private double[] positions = new double[512];
    private int count;

    void triangle(Vec3 a, Vec3 b, Vec3 c) {
        add(a);
        add(b);
        add(c);
    }

    void quad(Vec3 a, Vec3 b, Vec3 c, Vec3 d) {
        triangle(a, b, c);
        triangle(a, c, d);
    }

    private void add(Vec3 p) {
        if (count + 3 > positions.length) {
            positions = Arrays.copyOf(positions, positions.length * 2);
        }
        positions[count++] = p.x();
        positions[count++] = p.y();
        positions[count++] = p.z();
    }

    Solid solid() {
        int[] triangles = new int[count / 3];
        for (int i = 0; i < triangles.length; i++) {
            triangles[i] = i;
        }
        return Solid.welded(Arrays.copyOf(positions, count), triangles);
    }
}
