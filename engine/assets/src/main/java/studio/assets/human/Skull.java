package studio.assets.human;

import studio.math.Vec3;

/// The measures of a head that hats and glasses are made to.
///
/// @param top the height of the crown
/// @param brow the height at which a hat sits
/// @param wide half the width there
/// @param deep half the depth there
/// @param middle the depth of the middle there
/// @param bone the head's bone
record Skull(double top, double brow, double wide, double deep, double middle, int bone) {
    /// Where on the neutral body the eyes are, as a share of the way from chin to crown.
    static Skull of(Sitter sitter, Vec3 eyes) {
        double top = 0;
        for (int v = 0; v < sitter.skinCount(); v++) {
            top = Math.max(top, sitter.leading(v).equals("head") ? sitter.at(v).y() : 0);
        }
        double brow = eyes.y() + 0.38 * (top - eyes.y());
        double wide = 0;
        double front = -9;
        double back = 9;
        for (int v = 0; v < sitter.skinCount(); v++) {
            Vec3 p = sitter.at(v);
            if (sitter.leading(v).equals("head") && Math.abs(p.y() - brow) < 0.022) {
                wide = Math.max(wide, Math.abs(p.x()));
                front = Math.max(front, p.z());
                back = Math.min(back, p.z());
            }
        }
        return new Skull(top, brow, wide, (front - back) / 2, (front + back) / 2, sitter.bone("head"));
    }

    double height() {
        return top - brow;
    }

    /// A place beside the head.
    ///
    /// @param angle 0 in front, growing to the left
    /// @param out metres beyond the head's oval where the hat sits
    /// @param share of the oval: 0 is the axis
    /// @param up metres above the brow, where the band runs; hats lean back a little
    Vec3 at(double angle, double out, double share, double up) {
        double sin = StrictMath.sin(angle);
        double cos = StrictMath.cos(angle);
        double lean = 0.16 * cos * (deep * share + out);
        return new Vec3(sin * (wide * share + out), brow + up + lean, middle + cos * (deep * share + out));
    }
}
