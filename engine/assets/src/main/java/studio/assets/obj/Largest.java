package studio.assets.obj;

import java.util.ArrayList;
import java.util.List;
import studio.geometry.Mesh;
import studio.geometry.Part;

/// Finds the part that a colour word dyes: the one with the largest surface that is not glass and no lamp.
final class Largest {
    private Largest() {}

    /// The same parts, the largest called "body" and the other names made different from each other.
    static List<Part> named(List<Part> parts) {
        int largest = 0;
        double most = -1;
        for (int i = 0; i < parts.size(); i++) {
            double area = isDyed(parts.get(i)) ? area(parts.get(i).mesh()) : 0;
            if (area > most) {
                largest = i;
                most = area;
            }
        }
        List<Part> named = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String slot = i == largest ? "body" : part.slot();
            boolean taken =
                    i != largest && named.stream().anyMatch(p -> p.slot().equals(slot));
            named.add(new Part(taken ? slot + "-" + i : slot, part.mesh(), part.finish(), part.texture()));
        }
        return named;
    }

    private static boolean isDyed(Part part) {
        return part.finish().transmission() == 0 && part.finish().emission().luminance() == 0;
    }

    private static double area(Mesh mesh) {
        double sum = 0;
        int[] indices = mesh.indices();
        for (int t = 0; t < indices.length; t += 3) {
            var a = mesh.position(indices[t]);
            sum += mesh.position(indices[t + 1])
                            .minus(a)
                            .cross(mesh.position(indices[t + 2]).minus(a))
                            .length()
                    / 2;
        }
        return sum;
    }
}
