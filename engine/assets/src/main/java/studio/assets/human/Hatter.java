package studio.assets.human;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.assets.figure.SkinnedPart;
import studio.assets.human.Costume.Hat;
import studio.math.Color;
import studio.math.Vec3;
import studio.math.surface.Material;

/// Makes hats to the measure of a head, each turned round the head's oval from a profile, with peak, points or tassel
/// where it has them. A hat is stiff on the head's bone.
final class Hatter {
    private static final int AROUND = 40;
    private static final Color BLACK = Color.srgb(0x151517);
    private static final Color WHITE = Color.srgb(0xe8e6e1);
    private static final Color GOLD = Color.srgb(0xc9a043);

    private final Skull skull;
    private final List<SkinnedPart> parts = new ArrayList<>();

    private Hatter(Skull skull) {
        this.skull = skull;
    }

    static List<SkinnedPart> make(Hat hat, Skull skull) {
        Hatter hatter = new Hatter(skull);
        hatter.make(hat);
        return hatter.parts;
    }

    /// A ring of a profile.
    ///
    /// @param share of the head's oval
    /// @param out metres beyond it
    /// @param up metres above the brow
    private record Ring(double share, double out, double up) {}

    private static Ring ring(double share, double out, double up) {
        return new Ring(share, out, up);
    }

    private void make(Hat hat) {
        Material felt = Material.of(hat.color(), 0.85);
        double h = skull.height() + 0.012;
        switch (hat.shape()) {
            case POLICE_CAP -> policeCap(felt);
            case CAP -> {
                dome(felt, h + 0.006, 0);
                peak(felt, 0.075, 0.9);
            }
            case TOQUE -> toque(felt);
            case HARD_HAT -> hardHat(hat.color(), h);
            case CROWN -> crown();
            case COWBOY_HAT -> brimmed(felt, 0.105, h + 0.035, 0.62, 0.045);
            case WIZARD_HAT -> wizardHat(felt);
            case NURSE_CAP -> nurseCap(felt);
            case TOP_HAT -> brimmed(Material.of(hat.color(), 0.45), 0.05, 0.17, 1.04, 0.012);
            case SUN_HAT -> brimmed(felt, 0.13, h + 0.012, 0.72, -0.03);
            case FEDORA -> brimmed(felt, 0.055, h + 0.03, 0.66, 0.01);
            case BEANIE -> beanie(felt, h);
            case SANTA_HAT -> santaHat(felt);
            case GRADUATION_CAP -> graduationCap(felt, h);
            case TRICORN -> brimmed(felt, 0.085, h + 0.02, 0.7, 0.085);
            case HELMET -> helmet(hat.color(), h);
            case FIRE_HELMET -> fireHelmet(hat.color(), h);
            case GLOBE -> globe();
            case TURBAN -> turban(felt, h);
            case VEIL -> veil(felt, h);
            case BERET ->
                lathe(
                        felt,
                        ring(1, 0.008, -0.012),
                        ring(1, 0.045, 0.02),
                        ring(1, 0.04, 0.05),
                        ring(0.6, 0, h + 0.012),
                        ring(0, 0, h + 0.018));
        }
    }

    private void dome(Material finish, double h, double down) {
        lathe(
                finish,
                ring(1, 0.012, down),
                ring(1, 0.014, 0.3 * h),
                ring(0.93, 0.012, 0.58 * h),
                ring(0.78, 0.01, 0.8 * h),
                ring(0.5, 0.006, 0.95 * h),
                ring(0.2, 0.002, h),
                ring(0, 0, h + 0.001));
    }

    private void policeCap(Material felt) {
        lathe(Material.of(BLACK, 0.5), ring(1, 0.012, -0.012), ring(1, 0.013, 0.03));
        lathe(
                felt,
                ring(1, 0.012, 0.026),
                ring(1, 0.045, 0.075),
                ring(1, 0.043, 0.086),
                ring(0.7, 0.02, 0.102),
                ring(0, 0, 0.105));
        peak(Material.of(BLACK, 0.25), 0.05, 0.8);
        badge(0.045, 0.028);
    }

    private void toque(Material felt) {
        lathe(
                felt,
                ring(1, 0.012, -0.01),
                ring(1, 0.014, 0.075),
                ring(1, 0.03, 0.11),
                ring(1, 0.042, 0.155),
                ring(1, 0.03, 0.195),
                ring(0.7, 0.015, 0.21),
                ring(0, 0, 0.213));
    }

