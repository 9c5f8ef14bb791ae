package studio.geometry.furniture;

import studio.geometry.Model;
import studio.geometry.kit.Assembly;
import studio.geometry.kit.Box;
import studio.geometry.kit.Finish;
import studio.geometry.kit.Solid;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Vec3;

/// A kitchen chair: four tapered legs, a hollowed seat, slats between two raked posts.
final class Chair {
    static final Thing THING = Thing.floor("prop/chair", Chair::make)
            .called("chair", "dining chair", "kitchen chair", "wooden chair")
            .spans(0.8, 1.0);

    private static final double SEAT = 0.45;

    private Chair() {}

    private static Model make(Wish wish) {
        return new Assembly()
                .body(Finish.OAK, seat())
                .body(Finish.OAK, legs().plus(rails()))
                .body(Finish.OAK, back())
                .seat(SEAT, 0, 0.4, 0.38)
                .under(0.34, SEAT - 0.06, 0.34)
                .model();
    }

    private static Solid seat() {
        return Box.rounded(0.43, 0.035, 0.42, 0.014, 3).up(SEAT - 0.035);
    }

    private static Solid legs() {
        Solid front = tapered(SEAT - 0.03).at(0.18, 0, 0.175);
        return front.paired();
    }

    /// Square stock, slimmer at the foot.
    private static Solid tapered(double height) {
        return Box.bevelled(0.04, height, 0.04, 0.005)
                .mapped(p -> p.times(new Vec3(0.65 + 0.35 * p.y() / height, 1, 0.65 + 0.35 * p.y() / height)));
    }

    private static Solid rails() {
        Solid side = Box.of(0.022, 0.05, 0.33).at(0.18, SEAT - 0.085, 0);
        Solid low = Box.of(0.018, 0.025, 0.33).at(0.18, 0.17, 0);
        Solid front = Box.of(0.33, 0.05, 0.022).at(0, SEAT - 0.085, 0.175);
        Solid rear = Box.of(0.33, 0.05, 0.022).at(0, SEAT - 0.085, -0.178);
        return side.plus(low).paired().plus(front).plus(rear);
    }

    private static Solid back() {
        Solid post = Box.bevelled(0.038, 0.92, 0.036, 0.006).at(0.18, 0, -0.18);
        Solid top = Box.rounded(0.37, 0.085, 0.024, 0.01, 2).at(0, 0.82, -0.18);
        Solid slat = Box.rounded(0.34, 0.045, 0.016, 0.006, 2).at(0, 0.58, -0.18);
        return Solid.join(post.paired(), top, slat, slat.up(0.115)).mapped(Chair::raked);
    }

    private static Vec3 raked(Vec3 p) {
        double above = Math.max(0, p.y() - SEAT);
        double below = Math.max(0, SEAT - p.y());
        double hollow = above > 0 ? 0.35 * p.x() * p.x() * Math.min(1, above / 0.2) : 0;
        return new Vec3(p.x(), p.y(), p.z() - 0.2 * above - 0.08 * below + hollow);
    }
}
