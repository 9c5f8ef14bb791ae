package studio.scene.content;

import java.util.List;
import studio.math.surface.Material;
import studio.scene.term.Limits;

/// A material laid over one slot of an asset; the slot `*` means every slot that has no coat of its own.
public record Coat(String slot, Material material) {
    public static final String ALL = "*";

    public Coat {
        if (!Limits.isWord(slot)) {
            throw new IllegalArgumentException("coat slot: 1 to " + Limits.WORD_LENGTH + " letters");
        }
    }

    /// A list of coats that is not too long.
    static List<Coat> list(List<Coat> coats) {
        if (coats.size() > Limits.COATS) {
            throw new IllegalArgumentException("at most " + Limits.COATS + " coats");
        }
        return List.copyOf(coats);
    }
}
