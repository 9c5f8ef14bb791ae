package studio.assets.human;

import java.util.Optional;
import studio.assets.figure.SkinnedPart;
import studio.assets.human.Costume.Drape;
import studio.assets.human.Costume.Fall;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Makes cloth that hangs round the body: rings round waist, hips and legs, each a little wider than what it hangs
/// on, so that nothing pokes through. Cloth follows the hips above and the nearer leg below.
///
/// ```
///     (    )     waist: tight
///    (      )    hips: as wide as they are
///   (        )   hem: wider by the flare; never narrower than above
/// ```
final class Draper {
    private static final int RINGS = 14;
    private static final int AROUND = Girth.AROUND;

    private final Sitter sitter;
    private final double waist;
    private final double crotch;
    private final double knee;
    private final double ankle;
    private final double chest;

    Draper(Sitter sitter) {
        this.sitter = sitter;
        double hip = sitter.joint("upperleg01.L").y();
        this.knee = sitter.joint("lowerleg01.L").y();
        this.ankle = sitter.joint("foot.L").y();
        this.chest = sitter.joint("spine01").y();
        this.waist = hip + 0.3 * (chest - hip);
        this.crotch = hip - 0.06 * (hip - ankle);
    }

    /// The height of the waist.
    double waist() {
        return waist;
    }

    /// The height that the hem of a fall hangs at.
    double hem(Fall fall) {
        return switch (fall) {
            case SKIRT -> knee + 0.05;
            case LONG_SKIRT -> ankle + 0.015;
            case COAT -> knee - 0.06;
            case APRON -> knee + 0.04;
            case CAPE -> knee - 0.16;
            case TUTU -> crotch;
        };
    }

    SkinnedPart part(Drape drape, Optional<Print> print) {
        Fall fall = drape.fall();
        Sewing sewing = new Sewing();
        double top = top(fall);
        double hem = hem(fall);
        double[] reach = new double[AROUND];
        for (int ring = 0; ring < RINGS; ring++) {
            double t = ring / (RINGS - 1.0);
            double y = top + t * (hem - top);
            grow(reach, fall, y, t);
            double middle = middle();
            for (int k = 0; k < AROUND; k++) {
                double angle = Girth.angle(k);
                double r = reach[k] * folds(fall, angle, t);
                Vec3 at = new Vec3(r * StrictMath.sin(angle), y, middle + r * StrictMath.cos(angle));
                double u = 0.16 * (angle > Math.PI ? 2 * Math.PI - angle : angle);
                bind(sewing, at, y, u, fall);
            }
        }
        sew(sewing, fall);
        Material cloth = Material.of(drape.color(), 0.88);
        return print.map(p -> sewing.part("drape", Material.of(studio.math.Color.WHITE, 0.88), Optional.of(p.tile())))
                .orElseGet(() -> sewing.part("drape", cloth, Optional.empty()));
    }

    private double top(Fall fall) {
        return switch (fall) {
            case SKIRT, LONG_SKIRT, TUTU -> waist;
            case COAT -> waist + 0.02;
            case APRON -> chest - 0.02;
            case CAPE -> sitter.joint("neck01").y() - 0.01;
        };
    }

    private double middle() {
        return sitter.joint("root").z() + 0.01;
    }

    /// Widens the rings: each is at least as wide as the body there, and as the ring above.
    private void grow(double[] reach, Fall fall, double y, double t) {
        Girth girth = Girth.of(sitter, y - 0.035, y + 0.035, middle());
        double ease = ease(fall) + flare(fall) * t * t;
        for (int k = 0; k < AROUND; k++) {
            double body = girth.at(k) + ease;
            boolean hanging = fall != Fall.APRON && fall != Fall.CAPE || y < waist;
            reach[k] = hanging ? Math.max(reach[k] * 0.995, body) : body;
        }
    }

    private static double ease(Fall fall) {
        return switch (fall) {
            case SKIRT, LONG_SKIRT, TUTU -> 0.026;
            case COAT -> 0.035;
            case APRON -> 0.032;
            case CAPE -> 0.05;
        };
    }

    private static double flare(Fall fall) {
        return switch (fall) {
            case SKIRT -> 0.07;
            case LONG_SKIRT -> 0.1;
            case COAT -> 0.03;
            case APRON -> 0.02;
            case CAPE -> 0.12;
            case TUTU -> 0.24;
        };
    }

    private static double folds(Fall fall, double angle, double t) {
        double depth = fall == Fall.APRON ? 0.004 : fall == Fall.TUTU ? 0.05 : 0.022;
        return 1 + depth * t * StrictMath.sin(9 * angle + 0.6 * StrictMath.sin(3 * angle));
    }

    private void bind(Sewing sewing, Vec3 at, double y, double u, Fall fall) {
        int hips = sitter.bone("root");
        if (fall == Fall.CAPE || fall == Fall.TUTU || y > waist) {
            int back = sitter.bone(fall == Fall.TUTU ? "root" : y > waist ? "spine02" : "spine04");
            sewing.point(
                    at, u / Print.TILE, -y / Print.TILE, new int[] {back, back, back, back}, new float[] {1, 0, 0, 0});
            return;
        }
        float left = (float) Math.clamp(0.5 + at.x() / 0.22, 0, 1);
        float leg = (float) Math.clamp((waist - 0.04 - y) / (waist - crotch + 0.12), 0, 0.94);
        float shin = (float) Math.clamp((knee + 0.04 - y) / (knee - ankle), 0, 0.8);
        if (shin == 0) {
            int[] bones = {hips, sitter.bone("upperleg02.L"), sitter.bone("upperleg02.R"), hips};
            sewing.point(
                    at, u / Print.TILE, -y / Print.TILE, bones, new float[] {1 - leg, leg * left, leg * (1 - left), 0});
            return;
        }
        int[] bones = {
            sitter.bone("upperleg02.L"),
            sitter.bone("upperleg02.R"),
            sitter.bone("lowerleg01.L"),
            sitter.bone("lowerleg01.R")
        };
        float thigh = 1 - shin;
        sewing.point(at, u / Print.TILE, -y / Print.TILE, bones, new float[] {
            thigh * left, thigh * (1 - left), shin * left, shin * (1 - left)
        });
    }

    /// Closes the rings, or leaves open what a coat, an apron or a cape leaves open.
    private static void sew(Sewing sewing, Fall fall) {
        for (int ring = 0; ring + 1 < RINGS; ring++) {
            for (int k = 0; k < AROUND; k++) {
                double from = Math.abs(Math.IEEEremainder(Girth.angle(k) + Math.PI / AROUND, 2 * Math.PI));
                boolean open = switch (fall) {
                    case SKIRT, LONG_SKIRT, TUTU -> false;
                    case COAT -> from < 0.1;
                    case APRON -> from > 1.15;
                    case CAPE -> from < 1.5;
                };
                if (!open) {
                    int a = ring * AROUND + k;
                    int b = ring * AROUND + (k + 1) % AROUND;
                    sewing.quad(a, a + AROUND, b + AROUND, b);
                }
            }
        }
    }
}