    private void hardHat(Color color, double h) {
        Material shell = Material.of(color, 0.3);
        dome(shell, h + 0.02, 0);
        lathe(shell, ring(1, 0.01, 0.004), ring(1, 0.036, -0.006), ring(1, 0.034, -0.01), ring(1, 0.01, -0.002));
        peak(shell, 0.06, 0.9);
    }

    private void helmet(Color color, double h) {
        lathe(
                Material.of(color, 0.35),
                ring(1, 0.03, -0.045),
                ring(1, 0.024, -0.01),
                ring(1, 0.024, 0.3 * h),
                ring(0.95, 0.02, 0.62 * h),
                ring(0.7, 0.016, 0.95 * h),
                ring(0.35, 0.01, 1.18 * h),
                ring(0, 0, 1.22 * h));
    }

    private void fireHelmet(Color color, double h) {
        Material shell = Material.of(color, 0.3);
        dome(shell, h + 0.028, 0);
        sheet(shell, angle -> 0.03 + 0.05 * (1 - StrictMath.cos(angle)) / 2, -0.004, -0.018);
        badge(0.06, 0.03);
    }

    private void crown() {
        Sewing sewing = new Sewing();
        int columns = AROUND + 1;
        for (int row = 0; row < 3; row++) {
            for (int k = 0; k < columns; k++) {
                double angle = 2 * Math.PI * k / AROUND;
                double point = k % 5 == 0 ? 0.085 : k % 5 == 2 || k % 5 == 3 ? 0.042 : 0.06;
                double up = row == 0 ? 0.012 : row == 1 ? 0.042 : point;
                sewing.point(skull.at(angle, 0.014 + 0.012 * row, 1, up), skull.bone());
            }
        }
        sewing.sheet(0, 3, columns, false);
        parts.add(sewing.part("hat", Material.metal(GOLD, 0.25), Optional.empty()));
        for (int k = 0; k < 8; k++) {
            ball(skull.at(2 * Math.PI * k / 8, 0.04, 1, 0.088), 0.007, Material.of(Color.srgb(0xa01830), 0.15));
        }
    }

    /// A hat with a brim that curls.
    ///
    /// @param brim how far it reaches
    /// @param h how high the crown is
    /// @param narrow the share of the oval that the crown's top has
    /// @param curl by how much the brim's sides rise
    private void brimmed(Material felt, double brim, double h, double narrow, double curl) {
        lathe(
                felt,
                ring(1, 0.011, 0),
                ring(1, 0.008, 0.4 * h),
                ring(0.5 + narrow / 2, 0.006, 0.85 * h),
                ring(narrow, 0.004, h),
                ring(narrow * 0.6, 0, h - 0.008),
                ring(0, 0, h - 0.016));
        lathe(Material.of(BLACK, 0.6), ring(1, 0.0125, 0.004), ring(1, 0.012, 0.028));
        Sewing sewing = new Sewing();
        for (int row = 0; row < 5; row++) {
            double t = row / 4.0;
            for (int k = 0; k < AROUND; k++) {
                double angle = 2 * Math.PI * k / AROUND;
                double side = StrictMath.sin(angle) * StrictMath.sin(angle);
                double rise = curl > 0 ? curl * t * t * side - 0.012 * t * (1 - side) : curl * t * t;
                sewing.point(skull.at(angle, 0.01 + brim * t * (1 - 0.12 * side), 1, 0.002 + rise), skull.bone());
            }
        }
        sewing.sheet(0, 5, AROUND, true);
        parts.add(sewing.part("hat", felt, Optional.empty()));
    }

    private void wizardHat(Material felt) {
        brimmed(felt, 0.095, 0.05, 0.9, -0.012);
        lathe(
                felt,
                ring(0.98, 0.01, 0.02),
                ring(0.7, 0.006, 0.12),
                ring(0.42, 0.004, 0.22),
                ring(0.16, 0.002, 0.33),
                ring(0, 0, 0.4));
    }

