package studio.direction.casting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.geometry.Mesh;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;

/// The surfaces of a model that can be painted, largest first, with the share of its skin that each covers.
///
/// @param main the slot that a colour word dyes first: "body", or the largest where there is none
record Slots(List<Slot> all, String main) {
    private static final String BODY = "body";

    /// A slot, its share of the whole area, and how it looks as made.
    record Slot(String name, double share, Material finish) {
        Color mean() {
            return finish.pattern() == Pattern.PLAIN
                    ? finish.base()
                    : finish.base().lerp(finish.accent(), 0.35);
        }
    }

    Slots {
        all = List.copyOf(all);
    }

    static Slots of(Model model) {
        double whole = 0;
        List<Slot> slots = new ArrayList<>();
        for (Part part : model.parts()) {
            double area = area(part.mesh());
            whole += area;
            join(slots, part, area);
        }
        double total = Math.max(whole, 1e-9);
        List<Slot> shares = slots.stream()
                .map(s -> new Slot(s.name(), s.share() / total, s.finish()))
                .sorted(Comparator.comparingDouble((Slot s) -> -s.share()))
                .toList();
        return new Slots(shares, mainOf(shares));
    }

    private static String mainOf(List<Slot> shares) {
        boolean hasBody = shares.stream().anyMatch(s -> s.name().equals(BODY));
        return hasBody || shares.isEmpty() ? BODY : shares.getFirst().name();
    }

    private static void join(List<Slot> slots, Part part, double area) {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.name().equals(part.slot())) {
                slots.set(i, new Slot(slot.name(), slot.share() + area, slot.finish()));
                return;
            }
        }
        slots.add(new Slot(part.slot(), area, part.finish()));
    }

    private static double area(Mesh mesh) {
        int[] index = mesh.indices();
        double sum = 0;
        for (int i = 0; i < index.length; i += 3) {
            Vec3 a = mesh.position(index[i]);
            Vec3 ab = mesh.position(index[i + 1]).minus(a);
            Vec3 ac = mesh.position(index[i + 2]).minus(a);
            sum += ab.cross(ac).length() / 2;
        }
        return sum;
    }
}
