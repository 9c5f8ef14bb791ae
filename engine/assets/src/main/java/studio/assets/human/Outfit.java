package studio.assets.human;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.assets.human.Piece.Slot;
import studio.math.Color;

/// What somebody wears, read from words such as "red striped shirt, blue jeans" and from what they do for a living.
/// What was said comes first; the trade fills what was left open.
final class Outfit {
    private final List<Piece> said = new ArrayList<>();
    private final List<Piece> worn = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private Optional<Color> loose = Optional.empty();
    private Weave looseWeave = Weave.PLAIN;

    /// @param words for the clothes, garments parted by commas
    /// @param role what the person does for a living, or nothing
    Outfit(String words, String role) {
        for (String part : words.split(",| and ", -1)) {
            read(part.strip());
        }
        worn.addAll(said);
        Optional<Color> uniform =
                said.stream().filter(p -> p.is(Slot.WHOLE, "role")).findFirst().flatMap(Piece::color);
        List<String> usual = Wardrobe.ofRole(role);
        boolean plain = usual.isEmpty() && said.stream().anyMatch(p -> p.is(Slot.WHOLE, "role"));
        for (String part : plain ? Wardrobe.ofRole("mechanic") : usual) {
            Wardrobe.piece(part).ifPresent(piece -> fill(piece, uniform));
        }
        worn.removeIf(p -> p.is(Slot.WHOLE, "role"));
    }

    /// Wears a piece of the trade where it may be worn; "hat" alone means the hat of the trade.
    private void fill(Piece piece, Optional<Color> uniform) {
        boolean anyHat =
                piece.slot() == Slot.HAT && said.stream().anyMatch(p -> p.said().equals("hat"));
        if (anyHat) {
            Piece hat = said.stream()
                    .filter(p -> p.said().equals("hat"))
                    .findFirst()
                    .orElse(piece);
            worn.remove(hat);
            worn.add(piece.dyed(hat.color().or(piece::color)));
        } else if (isOpen(piece)) {
            worn.add(piece.dresses() ? piece.dyed(uniform.or(piece::color)) : piece);
        }
    }

    private void read(String part) {
        if (part.isBlank()) {
            return;
        }
        List<String> words = Wardrobe.split(part);
        Optional<Piece> piece = Wardrobe.piece(part);
        if (piece.isPresent() && piece.get().slot() != Slot.SILENT) {
            said.add(piece.get());
        } else {
            loose = loose.or(() -> Wardrobe.color(words));
            looseWeave = looseWeave == Weave.PLAIN ? Wardrobe.weave(words) : looseWeave;
            boolean bare = words.stream()
                    .allMatch(w -> Tints.isShade(w) || Weave.named(w).isPresent());
            if (piece.isEmpty() && !bare) {
                unknown.add(part);
            }
        }
    }

    /// Whether a piece of the trade may be worn beside what was said.
    private boolean isOpen(Piece piece) {
        boolean whole =
                said.stream().anyMatch(p -> p.slot() == Slot.WHOLE && !p.what().equals("role"));
        boolean dressed = said.stream().anyMatch(p -> p.dresses() && !p.what().equals("role") || p.slot() == Slot.OVER);
        return switch (piece.slot()) {
            case WHOLE -> !dressed;
            case UPPER, LOWER, OVER ->
                !whole
                        && said.stream()
                                .noneMatch(p -> p.slot() == piece.slot() || piece.slot() == Slot.OVER && p.dresses());
            case HAT, FEET -> said.stream().noneMatch(p -> p.slot() == piece.slot());
            case EXTRA -> true;
            case SILENT -> false;
        };
    }

    Optional<Piece> first(Slot slot) {
        return worn.stream().filter(p -> p.slot() == slot).findFirst();
    }

    List<Piece> all(Slot slot) {
        return worn.stream().filter(p -> p.slot() == slot).toList();
    }

    /// Whether anything at all says what to wear.
    boolean isSilent() {
        return worn.stream().noneMatch(p -> p.dresses() || p.slot() == Slot.OVER);
    }

    /// A colour said of no garment: "in red".
    Optional<Color> loose() {
        return loose;
    }

    Weave looseWeave() {
        return looseWeave;
    }

    /// A sentence for each garment that the wardrobe lacks.
    List<String> substitutes() {
        List<String> sentences = new ArrayList<>();
        worn.forEach(p -> p.standIn()
                .ifPresent(real -> sentences.add(none(p.said()) + " in the wardrobe; " + real
                        + (real.startsWith("a ") ? " stands" : " stand") + " in for it.")));
        unknown.forEach(words -> sentences.add(none(words) + " in the wardrobe; plain clothes stand in for it."));
        return sentences;
    }

    private static String none(String words) {
        boolean many = words.endsWith("s") && !words.endsWith("ss");
        return (many ? "There are no " : "There is no ") + words;
    }
}
