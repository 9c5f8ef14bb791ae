package studio.assets.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.assets.motion.Joint;
import studio.assets.motion.Repertoire;
import studio.geometry.Acting;
import studio.geometry.Face;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Quat;
import studio.math.Vec3;

/// What a body does by itself: blinking, breathing, looking. Shown on a small rig with eyes.
class LifeTest {
    private static final Rig RIG = new Rig(List.of(
            bone("hips", -1, Joint.HIPS, 0, 0.95, 0),
            bone("spine", 0, Joint.SPINE, 0, 1.05, 0),
            bone("chest", 1, Joint.CHEST, 0, 1.2, 0),
            bone("neck", 2, Joint.NECK, 0, 1.45, 0),
            bone("head", 3, Joint.HEAD, 0, 1.55, 0),
            new Rig.Bone("eye.L", 4, new Vec3(0.03, 1.63, 0.08), Optional.empty()),
            new Rig.Bone("eye.R", 4, new Vec3(-0.03, 1.63, 0.08), Optional.empty())));
    private static final int EYE = 5;
    private static final int HEAD = 4;
    private static final Gaze GAZE = new Gaze(RIG);
    private static final Aim STEADY = new Aim(0, 0);

    private static Rig.Bone bone(String name, int parent, Joint joint, double x, double y, double z) {
        return new Rig.Bone(name, parent, new Vec3(x, y, z), Optional.of(joint));
    }

    private static Rig.Stance standing() {
        List<Quat> turns = new ArrayList<>();
        List<Vec3> heads = new ArrayList<>();
        for (int i = 0; i < RIG.size(); i++) {
            turns.add(Quat.IDENTITY);
            heads.add(RIG.bone(i).head());
        }
        return new Rig.Stance(turns.toArray(Quat[]::new), heads.toArray(Vec3[]::new));
    }

    private static Rig.Stance looking(Rig.Stance stance, Vec3 target, double share) {
        return GAZE.eyesTo(GAZE.headTo(stance, target, share), Optional.of(target), share, STEADY);
    }

    /// How far an eye looks past its target, in degrees.
    private static double misses(Rig.Stance stance, Vec3 target) {
        Vec3 way = target.minus(stance.head(EYE)).normalized();
        Vec3 seen = stance.turn(EYE).rotate(Vec3.Z);
        return Math.toDegrees(StrictMath.acos(Math.clamp(way.dot(seen), -1, 1)));
    }

    private static Vec3 at(double left, double up, double far) {
        Vec3 eyes = new Vec3(0, 1.63, 0.08);
        return eyes.plus(new Aim(Math.toRadians(left), Math.toRadians(up))
                .turn()
                .rotate(Vec3.Z)
                .times(far));
    }

    private static double turned(Rig.Stance stance, int bone) {
        return Math.toDegrees(Aim.of(stance.turn(bone).rotate(Vec3.Z)).left());
    }