    private void nurseCap(Material felt) {
        Sewing sewing = new Sewing();
        for (int row = 0; row < 3; row++) {
            for (int k = 0; k < 21; k++) {
                double angle = -1.35 + 2.7 * k / 20;
                double up = 0.035 + row * 0.034 * (1.1 - 0.4 * Math.abs(angle));
                sewing.point(skull.at(angle, 0.012 + 0.006 * row, 0.98 - 0.07 * row, up), skull.bone());
            }
        }
        sewing.sheet(0, 3, 21, false);
        parts.add(sewing.part("hat", felt, Optional.empty()));
        Vec3 at = skull.at(0, 0.024, 0.95, 0.062);
        box(at, 0.014, 0.0045, 0.003, Material.of(Color.srgb(0xb01e23), 0.6));
        box(at, 0.0045, 0.014, 0.003, Material.of(Color.srgb(0xb01e23), 0.6));
    }

    private void beanie(Material felt, double h) {
        dome(felt, h + 0.02, -0.01);
        lathe(felt, ring(1, 0.014, -0.018), ring(1, 0.022, -0.01), ring(1, 0.022, 0.025), ring(1, 0.014, 0.032));
    }

    private void santaHat(Material felt) {
        Material fur = Material.of(WHITE, 0.95);
        lathe(fur, ring(1, 0.012, -0.014), ring(1, 0.028, -0.006), ring(1, 0.028, 0.022), ring(1, 0.012, 0.03));
        Sewing sewing = new Sewing();
        int rows = 10;
        for (int row = 0; row < rows; row++) {
            double t = row / (rows - 1.0);
            double bend = 0.17 * t * t;
            for (int k = 0; k < AROUND; k++) {
                Vec3 p = skull.at(2 * Math.PI * k / AROUND, 0.012 * (1 - t), 1 - 0.88 * t, 0.02);
                double up = 0.19 * StrictMath.sin(1.9 * t);
                sewing.point(p.plus(new Vec3(bend, up, -0.3 * bend)), skull.bone());
            }
        }
        sewing.sheet(0, rows, AROUND, true);
        parts.add(sewing.part("hat", felt, Optional.empty()));
        ball(skull.at(0, 0, 0, 0.02).plus(new Vec3(0.185, 0.175, -0.05)), 0.028, fur);
    }

    private void graduationCap(Material felt, double h) {
        lathe(felt, ring(1, 0.012, -0.005), ring(1, 0.012, 0.5 * h), ring(0.8, 0.01, h));
        box(skull.at(0, 0, 0, h + 0.008), 0.125, 0.004, 0.125, felt);
        Material tassel = Material.of(GOLD, 0.7);
        box(skull.at(0, 0, 0, h + 0.015).plus(new Vec3(0.06, 0, 0)), 0.06, 0.002, 0.003, tassel);
        box(skull.at(0, 0, 0, h - 0.04).plus(new Vec3(0.121, 0, 0)), 0.005, 0.055, 0.005, tassel);
    }

    private void turban(Material felt, double h) {
        lathe(
                felt,
                ring(1, 0.008, -0.012),
                ring(1, 0.03, 0.005),
                ring(1, 0.036, 0.03),
                ring(1, 0.03, 0.05),
                ring(0.9, 0.036, 0.06),
                ring(0.85, 0.03, 0.5 * h + 0.04),
                ring(0.5, 0.02, h + 0.03),
                ring(0, 0, h + 0.035));
    }

    /// Cloth over hair and shoulders, open in front of the face.
    private void veil(Material felt, double h) {
        double[] ups = {h + 0.022, 0.85 * h + 0.02, 0.5 * h, 0.02, -0.03, -0.14, -0.2, -0.27};
        double[] shares = {0.1, 0.62, 0.93, 1, 1, 1, 1, 1};
        double[] outs = {0.004, 0.022, 0.026, 0.028, 0.03, 0.034, 0.055, 0.085};
        Sewing sewing = new Sewing();
        for (int row = 0; row < ups.length; row++) {
            double open = row < 4 ? 0 : 0.72;
            for (int k = 0; k <= AROUND; k++) {
                double angle = open + (2 * Math.PI - 2 * open) * k / AROUND;
                double fold = 1 + 0.08 * row / 7.0 * StrictMath.sin(11 * angle);
                sewing.point(skull.at(angle, outs[row] * fold, shares[row], ups[row]), skull.bone());
            }
        }
        sewing.sheet(0, ups.length, AROUND + 1, false);
        parts.add(sewing.part("hat", felt, Optional.empty()));
    }

