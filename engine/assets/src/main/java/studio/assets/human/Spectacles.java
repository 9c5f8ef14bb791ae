package studio.assets.human;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.assets.figure.SkinnedPart;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Glasses: a rim round each eye, a bridge, sides to the ears; dark panes where the sun shines.
final class Spectacles {
    private static final int AROUND = 28;
    private static final int TUBE = 6;
    private static final double WIRE = 0.0013;
    private static final Material RIM = Material.of(Color.srgb(0x17171a), 0.35);
    private static final Material DARK = Material.of(Color.srgb(0x0c0d10), 0.08);

    private final Skull skull;
    private final Sewing rim = new Sewing();

    private Spectacles(Skull skull) {
        this.skull = skull;
    }

    /// @param left the middle of the left eye's front
    /// @param right the middle of the right eye's front
    static List<SkinnedPart> make(Skull skull, Vec3 left, Vec3 right, boolean dark) {
        Spectacles made = new Spectacles(skull);
        List<SkinnedPart> parts = new ArrayList<>();
        double radius = 0.33 * (left.x() - right.x());
        Vec3 forward = new Vec3(0, -0.001, 0.014);
        for (Vec3 eye : List.of(left.plus(forward), right.plus(forward))) {
            made.loop(eye, radius);
            double side = Math.signum(eye.x());
            Vec3 hinge = eye.plus(new Vec3(side * radius, 0.25 * radius, 0));
            Vec3 ear = new Vec3(side * (skull.wide() + 0.004), eye.y() + 0.2 * radius, skull.middle() - 0.005);
            made.bar(hinge, ear);
        }
        Vec3 inner = new Vec3(-radius, 0.2 * radius, 0);
        made.bar(left.plus(forward).plus(inner), right.plus(forward).plus(new Vec3(radius, 0.2 * radius, 0)));
        parts.add(made.rim.part("glasses", RIM, Optional.empty()));
        if (dark) {
            parts.add(made.panes(List.of(left.plus(forward), right.plus(forward)), radius));
        }
        return parts;
    }

    private SkinnedPart panes(List<Vec3> eyes, double radius) {
        Sewing sewing = new Sewing();
        for (Vec3 eye : eyes) {
            int middle = sewing.point(eye.plus(new Vec3(0, 0, 0.002)), skull.bone());
            for (int k = 0; k < AROUND; k++) {
                sewing.point(eye.plus(oval(k, radius)), skull.bone());
            }
            for (int k = 0; k < AROUND; k++) {
                sewing.triangle(middle, middle + 1 + (k + 1) % AROUND, middle + 1 + k);
            }
        }
        return sewing.part("panes", DARK, Optional.empty());
    }

    private static Vec3 oval(int k, double radius) {
        double angle = 2 * Math.PI * k / AROUND;
        return new Vec3(radius * StrictMath.sin(angle), 0.8 * radius * StrictMath.cos(angle), 0);
    }

    private void loop(Vec3 eye, double radius) {
        int first = -1;
        for (int k = 0; k <= AROUND; k++) {
            Vec3 at = oval(k, radius);
            Vec3 out = at.normalized();
            for (int j = 0; j < TUBE; j++) {
                double turn = 2 * Math.PI * j / TUBE;
                Vec3 off = out.times(WIRE * StrictMath.cos(turn)).plus(new Vec3(0, 0, WIRE * StrictMath.sin(turn)));
                int made = rim.point(eye.plus(at).plus(off), skull.bone());
                first = first < 0 ? made : first;
            }
        }
        rim.sheet(first, AROUND + 1, TUBE, true);
    }

    private void bar(Vec3 from, Vec3 to) {
        Vec3 along = to.minus(from).normalized();
        Vec3 side = along.cross(Vec3.Y).normalized();
        int first = -1;
        for (int end = 0; end < 2; end++) {
            for (int j = 0; j < TUBE; j++) {
                double turn = 2 * Math.PI * j / TUBE;
                Vec3 off = side.times(WIRE * StrictMath.cos(turn))
                        .plus(side.cross(along).times(WIRE * StrictMath.sin(turn)));
                int made = rim.point((end == 0 ? from : to).plus(off), skull.bone());
                first = first < 0 ? made : first;
            }
        }
        rim.sheet(first, 2, TUBE, true);
    }
}
