package studio.assets.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.assets.motion.Repertoire;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.math.Bounds;
import studio.math.Vec3;

/// What every figure keeps, shown on the wooden one with motions made by code.
class SkinnedFigureTest {
    private static final SkinnedFigure FIGURE = Mannequin.of(1.75, Repertoire.madeByCode());

    private static double floor(Model model) {
        return model.bounds().min().y();
    }

    private static List<Vec3> feet(Model model) {
        List<Vec3> middles = new ArrayList<>();
        for (Part part : model.parts()) {
            if (part.slot().equals("feet")) {
                Bounds box = part.mesh().bounds();
                middles.add(box.min().plus(box.max()).times(0.5));
            }
        }
        return middles;
    }

    @Test
    void itStandsOnTheFloorInTheMiddleAsTallAsAsked() {
        Bounds box = FIGURE.standing().bounds();
        assertThat(box.min().y()).isCloseTo(0, within(1e-4));
        assertThat(box.max().y()).isCloseTo(1.75, within(0.05));
        assertThat(box.min().x() + box.max().x()).isCloseTo(0, within(0.1));
        assertThat(box.max().x()).as("arms hang down").isLessThan(0.45);
    }

    @Test
    void itFacesTheFront() {
        Bounds box = FIGURE.standing().bounds();
        double toes =
                feet(FIGURE.standing()).stream().mapToDouble(Vec3::z).max().orElseThrow();
        assertThat(toes).isGreaterThan(0.1);
        assertThat(box.max().z()).isGreaterThan(-box.min().z());
    }

    @ParameterizedTest
    @ValueSource(strings = {"idle", "walk", "wave", "kneel"})
    void motionsOnTheFloorTouchItInEveryMoment(String motion) {
        for (double t = 0; t < 4; t += 0.13) {
            assertThat(floor(FIGURE.posed(motion, t))).isCloseTo(0, within(1e-4));
        }
    }

    @Test
    void runningLeavesTheFloorAndNeverSinks() {
        double highest = 0;
        for (double t = 0; t < 0.72; t += 0.02) {
            double height = floor(FIGURE.posed("run", t));
            assertThat(height).isGreaterThan(-0.01);
            highest = Math.max(highest, height);
        }
        assertThat(highest).isLessThan(0.4);
    }

    @Test
    void walkingSwingsTheLegsInTurn() {
        double first = feet(FIGURE.posed("walk", 0.275)).getFirst().z();
        double second = feet(FIGURE.posed("walk", 0.825)).getFirst().z();
        assertThat(Math.abs(first - second)).isGreaterThan(0.5);
    }

    @Test
    void strideSpeedsAreThoseOfPeople() {
        assertThat(FIGURE.strideSpeed("walk")).isBetween(0.8, 2.0);
        assertThat(FIGURE.strideSpeed("run")).isBetween(2.0, 5.5).isGreaterThan(FIGURE.strideSpeed("walk"));
        assertThat(FIGURE.strideSpeed("idle")).isZero();
        assertThat(FIGURE.strideSpeed("no such motion")).isZero();
    }

    @Test
    void tallerFiguresStrideFurther() {
        SkinnedFigure child = Mannequin.of(1.2, Repertoire.madeByCode());
        double ratio = child.strideSpeed("walk") / FIGURE.strideSpeed("walk");
        assertThat(ratio).isCloseTo(1.2 / 1.75, within(0.02));
    }

    @Test
    void waveRaisesTheRightHand() {
        Bounds still = FIGURE.posed("idle", 0).bounds();
        Bounds waving = FIGURE.posed("wave", 0.4).bounds();
        assertThat(waving.min().x()).isLessThan(still.min().x() - 0.1);
        assertThat(waving.max().x()).isCloseTo(still.max().x(), within(0.1));
    }

    @Test
    void sittingLowersTheHead() {
        assertThat(FIGURE.posed("sit", 3).bounds().max().y()).isBetween(1.1, 1.45);
    }

    @Test
    void equalMomentsGiveTheIdenticalModelAndClipsRepeat() {
        assertThat(FIGURE.posed("walk", 0.3)).isSameAs(FIGURE.posed("walk", 0.3));
        assertThat(FIGURE.posed("walk", 0.3 + 1.1).bounds().max().y())
                .isCloseTo(FIGURE.posed("walk", 0.3).bounds().max().y(), within(1e-6));
    }

    @Test
    void anUnknownMotionShowsIdle() {
        assertThat(FIGURE.knows("fly")).isFalse();
        assertThat(FIGURE.knows("walk")).isTrue();
        assertThat(FIGURE.posed("fly", 0.5)).isSameAs(FIGURE.posed("idle", 0.5));
        assertThat(FIGURE.posed("walk", Double.NaN).bounds().min().y()).isCloseTo(0, within(1e-4));
    }

    @Test
    void heightsHaveLimits() {
        assertThatThrownBy(() -> Mannequin.of(0.1, Repertoire.madeByCode()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mannequin.of(Double.NaN, Repertoire.madeByCode()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void surfacesFaceOutward() {
        Model model = FIGURE.standing();
        Vec3 middle = model.bounds().min().plus(model.bounds().max()).times(0.5);
        double outward = 0;
        for (Part part : model.parts()) {
            Bounds box = part.mesh().bounds();
            Vec3 centre = box.min().plus(box.max()).times(0.5);
            for (int v = 0; v < part.mesh().vertexCount(); v++) {
                float[] n = part.mesh().normals();
                Vec3 normal = new Vec3(n[v * 3], n[v * 3 + 1], n[v * 3 + 2]);
                outward += normal.dot(part.mesh().position(v).minus(centre)) > 0 ? 1 : -1;
            }
        }
        assertThat(outward).as("middle %s", middle).isGreaterThan(0.9 * model.triangleCount() / 2);
    }
}