    @Test
    void whatCanBeReachedIsLookedAt() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 400; i++) {
            Vec3 target = at(random.nextDouble(-90, 90), random.nextDouble(-50, 45), random.nextDouble(0.5, 8));
            assertThat(misses(looking(standing(), target, 1), target)).isLessThan(2);
        }
    }

    @Test
    void eyesGoFirstAndTheHeadTakesTheRest() {
        Rig.Stance near = looking(standing(), at(10, 0, 3), 1);
        assertThat(turned(near, HEAD)).isBetween(0.0, 1.5);
        Rig.Stance far = looking(standing(), at(80, 0, 3), 1);
        assertThat(turned(far, HEAD)).isBetween(45.0, 60.0);
        assertThat(turned(far, EYE) - turned(far, HEAD)).isBetween(20.0, 35.5);
    }

    @Test
    void headAndEyesStayWithinTheirLimits() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 400; i++) {
            Vec3 target = at(random.nextDouble(-180, 180), random.nextDouble(-90, 90), random.nextDouble(0.1, 8));
            Rig.Stance stance = looking(standing(), target, random.nextDouble());
            Aim head = Aim.of(stance.turn(HEAD).rotate(Vec3.Z));
            assertThat(Math.abs(Math.toDegrees(head.left()))).isLessThan(75.5);
            assertThat(Math.toDegrees(head.up())).isBetween(-45.5, 40.5);
            Vec3 ahead = stance.turn(HEAD).inverse().rotate(stance.turn(EYE).rotate(Vec3.Z));
            assertThat(Math.toDegrees(StrictMath.acos(Math.min(1, ahead.z())))).isLessThan(35.5);
        }
    }

    @Test
    void whatLiesBehindIsLetGoWithoutAJump() {
        Rig.Stance behind = looking(standing(), at(180, 0, 3), 1);
        assertThat(turned(behind, EYE)).isCloseTo(0, within(0.1));
        double before = turned(looking(standing(), at(0, 0, 3), 1), HEAD);
        for (double left = 0; left <= 180; left += 1) {
            double now = turned(looking(standing(), at(left, 0, 3), 1), HEAD);
            assertThat(Math.abs(now - before)).as("at %s degrees", left).isLessThan(4);
            before = now;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk", "wave", "nod", "sit", "drink"})
    void theWoodenFigureLooksWithItsHeadInAnyMotion(String motion) {
        SkinnedFigure figure = Mannequin.of(1.78, Repertoire.madeByCode());
        Vec3 target = new Vec3(2, 1.5, 2);
        Acting acting = Acting.of(motion, 0.7);
        assertThat(shape(figure.posed(acting.looking(target)))).isNotEqualTo(shape(figure.posed(acting)));
        assertThat(shape(figure.posed(acting.looking(target, 0)))).isEqualTo(shape(figure.posed(acting)));
    }

    /// All positions, to a tenth of a millimetre.
    private static List<Long> shape(Model model) {
        List<Long> shape = new ArrayList<>();
        for (Part part : model.parts()) {
            for (float number : part.mesh().positions()) {
                shape.add(Math.round(number * 1e4));
            }
        }
        return shape;
    }

    @Test
    void bonesKeepTheirLengths() {
        Rig.Stance stance = Breath.breathing(RIG, looking(standing(), at(60, 20, 2), 1), 1.3);
        for (int i = 1; i < RIG.size(); i++) {
            int parent = RIG.bone(i).parent();
            double length = RIG.bone(i).head().minus(RIG.bone(parent).head()).length();
            assertThat(stance.head(i).minus(stance.head(parent)).length()).isCloseTo(length, within(1e-9));
        }
    }

    @Test
    void eyesCloseAndOpenAgainEveryFewSeconds() {
        List<Double> blinks = new ArrayList<>();
        double before = 0;
        for (double t = 0; t < 600; t += 0.005) {
            double now = Blink.closed(t);
            assertThat(now).isBetween(0.0, 1.0);
            if (now == 1 && before < 1) {
                blinks.add(t);
            }
            before = now;
        }
        assertThat(blinks.size()).isBetween(140, 160);
        for (int i = 1; i < blinks.size(); i++) {
            assertThat(blinks.get(i) - blinks.get(i - 1)).isBetween(1.9, 6.1);
        }
    }

    @Test
    void lidsCloseFasterThanTheyOpen() {
        double begins = 0;
        while (Blink.closed(begins) == 0) {
            begins += 0.001;
        }
        double shut = begins;
        while (Blink.closed(shut) < 1) {
            shut += 0.001;
        }
        double ends = shut;
        while (Blink.closed(ends) > 0) {
            ends += 0.001;
        }
        assertThat(ends - begins).isBetween(0.15, 0.32);
        assertThat(shut - begins).isLessThan((ends - begins) / 2);
    }

    @Test
    void breathGoesInAndOutWithoutAJump() {
        double before = Breath.full(0);
        double most = 0;
        for (double t = 0; t < 20; t += 0.04) {
            double now = Breath.full(t);
            assertThat(Math.abs(now - before)).isLessThan(0.05);
            most = Math.max(most, now);
            before = now;
        }
        assertThat(most).isGreaterThan(0.98);
    }

    @ParameterizedTest
    @CsvSource({"-20, true", "0, false", "25, false"})
    void lidsFollowAGazeThatGoesDown(double up, boolean closes) {
        Acting acting = Acting.of("idle", 0).looking(at(0, up, 2));
        Life.Alive alive = new Life(RIG).over(standing(), 0, acting, Face.CALM);
        assertThat(alive.expression().share(FaceUnit.EYE_LEFT_CLOSURE) > 0).isEqualTo(closes);
    }

    @Test
    void whoIsStillAndLooksNowhereIsLeftAlone() {
        Rig.Stance stance = standing();
        Life.Alive alive = new Life(RIG).over(stance, 0, Acting.of("idle", 0), Face.CALM);
        assertThat(alive.stance()).isSameAs(stance);
        assertThat(alive.expression().isCalm()).isTrue();
    }

    @Test
    void noBlinkIsSeenFromAfar() {
        for (double t = 0; t < 10; t += 0.05) {
            Acting far = Acting.of("idle", 0).at(t).seenAt(3);
            assertThat(new Life(RIG)
                            .over(standing(), 0, far, Face.CALM)
                            .expression()
                            .isCalm())
                    .isTrue();
        }
    }

    /// A body that lives closes its lids when it blinks, and has them open else.
    @Test
    void theLidsOfABodyBlink() {
        double shut = 0;
        while (Blink.closed(shut) < 1) {
            shut += 0.005;
        }
        double open = shut + 0.6;
        assertThat(lids(shut)).isGreaterThan(0.95f);
        assertThat(lids(open)).isLessThan(0.3f);
    }

    private static float lids(double clock) {
        Acting acting = Acting.of("idle", 0).at(clock);
        return new Life(RIG).over(standing(), 0, acting, Face.CALM).expression().share(FaceUnit.EYE_LEFT_CLOSURE);
    }
}
