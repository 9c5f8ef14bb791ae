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
    private final Dyehouse dyes;

    public Tailor(Stock stock, Repertoire repertoire) {
        this.stock = stock;
        this.repertoire = repertoire;
        this.dyes = new Dyehouse(stock);
    }

    /// Where in the people pack lies what a look is made of: files, and folders with all that is in them.
    public static List<String> items(Look look) {
        List<String> items = new ArrayList<>(List.of(
                "public/data/models/human_full_size.json",
                "public/data/targets/targets.bin",
                "public/data/skins/" + look.skin()));
        List<String> worn = new ArrayList<>(List.of(
                look.suit().garment(),
                look.costume().below().garment(),
                look.shoes().garment(),
                EYES,
                BROWS,
                LASHES,
                TEETH,
                TONGUE));
        look.hair().garment().ifPresent(worn::add);
        worn.forEach(name -> items.add("public/data/proxies/" + name));
        return items;
    }

    public SkinnedFigure figure(Look look) throws IOException {
        Body body = stock.body();
        Garment shoes = stock.garment(look.shoes().garment());
        float[] shaped = shaped(look);
        double floor = lowest(fitted(shoes, shaped));
        float[] standing = metres(shaped, floor);
        Sitter sitter = new Sitter(body, standing);
        Halves halves = new Halves(look, stock, dyes, sitter, garment -> metres(fitted(garment, shaped), floor));
        float[] eyes = metres(fitted(stock.garment(EYES), shaped), floor);
        Skull skull = Skull.of(sitter, Trimmings.middle(eyes, 0));

        List<SkinnedPart> parts = new ArrayList<>();
        FaceFit face = new FaceFit(stock.faces(look.origin()), body, shaped);
        parts.add(skin(look, standing, halves, shoes, face));
        parts.addAll(halves.parts());
        parts.add(shoes(look, shoes, metres(fitted(shoes, shaped), floor), halves.legs()));
        parts.addAll(hair(look, shaped, floor, skull));
        parts.add(brows(look, shaped, floor, face));
        parts.add(onFace("lashes", LASHES, CLOTH, shaped, floor, face));
        parts.add(teeth(shaped, floor, face));
        parts.add(onFace("tongue", TONGUE, WET, shaped, floor, face));
        parts.add(eyes(look, shaped, floor));
        parts.addAll(new Trimmings(look.costume(), sitter, skull).parts(look.hairColor(), eyes));
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

    private SkinnedPart skin(Look look, float[] standing, Halves halves, Garment shoes, FaceFit face)
            throws IOException {
        BitSet hidden = halves.hidden();
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
        float[] tucked = Tuck.under(skin, standing, hidden);
        return new Cutting(skin, tucked, Optional.of(face.onSkin(skin, tucked)))
                .part("skin", SKIN, Optional.of(dyes.face(look)), shown);
    }

    private SkinnedPart shoes(Look look, Garment shoes, float[] positions, float[] cloth) throws IOException {
        BitSet shown = Hem.below(shoes.shape(), positions, cloth);
        return new Cutting(shoes.shape(), positions)
                .part("shoes", LEATHER, dyes.picture(look.shoes().garment()), shown);
    }

    private List<SkinnedPart> hair(Look look, float[] shaped, double floor, Skull skull) throws IOException {
        Optional<String> name = look.hair().garment();
        boolean veiled = look.costume().hat().filter(Trimmings::hidesHair).isPresent();
        if (name.isEmpty() || veiled) {
            return List.of();
        }
        float[] positions = metres(fitted(stock.garment(name.get()), shaped), floor);
        look.costume().hat().ifPresent(hat -> Trimmings.pressed(positions, skull, hat));
        Material strands = Material.of(look.hairColor(), 0.45);
        return List.of(dyedWhole("hair", name.get(), strands, 0.85, positions));
    }

    private SkinnedPart brows(Look look, float[] shaped, double floor, FaceFit face) throws IOException {
        Material strands = Material.of(look.hairColor().times(0.7), 0.7);
        Garment brows = stock.garment(BROWS);
        Optional<Texture> picture = dyes.bleached(BROWS, 0.7, 1);
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
        Optional<Texture> picture = dyes.picture(TEETH).map(Dye::whitened);
        return onFace(teeth, metres(fitted(teeth, shaped), floor), face).part("teeth", WET, picture, all(teeth));
    }

    private SkinnedPart dyedWhole(String slot, String name, Material finish, double mean, float[] positions)
            throws IOException {
        Garment garment = stock.garment(name);
        Optional<Texture> picture = dyes.bleached(name, mean, 1);
        return new Cutting(garment.shape(), positions).part(slot, finish, picture, all(garment));
    }

    private SkinnedPart onFace(String slot, String name, Material finish, float[] shaped, double floor, FaceFit face)
            throws IOException {
        Garment garment = stock.garment(name);
        return onFace(garment, metres(fitted(garment, shaped), floor), face)
                .part(slot, finish, dyes.picture(name), all(garment));
    }

    private static Cutting onFace(Garment garment, float[] positions, FaceFit face) {
        return new Cutting(garment.shape(), positions, Optional.of(face.onGarment(garment, positions)));
    }

    private static BitSet all(Garment garment) {
        BitSet all = new BitSet();
        all.set(0, garment.shape().faces().count());
        return all;
    }
}
