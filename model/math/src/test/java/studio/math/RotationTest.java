package studio.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Rotations and transforms with answers known by hand: right-handed, Y up, −Z forward.
class RotationTest {
    private static final double QUARTER = Math.PI / 2;
    private static final Vec3 FORWARD = Vec3.Z.negated();

    @Test
    void turnsCounterClockwiseWhenTheAxisPointsAtTheViewer() {
        close(Quat.axisAngle(Vec3.Y, QUARTER).rotate(FORWARD), Vec3.X.negated());
        close(Quat.axisAngle(Vec3.X, QUARTER).rotate(FORWARD), Vec3.Y);
        close(Quat.axisAngle(Vec3.Z, QUARTER).rotate(Vec3.X), Vec3.Y);
    }

    @Test
    void yawPitchRollIsWhatAnOperatorMeans() {
        close(Quat.yawPitchRoll(QUARTER, 0, 0).rotate(FORWARD), Vec3.X.negated());
        // Turned left, then tilted up: straight up, whatever the yaw.
        close(Quat.yawPitchRoll(QUARTER, QUARTER, 0).rotate(FORWARD), Vec3.Y);
        // A roll leaves the view where it is and tips the horizon.
        close(
                Quat.yawPitchRoll(0.3, 0.2, 1).rotate(FORWARD),
                Quat.yawPitchRoll(0.3, 0.2, 0).rotate(FORWARD));
        close(Quat.yawPitchRoll(0, 0, QUARTER).rotate(Vec3.Y), Vec3.X.negated());
    }

    @Test
    void lookingKeepsTheHorizonLevel() {
        for (int i = 0; i < 200; i++) {
            Vec3 way = direction(new Seed(i));
            Quat looking = Quat.looking(way);
            close(looking.rotate(FORWARD), way);
            assertThat(Math.abs(looking.rotate(Vec3.X).y())).isLessThan(1e-12);
            assertThat(looking.rotate(Vec3.Y).y()).isGreaterThanOrEqualTo(-1e-12);
        }
    }

    @Test
    void betweenCarriesOneToTheOther() {
        for (int i = 0; i < 200; i++) {
            Vec3 from = direction(new Seed(i).derive("from"));
            Vec3 to = direction(new Seed(i).derive("to"));
            close(Quat.between(from, to).rotate(from), to);
            close(Quat.between(from, from.negated()).rotate(from), from.negated());
            close(Quat.between(from, from).rotate(to), to);
        }
    }

    @Test
    void timesAppliesTheInnerFirst() {
        for (int i = 0; i < 100; i++) {
            Quat outer = rotation(new Seed(i).derive("outer"));
            Quat inner = rotation(new Seed(i).derive("inner"));
            Vec3 v = direction(new Seed(i));
            close(outer.times(inner).rotate(v), outer.rotate(inner.rotate(v)));
            close(inner.inverse().rotate(inner.rotate(v)), v);
        }
    }

    @Test
    void slerpTurnsAtConstantSpeedOnTheShorterWay() {
        Quat end = Quat.axisAngle(Vec3.Y, 2);
        for (double t = 0; t <= 1; t += 0.125) {
            close(
                    Quat.IDENTITY.slerp(end, t).rotate(Vec3.X),
                    Quat.axisAngle(Vec3.Y, 2 * t).rotate(Vec3.X));
            Quat sameTurn = new Quat(-end.x(), -end.y(), -end.z(), -end.w());
            close(
                    Quat.IDENTITY.slerp(sameTurn, t).rotate(Vec3.X),
                    Quat.axisAngle(Vec3.Y, 2 * t).rotate(Vec3.X));
        }
        close(end.slerp(end, 0.5).rotate(Vec3.X), end.rotate(Vec3.X));
    }

    @Test
    void transformsScaleThenTurnThenMove() {
        Transform at = new Transform(new Vec3(10, 0, 0), Quat.axisAngle(Vec3.Y, QUARTER), new Vec3(1, 1, 2));
        close(at.apply(new Vec3(0, 3, 1)), new Vec3(12, 3, 0));
        close(at.applyToDirection(Vec3.Z), new Vec3(2, 0, 0));
        close(Transform.at(new Vec3(1, 2, 3), QUARTER).apply(Vec3.X), new Vec3(1, 2, 2));
    }

    @Test
    void aChildsTransformIsItsParentsAfterItsOwn() {
        for (int i = 0; i < 100; i++) {
            Seed seed = new Seed(i);
            Transform parent = new Transform(direction(seed), rotation(seed), Vec3.ONE.times(seed.between(0.1, 3)));
            Transform child = new Transform(
                    direction(seed.derive(1)), rotation(seed.derive(1)), new Vec3(1, seed.between(0.5, 2), 3));
            Vec3 p = direction(seed.derive(2));
            close(parent.times(child).apply(p), parent.apply(child.apply(p)));
        }
    }

    private static Vec3 direction(Seed seed) {
        return new Vec3(
                        seed.derive("x").between(-1, 1),
                        seed.derive("y").between(-1, 1),
                        seed.derive("z").between(-1, 1))
                .normalized();
    }

    private static Quat rotation(Seed seed) {
        return Quat.axisAngle(direction(seed), seed.derive("angle").between(-4, 4));
    }

    private static void close(Vec3 actual, Vec3 expected) {
        assertThat(actual.distance(expected))
                .as("%s should be %s", actual, expected)
                .isLessThan(1e-9);
    }
}
