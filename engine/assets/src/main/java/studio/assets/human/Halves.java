package studio.assets.human;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.assets.figure.SkinnedPart;
import studio.assets.human.Costume.Fall;
import studio.assets.human.Costume.Legs;
import studio.geometry.Texture;
import studio.math.Color;
import studio.math.surface.Material;

/// Cuts what is worn above out of one suit and what is worn below out of another, and knows what skin they hide.
final class Halves {
    private static final Material CLOTH = Material.of(Color.WHITE, 0.88);
    private static final Map<Suit, BitSet> LOWER = new ConcurrentHashMap<>();

    private final Look look;
    private final Stock stock;
    private final Dyehouse dyes;
    private final Sitter sitter;
    private final Half above;
    private final Half below;

    /// Half of a suit, fitted.
    ///
    /// @param fitted positions of its vertices
    /// @param faces those that are worn
    private record Half(Suit suit, Garment garment, Fit fitted, BitSet faces) {
        float[] positions() {
            return fitted.positions;
        }
    }

    /// Positions of vertices, in metres.
    private static final class Fit {
        final float[] positions;

        Fit(float[] positions) {
            this.positions = positions;
        }
    }

    /// Fits a garment on the shaped body.
    interface Fitting {
        /// Positions of the garment's vertices, in metres.
        float[] fitted(Garment garment) throws IOException;
    }

    Halves(Look look, Stock stock, Dyehouse dyes, Sitter sitter, Fitting fitting) throws IOException {
        this.look = look;
        this.stock = stock;
        this.dyes = dyes;
        this.sitter = sitter;
        this.above = half(look.suit(), true, fitting);
        this.below = half(look.costume().below(), false, fitting);
    }

    private Half half(Suit suit, boolean upper, Fitting fitting) throws IOException {
        Garment garment = stock.garment(suit.garment());
        Tailor.requireCovered(stock.body(), garment);
        BitSet lower = LOWER.computeIfAbsent(
                suit, s -> Seams.lower(garment.shape(), stock.body().skeleton()));
        BitSet faces = new BitSet();
        faces.set(0, garment.shape().faces().count());
        if (upper) {
            faces.andNot(lower);
        } else {
            faces.and(lower);
        }
        float[] positions = fitting.fitted(garment);
        if (upper && isTucked()) {
            tuck(faces, garment.shape(), positions);
        }
        if (!upper && look.costume().legs() == Legs.SHORT) {
            shorten(faces, garment.shape(), positions);
        }
        return new Half(suit, garment, new Fit(positions), faces);
    }

    private boolean isTucked() {
        return look.costume().drapes().stream()
                .anyMatch(d -> d.fall() == Fall.SKIRT || d.fall() == Fall.LONG_SKIRT || d.fall() == Fall.TUTU);
    }

    /// Tucks what is worn above into a skirt: what of it lies below the waist is left out.
    private void tuck(BitSet faces, Shape shape, float[] positions) {
        double waist = new Draper(sitter).waist() - 0.035;
        int[] corners = shape.faces().corners;
        for (int f = faces.nextSetBit(0); f >= 0; f = faces.nextSetBit(f + 1)) {
            boolean under = true;
            for (int k = f * 4; k < f * 4 + 4; k++) {
                String bone = stock.body().skeleton().name(shape.bindings().leading(corners[k]));
                under &= positions[corners[k] * 3 + 1] < waist && !bone.contains("arm") && !bone.startsWith("wrist");
            }
            faces.set(f, !under);
        }
    }

    /// Cuts trousers off above the knee.
    private void shorten(BitSet faces, Shape shape, float[] positions) {
        double cut = cut();
        int[] corners = shape.faces().corners;
        for (int f = faces.nextSetBit(0); f >= 0; f = faces.nextSetBit(f + 1)) {
            boolean lower = false;
            for (int k = f * 4; k < f * 4 + 4; k++) {
                lower |= positions[corners[k] * 3 + 1] < cut;
            }
            faces.set(f, !lower);
        }
    }

    private double cut() {
        double knee = sitter.joint("lowerleg01.L").y();
        double hip = sitter.joint("upperleg01.L").y();
        return knee + 0.1 * (hip - knee);
    }