    /// The white globe of a space suit with its visor up: open in front of the face, on a ring at the neck.
    private void globe() {
        Vec3 middle = skull.at(0, 0, 0, -0.055);
        double radius = Math.max(skull.deep(), skull.height()) + 0.06;
        Sewing sewing = new Sewing();
        for (int row = 0; row < 19; row++) {
            double tilt = Math.PI * row / 21.0;
            for (int k = 0; k < AROUND; k++) {
                double angle = 2 * Math.PI * k / AROUND;
                double r = radius * StrictMath.sin(tilt);
                Vec3 out =
                        new Vec3(r * StrictMath.sin(angle), radius * StrictMath.cos(tilt), r * StrictMath.cos(angle));
                sewing.point(middle.plus(out), skull.bone());
            }
        }
        for (int row = 0; row < 18; row++) {
            for (int k = 0; k < AROUND; k++) {
                boolean visor = row > 5 && row < 15 && (k < 7 || k >= AROUND - 7);
                if (!visor) {
                    int a = row * AROUND + k;
                    int b = row * AROUND + (k + 1) % AROUND;
                    sewing.quad(a, a + AROUND, b + AROUND, b);
                }
            }
        }
        parts.add(sewing.part("hat", Material.of(WHITE, 0.3), Optional.empty()));
    }

    private void peak(Material finish, double reach, double half) {
        Sewing sewing = new Sewing();
        for (int row = 0; row < 4; row++) {
            double t = row / 3.0;
            for (int k = 0; k < 17; k++) {
                double angle = half * (-1 + k / 8.0);
                double round = StrictMath.cos(angle / half * Math.PI / 2);
                sewing.point(skull.at(angle, 0.011 + reach * t * round, 1, -0.004 - 0.022 * t * round), skull.bone());
            }
        }
        sewing.sheet(0, 4, 17, false);
        parts.add(sewing.part("hat", finish, Optional.empty()));
    }

    private interface Reach {
        double at(double angle);
    }

    private void sheet(Material finish, Reach reach, double from, double to) {
        Sewing sewing = new Sewing();
        for (int row = 0; row < 2; row++) {
            for (int k = 0; k < AROUND; k++) {
                double angle = 2 * Math.PI * k / AROUND;
                sewing.point(skull.at(angle, 0.011 + row * reach.at(angle), 1, row == 0 ? from : to), skull.bone());
            }
        }
        sewing.sheet(0, 2, AROUND, true);
        parts.add(sewing.part("hat", finish, Optional.empty()));
    }

    private void badge(double up, double out) {
        ball(skull.at(0, out - 0.004, 1, up), 0.012, Material.metal(GOLD, 0.3));
    }

    private void lathe(Material finish, Ring... rings) {
        Sewing sewing = new Sewing();
        for (Ring ring : rings) {
            for (int k = 0; k < AROUND; k++) {
                sewing.point(skull.at(2 * Math.PI * k / AROUND, ring.out(), ring.share(), ring.up()), skull.bone());
            }
        }
        sewing.sheet(0, rings.length, AROUND, true);
        parts.add(sewing.part("hat", finish, Optional.empty()));
    }

    private void ball(Vec3 at, double radius, Material finish) {
        Sewing sewing = new Sewing();
        for (int row = 0; row <= 8; row++) {
            double tilt = Math.PI * (1 - row / 8.0);
            for (int k = 0; k < 12; k++) {
                double angle = 2 * Math.PI * k / 12;
                double r = radius * StrictMath.sin(tilt);
                Vec3 out =
                        new Vec3(r * StrictMath.sin(angle), radius * StrictMath.cos(tilt), r * StrictMath.cos(angle));
                sewing.point(at.plus(out), skull.bone());
            }
        }
        sewing.sheet(0, 9, 12, true);
        parts.add(sewing.part("hat", finish, Optional.empty()));
    }

    private void box(Vec3 at, double x, double y, double z, Material finish) {
        Sewing sewing = new Sewing();
        int[][] faces = {{0, 1, 3, 2}, {4, 6, 7, 5}, {0, 4, 5, 1}, {2, 3, 7, 6}, {0, 2, 6, 4}, {1, 5, 7, 3}};
        for (int[] face : faces) {
            int[] made = new int[4];
            for (int k = 0; k < 4; k++) {
                int c = face[k];
                Vec3 corner = new Vec3((c & 4) == 0 ? -x : x, (c & 2) == 0 ? -y : y, (c & 1) == 0 ? -z : z);
                made[k] = sewing.point(at.plus(corner), skull.bone());
            }
            sewing.quad(made[0], made[1], made[2], made[3]);
        }
        parts.add(sewing.part("hat", finish, Optional.empty()));
    }
}
