package studio.assets.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.assets.motion.Joint;
import studio.assets.motion.Repertoire;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// The stand-in for a person: an artist's jointed wooden figure, made by code. It is plainly no person, so that
/// nobody
/// takes it for what was asked, and it moves as a person does.
///
/// ```
///        ()          spindles of turned wood between ball joints;
///    o==-[]-==o      arms out sideways at rest
///        <>
///        ||
///        ==
/// ```
public final class Mannequin {
    /// What to call it when it stands in for somebody.
    public static final String NAME = "jointed wooden figure";

    /// The height that its proportions are given for, in metres.
    private static final double NATURAL = 1.78;

    private static final Material WOOD = Material.of(Color.srgb(0xd9b380), 0.42);
    private static final Material DARK = Material.of(Color.srgb(0x8f6238), 0.42);

    private final double scale;
    private final List<Rig.Bone> bones = new ArrayList<>();
    private final List<SkinnedPart> parts = new ArrayList<>();

    private Mannequin(double height) {
        this.scale = height / NATURAL;
    }

    /// A figure of that height in metres, playing that repertoire.
    public static SkinnedFigure of(double height, Repertoire repertoire) {
        if (!(height > 0.2) || height > 3) {
            throw new IllegalArgumentException("height of a figure: 0.2 to 3 metres");
        }
        Mannequin made = new Mannequin(height);
        made.trunk();
        made.side(1);
        made.side(-1);
        return new SkinnedFigure(new Rig(made.bones), made.parts, "feet", repertoire);
    }

    private void trunk() {
        int hips = bone("hips", -1, Joint.HIPS, 0, 0.96, 0);
        int spine = bone("spine", hips, Joint.SPINE, 0, 1.06, 0);
        int chest = bone("chest", spine, Joint.CHEST, 0, 1.22, 0);
        int neck = bone("neck", chest, Joint.NECK, 0, 1.47, 0);
        int head = bone("head", neck, Joint.HEAD, 0, 1.56, 0);
        spindle(hips, "body", WOOD, new Vec3(0, 0.86, 0), new Vec3(0, 1.05, 0), 0.115, 0.155, 0.075, 0.75);
        ball(spine, 0, 1.09, 0, 0.075);
        spindle(chest, "body", WOOD, new Vec3(0, 1.13, 0), new Vec3(0, 1.46, 0), 0.095, 0.165, 0.09, 0.68);
        ball(neck, 0, 1.49, 0, 0.05);
        spindle(neck, "body", WOOD, new Vec3(0, 1.48, 0), new Vec3(0, 1.58, 0.005), 0.04, 0.045, 0.04, 1);
        spindle(head, "body", WOOD, new Vec3(0, 1.545, 0.012), new Vec3(0, 1.79, 0.012), 0.045, 0.098, 0.055, 1.12);
    }

    private void side(int side) {
        boolean left = side > 0;
        int chest = 2;
        int shoulder = bone("shoulder", chest, left ? Joint.LEFT_SHOULDER : Joint.RIGHT_SHOULDER, side * 0.04, 1.42, 0);
        int arm = bone("arm", shoulder, left ? Joint.LEFT_ARM : Joint.RIGHT_ARM, side * 0.195, 1.42, 0);
        int forearm = bone("forearm", arm, left ? Joint.LEFT_FOREARM : Joint.RIGHT_FOREARM, side * 0.475, 1.42, 0);
        int hand = bone("hand", forearm, left ? Joint.LEFT_HAND : Joint.RIGHT_HAND, side * 0.725, 1.42, 0);
        ball(arm, side * 0.195, 1.42, 0, 0.056);
        limb(arm, new Vec3(side * 0.215, 1.42, 0), new Vec3(side * 0.455, 1.42, 0), 0.04, 0.05, 0.034);
        ball(forearm, side * 0.475, 1.42, 0, 0.038);
        limb(forearm, new Vec3(side * 0.49, 1.42, 0), new Vec3(side * 0.71, 1.42, 0), 0.032, 0.041, 0.025);
        ball(hand, side * 0.725, 1.42, 0, 0.029);
        limb(hand, new Vec3(side * 0.735, 1.42, 0), new Vec3(side * 0.9, 1.415, 0), 0.024, 0.04, 0.014);

        int thigh = bone("thigh", 0, left ? Joint.LEFT_THIGH : Joint.RIGHT_THIGH, side * 0.093, 0.91, 0);
        int shin = bone("shin", thigh, left ? Joint.LEFT_SHIN : Joint.RIGHT_SHIN, side * 0.093, 0.5, 0);
        int foot = bone("foot", shin, left ? Joint.LEFT_FOOT : Joint.RIGHT_FOOT, side * 0.093, 0.09, 0);
        int toes = bone("toes", foot, left ? Joint.LEFT_TOES : Joint.RIGHT_TOES, side * 0.1, 0.035, 0.12);
        ball(thigh, side * 0.093, 0.91, 0, 0.072);
        limb(thigh, new Vec3(side * 0.093, 0.9, 0), new Vec3(side * 0.093, 0.53, 0), 0.06, 0.078, 0.048);
        ball(shin, side * 0.093, 0.5, 0, 0.052);
        limb(shin, new Vec3(side * 0.093, 0.475, 0), new Vec3(side * 0.093, 0.12, 0), 0.044, 0.06, 0.03);
        ball(foot, side * 0.093, 0.09, 0, 0.038);
        spindle(
                foot,
                "feet",
                WOOD,
                new Vec3(side * 0.093, 0.045, -0.06),
                new Vec3(side * 0.1, 0.035, 0.14),
                0.03,
                0.045,
                0.036,
                0.9);
        spindle(
                toes,
                "feet",
                WOOD,
                new Vec3(side * 0.1, 0.032, 0.115),
                new Vec3(side * 0.104, 0.028, 0.2),
                0.032,
                0.034,
                0.02,
                0.8);
    }

    private int bone(String name, int parent, Joint joint, double x, double y, double z) {
        bones.add(new Rig.Bone(name, parent, new Vec3(x, y, z).times(scale), Optional.of(joint)));
        return bones.size() - 1;
    }

    private void limb(int bone, Vec3 from, Vec3 to, double start, double belly, double end) {
        spindle(bone, "body", WOOD, from, to, start, belly, end, 1);
    }

    private void ball(int bone, double x, double y, double z, double radius) {
        Vec3 up = new Vec3(0, radius, 0);
        Vec3 at = new Vec3(x, y, z);
        // A ball is a spindle whose profile is a half circle.
        parts.add(
                Turned.ball(at.minus(up).times(scale), at.plus(up).times(scale)).boundTo(bone, "joints", DARK));
    }

    private void spindle(
            int bone,
            String slot,
            Material finish,
            Vec3 from,
            Vec3 to,
            double start,
            double belly,
            double end,
            double depth) {
        Turned turned =
                Turned.spindle(from.times(scale), to.times(scale), start * scale, belly * scale, end * scale, depth);
        parts.add(turned.boundTo(bone, slot, finish));
    }
}