    /// The body's vertices that clothes hide.
    BitSet hidden() {
        BitSet hidden = new BitSet();
        BitSet under = above.garment().hanging().hidden;
        BitSet inside = below.garment().hanging().hidden;
        boolean cutOff = look.costume().legs() == Legs.SHORT;
        double cut = cut() + 0.02;
        double hem = hem();
        for (int v = 0; v < stock.body().vertexCount(); v++) {
            boolean leg = Seams.isLeg(sitter.leading(v));
            double y = sitter.standing()[v * 3 + 1];
            boolean gone = leg ? inside.get(v) && (!cutOff || y > cut) || y > hem : under.get(v);
            hidden.set(v, gone);
        }
        return hidden;
    }

    /// The height above which a skirt hides the legs.
    private double hem() {
        Draper draper = new Draper(sitter);
        return look.costume().drapes().stream()
                .filter(d -> d.fall() == Fall.SKIRT || d.fall() == Fall.LONG_SKIRT)
                .mapToDouble(d -> draper.hem(d.fall()) + 0.07)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /// Positions of what is worn below, for the ends of trousers.
    float[] legs() {
        int[] corners = below.garment().shape().faces().corners;
        BitSet worn = new BitSet();
        for (int f = below.faces().nextSetBit(0); f >= 0; f = below.faces().nextSetBit(f + 1)) {
            for (int k = f * 4; k < f * 4 + 4; k++) {
                worn.set(corners[k]);
            }
        }
        float[] found = new float[worn.cardinality() * 3];
        int at = 0;
        for (int v = worn.nextSetBit(0); v >= 0; v = worn.nextSetBit(v + 1)) {
            System.arraycopy(below.positions(), v * 3, found, at, 3);
            at += 3;
        }
        return found;
    }

    List<SkinnedPart> parts() throws IOException {
        List<SkinnedPart> parts = new ArrayList<>();
        if (!above.faces().isEmpty()) {
            parts.add(part(above, "body", look.upper(), look.costume().upperWeave()));
        }
        if (!below.faces().isEmpty()) {
            parts.add(part(below, "legs", look.lower(), look.costume().lowerWeave()));
        }
        return parts;
    }

    private SkinnedPart part(Half half, String slot, Optional<Color> color, Weave weave) throws IOException {
        Cutting cutting = new Cutting(half.garment().shape(), half.positions());
        String name = half.suit().garment();
        if (color.isEmpty() && weave == Weave.PLAIN) {
            return cutting.part(slot, CLOTH, dyes.picture(name), half.faces());
        }
        Color dye = color.orElse(Color.grey(0.5));
        if (half.suit() == Suit.MALE_ELEGANT && slot.equals("body") && weave == Weave.PLAIN) {
            return cutting.part(slot, CLOTH, dyes.picture(name).map(p -> Dye.darkDyed(p, dye)), half.faces());
        }
        Optional<Texture> grey = dyes.bleached(name, Dyehouse.CLOTH, keep(half.suit(), slot));
        if (weave == Weave.PLAIN) {
            return cutting.part(slot, CLOTH.dyed(dye), grey, half.faces());
        }
        float[] flat = Cloth.flat(half.garment().shape(), half.positions(), sitter);
        Optional<Texture> printed =
                grey.map(p -> new Print(weave, dye).on(p, half.garment().shape(), flat, half.faces()));
        return cutting.part(slot, CLOTH, printed, half.faces());
    }

    /// How much of a picture's light and shade a dye keeps: badges and stripes of their own are faded out.
    private double keep(Suit suit, String slot) {
        if (slot.equals("legs")) {
            return 0.35;
        }
        return switch (suit) {
            case MALE_CASUAL_2, MALE_CASUAL_4, FEMALE_CASUAL_1, FEMALE_CASUAL_2 -> 0.1;
            case MALE_CASUAL_3, FEMALE_ELEGANT -> 0.2;
            case MALE_CASUAL_1, MALE_CASUAL_5, MALE_CASUAL_6, MALE_ELEGANT, MALE_WORK -> 1;
        };
    }
}
