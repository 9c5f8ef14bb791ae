package studio.assets.obj;

import java.util.ArrayList;
import java.util.List;
import studio.assets.level.Weld;

/// All triangles of a file as one surface: equal positions are one point, and each triangle has a normal as long
/// as twice its area.
final class Facets {
    /// The points of each corner, three a triangle.
    final int[] points;

    /// x, y and z of each point.
    final float[] places;

    /// x, y and z of each triangle's normal.
    final float[] normals;

    private final List<Corners> corners;
    private final int[] starts;

    private Facets(List<Corners> corners, int[] starts, int[] points, float[] places) {
        this.corners = corners;
        this.starts = starts;
        this.points = points;
        this.places = places;
        normals = new float[points.length];
        for (int triangle = 0; triangle < count(); triangle++) {
            measure(triangle);
        }
    }

    static Facets of(ObjFile file, float[] positions) {
        List<Corners> corners = new ArrayList<>();
        int[] starts = new int[file.groups.size() + 1];
        for (ObjFile.Group group : file.groups) {
            starts[corners.size() + 1] =
                    starts[corners.size()] + group.corners().size() / 3;
            corners.add(group.corners());
        }
        Weld weld = new Weld(3, positions.length / 3);
        int[] welded = new int[positions.length / 3];
        for (int i = 0; i < welded.length; i++) {
            welded[i] = weld.number(bits(positions[i * 3]), bits(positions[i * 3 + 1]), bits(positions[i * 3 + 2]));
        }
        float[] places = new float[weld.count() * 3];
        for (int i = 0; i < places.length; i++) {
            places[i] = Float.intBitsToFloat(weld.at(i / 3, i % 3));
        }
        int[] points = new int[starts[corners.size()] * 3];
        int at = 0;
        for (Corners each : corners) {
            for (int corner = 0; corner < each.size(); corner++) {
                points[at++] = welded[each.position(corner)];
            }
        }
        return new Facets(List.copyOf(corners), starts, points, places);
    }

    /// Zero has two signs and is one number.
    private static int bits(float value) {
        return Float.floatToIntBits(value + 0f);
    }

    int count() {
        return points.length / 3;
    }

    int pointCount() {
        return places.length / 3;
    }

    /// The first triangle of a group.
    int start(int group) {
        return starts[group];
    }

    /// The group of a triangle.
    int group(int triangle) {
        int group = 0;
        while (starts[group + 1] <= triangle) {
            group++;
        }
        return group;
    }

    /// Turns a triangle of a group round.
    void turn(int group, int triangle) {
        corners.get(group).turn(triangle - starts[group]);
        int kept = points[triangle * 3 + 1];
        points[triangle * 3 + 1] = points[triangle * 3 + 2];
        points[triangle * 3 + 2] = kept;
        for (int i = triangle * 3; i < triangle * 3 + 3; i++) {
            normals[i] = -normals[i];
        }
    }

    boolean isSliver(int triangle) {
        int at = triangle * 3;
        boolean shared =
                points[at] == points[at + 1] || points[at + 1] == points[at + 2] || points[at] == points[at + 2];
        return shared || normals[at] == 0 && normals[at + 1] == 0 && normals[at + 2] == 0;
    }

    private void measure(int triangle) {
        int at = triangle * 3;
        int a = points[at] * 3;
        int b = points[at + 1] * 3;
        int c = points[at + 2] * 3;
        double ux = (double) places[b] - places[a];
        double uy = (double) places[b + 1] - places[a + 1];
        double uz = (double) places[b + 2] - places[a + 2];
        double vx = (double) places[c] - places[a];
        double vy = (double) places[c + 1] - places[a + 1];
        double vz = (double) places[c + 2] - places[a + 2];
        normals[at] = (float) (uy * vz - uz * vy);
        normals[at + 1] = (float) (uz * vx - ux * vz);
        normals[at + 2] = (float) (ux * vy - uy * vx);
    }
}
