package studio.assets.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import studio.assets.BadAsset;
import studio.assets.level.Border;
import studio.assets.level.Levels;
import studio.geometry.Mesh;

/// The parts of a figure for each level of detail, made when it is first seen from so far away. The nearest are the
/// parts as they were cut; farther ones have fewer triangles, and from [#SMALL] on what is too small to be seen is left
/// out.
final class Distances {
    private static final int SMALL = 2;
    private static final Set<String> FINE = Set.of("lashes", "brows", "teeth", "tongue", "glasses");

    private static final String HAIR = "hair";

    /// By how many levels hair is finer than the rest: its strands are cards, of which few may be left out before the
    /// head shows through.
    private static final int LATER = 2;

    private final List<SkinnedPart> near;
    private final AtomicReferenceArray<List<SkinnedPart>> far = new AtomicReferenceArray<>(Levels.COUNT);

    Distances(List<SkinnedPart> near) {
        this.near = List.copyOf(near);
        far.set(0, this.near);
    }

    /// The parts as seen from a level's distance.
    List<SkinnedPart> at(int level) {
        List<SkinnedPart> known = far.get(level);
        if (known == null) {
            makeAll();
            known = far.get(level);
        }
        return known;
    }

    private synchronized void makeAll() {
        if (far.get(Levels.COUNT - 1) != null) {
            return;
        }
        List<Mesh> meshes = near.stream().map(SkinnedPart::rest).toList();
        List<BitSet> borders = Border.shared(meshes);
        List<List<SkinnedPart>> made = new ArrayList<>();
        for (int level = 0; level < Levels.COUNT; level++) {
            made.add(new ArrayList<>());
        }
        for (int i = 0; i < near.size(); i++) {
            add(near.get(i), borders.get(i), made);
        }
        for (int level = 1; level < Levels.COUNT; level++) {
            far.set(level, List.copyOf(made.get(level)));
        }
    }

    /// A part that cannot be made coarser is shown as it is.
    private static void add(SkinnedPart part, BitSet border, List<List<SkinnedPart>> made) {
        int until = FINE.contains(part.slot()) ? SMALL : Levels.COUNT;
        int later = part.slot().equals(HAIR) ? LATER : 0;
        try {
            Levels levels = Levels.of(part.rest(), border);
            for (int level = 1; level < until; level++) {
                int own = Math.max(0, level - later);
                made.get(level).add(own == 0 ? part : part.coarser(levels, own));
            }
        } catch (BadAsset | UnsatisfiedLinkError e) {
            for (int level = 1; level < until; level++) {
                made.get(level).add(part);
            }
        }
    }
}
