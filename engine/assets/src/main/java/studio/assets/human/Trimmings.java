package studio.assets.human;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import studio.assets.figure.SkinnedPart;
import studio.assets.human.Costume.Drape;
import studio.assets.human.Costume.Extra;
import studio.assets.human.Costume.Hat;
import studio.assets.human.Costume.Whiskers;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// What code makes to the measure of a body: cloth that hangs, hats, glasses, beards.
final class Trimmings {
    private final Costume costume;
    private final Sitter sitter;
    private final Skull skull;

    Trimmings(Costume costume, Sitter sitter, Skull skull) {
        this.costume = costume;
        this.sitter = sitter;
        this.skull = skull;
    }

    /// @param hair its colour is the beard's
    /// @param eyes positions of the eyes' vertices, in metres
    List<SkinnedPart> parts(Color hair, float[] eyes) {
        List<SkinnedPart> parts = new ArrayList<>();
        for (Drape drape : costume.drapes()) {
            Optional<Print> print = drape.weave() == Weave.PLAIN
                    ? Optional.empty()
                    : Optional.of(new Print(drape.weave(), drape.color()));
            parts.add(new Draper(sitter).part(drape, print));
        }
        costume.hat().ifPresent(hat -> parts.addAll(Hatter.make(hat, skull)));
        for (Extra extra : costume.extras()) {
            parts.addAll(extra(extra, eyes));
        }
        if (costume.whiskers() == Whiskers.BEARD
                || costume.whiskers() == Whiskers.GOATEE
                || costume.whiskers() == Whiskers.MOUSTACHE) {
            parts.add(beard(hair));
        }
        return parts;
    }

    private List<SkinnedPart> extra(Extra extra, float[] eyes) {
        return switch (extra) {
            case GLASSES -> Spectacles.make(skull, front(eyes, 1), front(eyes, -1), false);
            case SUNGLASSES -> Spectacles.make(skull, front(eyes, 1), front(eyes, -1), true);
            case RED_NOSE -> List.of(nose());
        };
    }

    /// A clown's nose, on the tip of the nose, which is the foremost of the head.
    private SkinnedPart nose() {
        Vec3 tip = new Vec3(0, 0, -9);
        for (int v = 0; v < sitter.skinCount(); v++) {
            Vec3 p = sitter.at(v);
            boolean face = p.y() < skull.brow() && p.y() > skull.brow() - 0.12;
            tip = face && !sitter.isArm(v) && p.z() > tip.z() ? p : tip;
        }
        Sewing sewing = new Sewing();
        for (int row = 0; row <= 8; row++) {
            double tilt = Math.PI * row / 8.0;
            for (int k = 0; k < 14; k++) {
                double angle = 2 * Math.PI * k / 14;
                double r = 0.019 * StrictMath.sin(tilt);
                sewing.point(
                        tip.plus(new Vec3(
                                r * StrictMath.sin(angle), 0.019 * StrictMath.cos(tilt), r * StrictMath.cos(angle))),
                        skull.bone());
            }
        }
        sewing.sheet(0, 9, 14, true);
        return sewing.part("nose", Material.of(Color.srgb(0xc0202a), 0.25), Optional.empty());
    }

    private SkinnedPart beard(Color hair) {
        BitSet shell = Beard.shell(sitter.body(), costume.whiskers());
        double thick = costume.whiskers() == Whiskers.BEARD ? 0.011 : 0.006;
        float[] raised = Beard.raised(sitter.body(), sitter.standing(), costume.whiskers(), thick);
        Material strands = Material.of(hair.times(0.8), 0.85);
        return new Cutting(sitter.body().skin(), raised).part("beard", strands, Optional.empty(), shell);
    }

    /// The middle of the vertices on one side of the face, or of all where the side is 0.
    static Vec3 middle(float[] positions, int side) {
        Vec3 sum = Vec3.ZERO;
        int count = 0;
        for (int i = 0; i < positions.length; i += 3) {
            if (positions[i] * side >= 0) {
                sum = sum.plus(new Vec3(positions[i], positions[i + 1], positions[i + 2]));
                count++;
            }
        }
        return sum.times(1.0 / Math.max(1, count));
    }

    private static Vec3 front(float[] eyes, int side) {
        Vec3 middle = middle(eyes, side);
        double front = middle.z();
        for (int i = 0; i < eyes.length; i += 3) {
            front = eyes[i] * side > 0 ? Math.max(front, eyes[i + 2]) : front;
        }
        return new Vec3(middle.x(), middle.y(), front);
    }

    /// Whether nothing of the hair shows under a hat.
    static boolean hidesHair(Hat hat) {
        return hat.shape() == Hat.Shape.VEIL || hat.shape() == Hat.Shape.GLOBE || hat.shape() == Hat.Shape.TURBAN;
    }

    /// Presses hair under a hat: what lies above the band is drawn inside the head's oval.
    static void pressed(float[] hair, Skull skull, Hat hat) {
        boolean open = hat.shape() == Hat.Shape.CROWN || hat.shape() == Hat.Shape.NURSE_CAP;
        double wide = skull.wide() + (open ? 0.03 : 0.006);
        double deep = skull.deep() + (open ? 0.03 : 0.006);
        for (int i = 0; i < hair.length && !open; i += 3) {
            double z = hair[i + 2] - skull.middle();
            double over = hair[i + 1] - (skull.brow() + 0.16 * z - 0.015);
            double reach = Math.sqrt(hair[i] * hair[i] / (wide * wide) + z * z / (deep * deep));
            double limit = over <= 0
                    ? 1.35 - 0.35 * Math.clamp(1 + over / 0.06, 0, 1)
                    : 1 - 0.7 * Math.clamp(over / skull.height(), 0, 1) * Math.clamp(over / skull.height(), 0, 1);
            if (over > -0.06 && reach > limit) {
                hair[i] *= (float) (limit / reach);
                hair[i + 2] = (float) (skull.middle() + z * limit / reach);
            }
            if (over > 0) {
                hair[i + 1] = (float) Math.min(hair[i + 1], skull.top() - 0.004);
            }
        }
    }
}
