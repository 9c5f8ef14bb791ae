package studio.assets.human;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.assets.BadAsset;
import studio.assets.figure.SkinnedFigure;
import studio.assets.figure.SkinnedPart;
import studio.assets.motion.Repertoire;
import studio.geometry.Texture;
import studio.math.Color;
import studio.math.surface.Material;

/// Makes the figure of a look: shapes the body, fits clothes, shoes and hair to it, leaves out the skin beneath, and
/// matches the bones to
/// joints.
public final class Tailor {
    private static final double METRES = 0.1;
    private static final String EYES = "eyes/Low-Poly";
    private static final String BROWS = "eyebrows/eyebrow001";
    private static final String LASHES = "eyelashes/eyelashes02";
    private static final String TEETH = "teeth/Teeth_Base";
    private static final String TONGUE = "tongue/tongue01";

    private static final Material SKIN = Material.of(Color.grey(0.92), 0.5);
    private static final Material CLOTH = Material.of(Color.WHITE, 0.88);
    private static final Material LEATHER = Material.of(Color.WHITE, 0.5);
    private static final Material EYE = Material.of(Color.WHITE, 0.12);
    private static final Material WET = Material.of(Color.WHITE, 0.3);

    private final Stock stock;
    private final Repertoire repertoire;

    public Tailor(Stock stock, Repertoire repertoire) {
        this.stock = stock;
        this.repertoire = repertoire;
    }

    /// Where in the people pack lies what a look is made of: files, and folders with all that is in them.
    public static List<String> items(Look look) {
        List<String> items = new ArrayList<>(List.of(
                "public/data/models/human_full_size.json",
                "public/data/targets/targets.bin",
                "public/data/skins/" + look.skin()));
        for (String worn : List.of(
                look.suit().garment(), look.shoes().garment(), look.hair().garment(), EYES, BROWS, LASHES)) {
            items.add("public/data/proxies/" + worn);
        }
        return items;
    }

    public SkinnedFigure figure(Look look) throws IOException {
        Body body = stock.body();
        Garment suit = stock.garment(look.suit().garment());
        Garment shoes = stock.garment(look.shoes().garment());
        requireCovered(body, suit);
        float[] shaped = shaped(look);
        double floor = lowest(fitted(shoes, shaped));
        float[] standing = metres(shaped, floor);

        List<SkinnedPart> parts = new ArrayList<>();
        FaceFit face = new FaceFit(stock.faces(look.origin()), body, shaped);
        parts.add(skin(look, standing, suit, shoes, face));
        parts.addAll(suit(look, suit, metres(fitted(suit, shaped), floor)));
        parts.add(shoes(look, shoes, metres(fitted(shoes, shaped), floor), metres(fitted(suit, shaped), floor)));
        parts.add(hair(look, shaped, floor));
        parts.add(brows(look, shaped, floor, face));
        parts.add(onFace("lashes", LASHES, CLOTH, shaped, floor, face));
        parts.add(teeth(shaped, floor, face));
        parts.add(onFace("tongue", TONGUE, WET, shaped, floor, face));
        parts.add(eyes(look, shaped, floor));
        return new SkinnedFigure(HumanRig.of(body.skeleton(), standing), parts, "shoes", repertoire, look.mood());
    }

    /// Refuses clothes that leave skin bare which is always covered: then there is no figure at all.
    static void requireCovered(Body body, Garment suit) throws BadAsset {
        if (suit.shape().faces().count() == 0) {
            throw new BadAsset("the suit is empty");
        }
        Shape.Faces faces = body.skin().faces();
        Shape.Bindings bindings = body.skin().bindings();
        for (int corner : faces.corners) {
            String bone = body.skeleton().name(bindings.leading(corner));
            if (Body.COVERED.contains(bone)) {
                throw new BadAsset("the body shows skin that is always covered");
            }
        }
        if (suit.hanging().hidden.cardinality() * 10 < body.vertexCount()) {
            throw new BadAsset("the suit covers too little");
        }
    }

    private float[] shaped(Look look) throws IOException {
        float[] positions = stock.body().vertices().clone();
        for (Map.Entry<String, Double> target : look.physique().targets().entrySet()) {
            stock.targets().add(target.getKey(), target.getValue(), positions);
        }
        return positions;
    }

    /// Where a garment's vertices are on a shaped body, in decimetres. Offsets were made on the neutral body; they
    /// are
    /// stretched as the part of the body is that the garment hangs on, axis by axis.
    private float[] fitted(Garment garment, float[] shaped) {
        Shape.Hanging on = garment.hanging();
        float[] neutral = stock.body().vertices();
        float[] placed = new float[on.refs.length];
        for (int axis = 0; axis < 3; axis++) {
            float stretch = extent(on.refs, shaped, axis) / Math.max(1e-6f, extent(on.refs, neutral, axis));
            for (int v = 0; v < placed.length; v += 3) {
                placed[v + axis] = on.shares[v] * shaped[on.refs[v] * 3 + axis]
                        + on.shares[v + 1] * shaped[on.refs[v + 1] * 3 + axis]
                        + on.shares[v + 2] * shaped[on.refs[v + 2] * 3 + axis]
                        + on.offsets[v + axis] * stretch;
            }
        }
        return placed;
    }

    private static float extent(int[] refs, float[] positions, int axis) {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (int ref : refs) {
            low = Math.min(low, positions[ref * 3 + axis]);
            high = Math.max(high, positions[ref * 3 + axis]);
        }
        return high - low;
    }

    private static double lowest(float[] positions) {
        float low = Float.MAX_VALUE;
        for (int i = 1; i < positions.length; i += 3) {
            low = Math.min(low, positions[i]);
        }
        return low;
    }

