package studio.assets.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.assets.motion.Action;
import studio.assets.motion.Contacts.Side;
import studio.assets.motion.Joint;
import studio.assets.motion.Limb;
import studio.assets.motion.Motion;
import studio.assets.motion.Repertoire;
import studio.assets.motion.Score;
import studio.geometry.Model;
import studio.math.Bounds;
import studio.math.Quat;
import studio.math.Vec3;

/// Laws of all actions, on wooden figures of several sizes, at many instants.
class ActionsTest {
    private static final List<SkinnedFigure> FIGURES = List.of(figure(1.75), figure(1.2));

    /// Metres of a figure for one metre of the score.
    private static final double SCALE = 0.96 / 0.93 * 1.75 / 1.78;

    private static SkinnedFigure figure(double height) {
        return Mannequin.of(height, Repertoire.madeByCode());
    }

    static Stream<Action> actions() {
        return Score.all().stream();
    }

    private static DoubleStream instants(Motion motion) {
        return DoubleStream.iterate(0, t -> t < motion.seconds() + 1, t -> t + 0.14);
    }

    private interface Law {
        void hold(Rig rig, Rig.Stance stance, String when);
    }

    private static void always(Motion motion, Law law) {
        for (SkinnedFigure figure : FIGURES) {
            instants(motion)
                    .forEach(t -> law.hold(
                            figure.rig(), figure.rig().stance(motion, motion.at(t)), motion.name() + " at " + t));
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void kneesAndElbowsFoldOnlyAsTheyCan(Action action) {
        always(action, (rig, stance, when) -> {
            for (Side side : Side.values()) {
                Vec3 thigh = way(rig, stance, Limb.thigh(side), Limb.shin(side));
                Vec3 shin = way(rig, stance, Limb.shin(side), Limb.foot(side));
                Vec3 axle = turn(rig, stance, Limb.thigh(side)).rotate(Vec3.X);
                assertThat(angle(thigh, shin)).as("knee, " + when).isLessThan(157);
                assertThat(thigh.cross(shin).dot(axle))
                        .as("knee bent back, " + when)
                        .isGreaterThan(-0.02);
                Vec3 arm = way(rig, stance, Limb.arm(side), Limb.forearm(side));
                Vec3 forearm = way(rig, stance, Limb.forearm(side), Limb.hand(side));
                Vec3 hinge = turn(rig, stance, Limb.arm(side)).rotate(Vec3.Y.times(-side.sign()));
                assertThat(angle(arm, forearm)).as("elbow, " + when).isLessThan(152);
                assertThat(arm.cross(forearm).dot(hinge))
                        .as("elbow bent back, " + when)
                        .isGreaterThan(-0.02);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("actions")
    void headAndBackTurnNoFurtherThanPeoplesDo(Action action) {
        always(action, (rig, stance, when) -> {
            assertThat(apart(rig, stance, Joint.CHEST, Joint.HEAD))
                    .as("neck, " + when)
                    .isLessThan(90);
            assertThat(apart(rig, stance, Joint.HIPS, Joint.CHEST))
                    .as("back, " + when)
                    .isLessThan(80);
            for (Side side : Side.values()) {
                assertThat(apart(rig, stance, Limb.shin(side), Limb.foot(side)))
                        .as("ankle, " + when)
                        .isLessThan(82);
                assertThat(apart(rig, stance, Limb.forearm(side), Limb.hand(side)))
                        .as("wrist, " + when)
                        .isLessThan(90);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("actions")
    void handsKeepOutOfTheTrunk(Action action) {
        always(action, (rig, stance, when) -> {
            Vec3 low = stance.head(rig, Joint.HIPS);
            Vec3 high = stance.head(rig, Joint.NECK);
            for (Side side : Side.values()) {
                double clear = 0.095 * rig.hipHeight();
                assertThat(aside(stance.head(rig, Limb.hand(side)), low, high))
                        .as("hand, " + when)
                        .isGreaterThan(clear);
                assertThat(aside(stance.head(rig, Limb.forearm(side)), low, high))
                        .as("elbow, " + when)
                        .isGreaterThan(clear);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("actions")
    void thePersonIsOnTheFloor(Action action) {
        for (SkinnedFigure figure : FIGURES) {
            instants(action).forEach(t -> {
                double lowest = figure.posed(action.name(), t).bounds().min().y();
                switch (action.manner()) {
                    case IN_PLACE, STRIDING, LOW ->
                        assertThat(lowest).as(action.name() + " at " + t).isBetween(-0.03, 0.001);
                    case LEVEL, BOUNDING, LEAPING -> assertThat(lowest).isBetween(-0.6, 0.5);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"drink", "read", "give", "talk", "think", "point", "phone", "nod", "sit", "stand up", "sitting"})
    void bothFeetStandFlat(String motion) {
        for (SkinnedFigure figure : FIGURES) {
            for (double t = 0; t < 4; t += 0.21) {
                for (Bounds foot : feet(figure.posed(motion, t))) {
                    assertThat(foot.min().y()).as(motion + " at " + t).isCloseTo(0, within(0.01));
                }
            }
        }
    }

    private static List<Bounds> feet(Model model) {
        List<Bounds> parts = model.parts().stream()
                .filter(part -> part.slot().equals("feet"))
                .map(part -> part.mesh().bounds())
                .toList();
        Optional<Bounds> left = parts.stream().filter(b -> b.center().x() > 0).reduce(Bounds::union);
        Optional<Bounds> right = parts.stream().filter(b -> b.center().x() <= 0).reduce(Bounds::union);
        return Stream.of(left, right).flatMap(Optional::stream).toList();
    }

    /// What is taken, given and put down is where the hand is; the places are the score's.
    @ParameterizedTest
    @CsvSource({
        "pick up, 1.02, -0.2, 0.1, 0.34",
        "put down, 1.3, -0.2, 0.1, 0.34",
        "reach, 1.0, -0.12, 1.02, 0.56",
        "knock, 0.99, -0.12, 1.36, 0.36",
        "push button, 0.83, -0.1, 1.2, 0.57"
    })
    void theHandIsWhereTheThingIs(String motion, double seconds, double x, double y, double z) {
        SkinnedFigure figure = FIGURES.getFirst();
        Vec3 hand = figure.hand(motion, seconds, false).orElseThrow();
        assertThat(hand.distance(new Vec3(x, y, z).times(SCALE))).as("%s", hand).isLessThan(0.02);
    }

    @ParameterizedTest
    @CsvSource({"drink, 2.0, 0.2", "eat, 1.0, 0.2", "phone, 1.0, 0.2", "whisper, 1.5, 0.22"})
    void theHandComesToTheHead(String motion, double seconds, double reach) {
        for (SkinnedFigure figure : FIGURES) {
            Vec3 hand = figure.hand(motion, seconds, false).orElseThrow();
            Motion played = Repertoire.madeByCode().orIdle(motion);
            Vec3 head = figure.rig().stance(played, played.at(seconds)).head(figure.rig(), Joint.HEAD);
            assertThat(hand.distance(head)).isLessThan(reach * figure.rig().hipHeight());
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void nothingJumps(Action action) {
        SkinnedFigure figure = FIGURES.getFirst();
        Vec3 before = figure.hand(action.name(), 0, false).orElseThrow();
        for (double t = 0.02; t < action.seconds() + 1.5; t += 0.04) {
            Vec3 now = figure.hand(action.name(), t, false).orElseThrow();
            assertThat(now.distance(before)).as(action.name() + " at " + t).isLessThan(0.4);
            before = now;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk", "run", "march", "sneak", "carry", "push"})
    void feetDoNotSlide(String motion) {
        for (SkinnedFigure figure : FIGURES) {
            assertThat(Slip.most(figure, motion)).as(motion).isLessThan(0.02);
        }
    }

    private static Vec3 way(Rig rig, Rig.Stance stance, Joint from, Joint to) {
        return stance.head(rig, to).minus(stance.head(rig, from)).normalized();
    }

    private static Quat turn(Rig rig, Rig.Stance stance, Joint joint) {
        return stance.turn(rig.boneOf(joint).orElseThrow());
    }

    private static double apart(Rig rig, Rig.Stance stance, Joint a, Joint b) {
        Quat between = turn(rig, stance, a).inverse().times(turn(rig, stance, b));
        return Math.toDegrees(2 * Math.acos(Math.min(1, Math.abs(between.w()))));
    }

    private static double angle(Vec3 a, Vec3 b) {
        return Math.toDegrees(Math.acos(Math.clamp(a.dot(b), -1.0, 1.0)));
    }

    private static double aside(Vec3 p, Vec3 low, Vec3 high) {
        Vec3 along = high.minus(low);
        double t = Math.clamp(p.minus(low).dot(along) / along.dot(along), 0.0, 1.0);
        return p.distance(low.lerp(high, t));
    }

    /// Whoever goes on all fours bears on hands and on knees or toes: neither hangs in the air.
    @ParameterizedTest
    @ValueSource(strings = {"crawl", "push-up"})
    void allFoursAreOnTheFloor(String motion) {
        SkinnedFigure figure = FIGURES.getFirst();
        for (double t = 0; t < 1.5; t += 0.1) {
            for (Side side : Side.values()) {
                double hand = figure.joint(motion, t, Limb.hand(side)).y();
                double knee = figure.joint(motion, t, Limb.shin(side)).y();
                double toes = figure.joint(motion, t, Limb.toes(side)).y();
                assertThat(hand).as("hand, %s at %.1f", motion, t).isLessThan(0.17);
                assertThat(Math.min(knee, toes))
                        .as("leg, %s at %.1f", motion, t)
                        .isLessThan(0.17);
            }
        }
    }
}
