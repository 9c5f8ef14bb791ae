package studio.geometry.animals;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Blob;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Round;
import studio.geometry.kit.Solid;
import studio.math.Vec3;
import studio.math.surface.Material;

/// A four-legged animal taking shape: trunk, legs, neck and head flow into one body. It stands on y = 0 and looks
/// towards +Z. Lengths in metres.
///
/// ```
///        __ head
///       / neck
///  ____/
/// (hip  chest)     torso
///  ||     ||       legs
/// ```
final class Beast {
    final Blob coat;
    final Assembly parts = new Assembly();
    double headY;
    double headZ;
    private double half;
    private double back;
    private double chest;
    private double hip;

    Beast(double blend) {
        coat = new Blob(blend);
    }

    /// The trunk: its length from hip to shoulder, the height of its axis, and the radii at chest, belly and hip.
    Beast torso(double length, double y, double chestRadius, double belly, double hipRadius) {
        half = length / 2;
        back = y;
        chest = chestRadius;
        hip = hipRadius;
        coat.limb(0, y, -half, hipRadius, 0, y - (hipRadius - belly) * 0.3, 0, belly);
        coat.limb(0, y - (hipRadius - belly) * 0.3, 0, belly, 0, y, half, chestRadius);
        return this;
    }

    /// Four legs at a distance from the middle, thick above and thin below, with feet.
    Beast legs(double x, double upper, double lower, double foot) {
        double knee = back * 0.48;
        coat.chains(
                x * 0.9,
                back - chest * 0.35,
                half,
                upper * 1.2,
                x,
                knee,
                half + upper * 0.1,
                lower * 1.25,
                x,
                foot,
                half,
                lower);
        coat.chains(
                x * 0.85,
                back - hip * 0.1,
                -half + hip * 0.1,
                upper * 1.7,
                x,
                knee * 1.12,
                -half + upper * 0.7,
                lower * 1.5,
                x,
                back * 0.27,
                -half - upper * 0.8,
                lower * 1.1,
                x,
                foot,
                -half - upper * 0.5,
                lower);
        coat.pair(x, foot * 0.8, half + foot * 0.5, foot, foot * 0.8, foot * 1.35);
        coat.pair(x, foot * 0.8, -half - upper * 0.5 + foot * 0.5, foot, foot * 0.8, foot * 1.35);
        return this;
    }

    /// Straight pillars for heavy animals.
    Beast pillars(double x, double upper, double lower) {
        coat.chains(x, back - chest * 0.4, half * 0.95, upper, x, lower, half * 0.95, lower);
        coat.chains(x, back - hip * 0.4, -half * 0.95, upper * 1.1, x, lower, -half * 0.95, lower);
        coat.pair(x, lower * 0.5, half * 0.97, lower * 1.12, lower * 0.5, lower * 1.2);
        coat.pair(x, lower * 0.5, -half * 0.93, lower * 1.12, lower * 0.5, lower * 1.2);
        return this;
    }

    /// The neck, and with it the place of the head.
    Beast neck(double rise, double reach, double base, double top) {
        double y = back + chest * 0.35;
        double z = half + chest * 0.25;
        headY = y + rise;
        headZ = z + reach;
        coat.limb(0, y, z, base, 0, headY, headZ, top);
        return this;
    }

    /// The skull and a muzzle that goes forward and drops.
    Beast head(double skull, double muzzle, double drop, double base, double tip) {
        coat.ball(0, headY, headZ, skull);
        coat.limb(
                0, headY - drop * 0.25, headZ + skull * 0.5, base, 0, headY - drop, headZ + skull * 0.5 + muzzle, tip);
        return this;
    }

    /// Upright ears, given from the head's middle: root, tip and thickness.
    Beast ears(double x, double y, double z, double tipX, double tipY, double tipZ, double thick) {
        coat.limbs(x, headY + y, headZ + z, thick, tipX, headY + tipY, headZ + tipZ, thick * 0.35);
        return this;
    }

    Beast tail(double... quads) {
        coat.chain(quads);
        return this;
    }

    /// A pair of dark eyes, given from the head's middle.
    Beast eyes(double x, double y, double z, double radius) {
        Vec3 at = onHead(x, y, z, -0.25 * radius);
        Solid eye = Round.ball(radius, 16).at(at);
        parts.add("eyes", Finish.gloss(0x15100C), eye.paired());
        Vec3 out = new Vec3(x, y, z).normalized().times(0.62).plus(new Vec3(0.1, 0.55, 0.35));
        Solid glint = Round.ball(radius * 0.26, 8).at(at.plus(out.normalized().times(radius * 0.86)));
        parts.add("glints", Finish.glow(0xFFFFFF, 0.6), glint.paired());
        return this;
    }

    /// The point of the skin that is seen from the head's middle in a direction, raised by some metres.
    Vec3 onHead(double x, double y, double z, double raised) {
        Vec3 way = new Vec3(x, y, z).normalized();
        return coat.surface(new Vec3(0, headY, headZ), way).plus(way.times(raised));
    }

    /// Iris and pupil, for eyes that look alive from afar.
    Beast irises(double x, double y, double z, double radius, int rgb, double slit) {
        Vec3 at = onHead(x, y, z, -0.35 * radius);
        Vec3 way = new Vec3(x * 0.4, y, z).normalized();
        parts.add("iris", Finish.gloss(rgb), Round.ball(radius, 16).at(at).paired());
        Solid pupil = Round.ball(1, 12)
                .scaled(radius * slit, radius * 0.66, radius * 0.4)
                .at(at.plus(way.times(radius * 0.72)));
        parts.add("eyes", Finish.gloss(0x0C0A08), pupil.paired());
        return this;
    }

    /// Round ears set onto the skull, given by a direction from its middle.
    Beast roundEars(double x, double y, double z, double radius, Material finish) {
        Vec3 at = onHead(x, y, z, 0.35 * radius);
        Solid ear = Round.ball(1, 18)
                .scaled(radius, radius, radius * 0.45)
                .turnY(18)
                .at(at);
        parts.body(finish, ear.paired());
        Solid inner = Round.ball(1, 14)
                .scaled(radius * 0.62, radius * 0.62, radius * 0.2)
                .turnY(18)
                .at(at.plus(new Vec3(0.05, 0, 0.38).times(radius)));
        parts.add("inner ears", Finish.matte(0x4A3630), inner.paired());
        return this;
    }

    /// The tip of the nose, given from the head's middle.
    Beast nose(double y, double z, double width, int rgb) {
        parts.add(
                "nose",
                Finish.plastic(rgb),
                Round.ball(1, 14).scaled(width, width * 0.7, width * 0.6).at(onHead(0, y, z, -0.1 * width)));
        return this;
    }

    /// A pair of extras such as horns, placed by the maker.
    Beast pair(String slot, Material finish, Solid one) {
        parts.add(slot, finish, one.paired());
        return this;
    }

    Model plain(Material finish, double cell) {
        return parts.body(finish, coat.solid(cell)).model();
    }

    Model marked(Material finish, double cell, Hide.Marking marking) {
        return Hide.paint(parts, finish, coat.solid(cell), marking).model();
    }
}