    private static float[] metres(float[] decimetres, double floor) {
        float[] metres = new float[decimetres.length];
        for (int i = 0; i < metres.length; i++) {
            metres[i] = (float) ((decimetres[i] - (i % 3 == 1 ? floor : 0)) * METRES);
        }
        return metres;
    }

    private SkinnedPart skin(Look look, float[] standing, Garment suit, Garment shoes, FaceFit face)
            throws IOException {
        BitSet hidden = new BitSet();
        hidden.or(suit.hanging().hidden);
        hidden.or(shoes.hanging().hidden);
        Shape skin = stock.body().skin();
        BitSet shown = new BitSet();
        for (int f = 0; f < skin.faces().count(); f++) {
            int q = f * 4;
            int[] corners = skin.faces().corners;
            boolean gone = hidden.get(corners[q])
                    || hidden.get(corners[q + 1])
                    || hidden.get(corners[q + 2])
                    || hidden.get(corners[q + 3]);
            shown.set(f, !gone);
        }
        Texture picture = stock.skin(look.skin());
        float[] tucked = Tuck.under(skin, standing, hidden);
        return new Cutting(skin, tucked, Optional.of(face.onSkin(skin, tucked)))
                .part("skin", SKIN, Optional.of(picture), shown);
    }

    private List<SkinnedPart> suit(Look look, Garment suit, float[] positions) throws IOException {
        Optional<Texture> picture = picture(look.suit().garment(), suit);
        Cutting cutting = new Cutting(suit.shape(), positions);
        BitSet lower = Seams.lower(suit.shape(), stock.body().skeleton());
        BitSet upper = new BitSet();
        upper.set(0, suit.shape().faces().count());
        upper.andNot(lower);
        List<SkinnedPart> parts = new ArrayList<>();
        if (!upper.isEmpty()) {
            parts.add(upper(look, cutting, picture, upper));
        }
        if (!lower.isEmpty()) {
            parts.add(dyed(cutting, "legs", picture, look.lower(), lower));
        }
        return parts;
    }

    private static SkinnedPart upper(Look look, Cutting cutting, Optional<Texture> picture, BitSet faces) {
        if (look.suit() == Suit.MALE_ELEGANT && look.upper().isPresent()) {
            Color color = look.upper().get();
            return cutting.part("body", CLOTH, picture.map(p -> Dye.darkDyed(p, color)), faces);
        }
        return dyed(cutting, "body", picture, look.upper(), faces);
    }

    private static SkinnedPart dyed(
            Cutting cutting, String slot, Optional<Texture> picture, Optional<Color> color, BitSet faces) {
        if (color.isEmpty()) {
            return cutting.part(slot, CLOTH, picture, faces);
        }
        return cutting.part(slot, CLOTH.dyed(color.get()), picture.map(p -> Dye.bleached(p, 0.8)), faces);
    }

    private SkinnedPart shoes(Look look, Garment shoes, float[] positions, float[] cloth) throws IOException {
        BitSet shown = Hem.below(shoes.shape(), positions, cloth);
        return new Cutting(shoes.shape(), positions)
                .part("shoes", LEATHER, picture(look.shoes().garment(), shoes), shown);
    }

    private SkinnedPart hair(Look look, float[] shaped, double floor) throws IOException {
        String name = look.hair().garment();
        Garment hair = stock.garment(name);
        Material strands = Material.of(look.hairColor(), 0.45);
        Optional<Texture> picture = picture(name, hair).map(p -> Dye.bleached(p, 0.85));
        return new Cutting(hair.shape(), metres(fitted(hair, shaped), floor)).part("hair", strands, picture, all(hair));
    }

    private SkinnedPart brows(Look look, float[] shaped, double floor, FaceFit face) throws IOException {
        Material strands = Material.of(look.hairColor().times(0.7), 0.7);
        Garment brows = stock.garment(BROWS);
        Optional<Texture> picture = picture(BROWS, brows).map(p -> Dye.bleached(p, 0.7));
        return onFace(brows, metres(fitted(brows, shaped), floor), face).part("brows", strands, picture, all(brows));
    }

    private SkinnedPart eyes(Look look, float[] shaped, double floor) throws IOException {
        Garment eyes = stock.garment(EYES);
        Texture picture = stock.picture(EYES, look.eyes().picture());
        return new Cutting(eyes.shape(), metres(fitted(eyes, shaped), floor))
                .part("eyes", EYE, Optional.of(picture), all(eyes));
    }

    private SkinnedPart teeth(float[] shaped, double floor, FaceFit face) throws IOException {
        Garment teeth = stock.garment(TEETH);
        Optional<Texture> picture = picture(TEETH, teeth).map(Dye::whitened);
        return onFace(teeth, metres(fitted(teeth, shaped), floor), face).part("teeth", WET, picture, all(teeth));
    }

    private SkinnedPart onFace(String slot, String name, Material finish, float[] shaped, double floor, FaceFit face)
            throws IOException {
        Garment garment = stock.garment(name);
        return onFace(garment, metres(fitted(garment, shaped), floor), face)
                .part(slot, finish, picture(name, garment), all(garment));
    }

    private static Cutting onFace(Garment garment, float[] positions, FaceFit face) {
        return new Cutting(garment.shape(), positions, Optional.of(face.onGarment(garment, positions)));
    }

    private Optional<Texture> picture(String name, Garment garment) throws IOException {
        for (String file : garment.pictures().values()) {
            return Optional.of(stock.picture(name, file));
        }
        return Optional.empty();
    }

    private static BitSet all(Garment garment) {
        BitSet all = new BitSet();
        all.set(0, garment.shape().faces().count());
        return all;
    }
}
