package studio.assets.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.geometry.Face;
import studio.geometry.Feeling;
import studio.geometry.Mesh;
import studio.geometry.Part;
import studio.geometry.Viseme;
import studio.math.Color;
import studio.math.surface.Material;

/// How feelings and speech become movements of a face, and those movements shape.
class ExpressionTest {
    private static final float[] UPRIGHT = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0};

    /// A triangle of which closing the left eye moves one corner.
    private static SkinnedPart lid() {
        Mesh rest = Mesh.of(
                new float[] {0, 0, 0, 1, 0, 0, 0, 1, 0}, new float[] {0, 0, 1, 0, 0, 1, 0, 0, 1}, new int[] {0, 1, 2});
        FaceMorphs.Morph morph = new FaceMorphs.Morph(
                new int[] {2}, new float[] {0, -1, 0}, new float[] {0, 0, 0.5f}, new float[] {0, 0.5f, 0});
        return new SkinnedPart(
                "skin",
                Material.of(Color.WHITE, 1),
                Optional.empty(),
                rest,
                new int[12],
                new float[] {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0},
                new FaceMorphs(Map.of(FaceUnit.EYE_LEFT_CLOSURE, morph)));
    }

    private static Part closed(double share) {
        return lid().posed(UPRIGHT, 0, Expression.of(Face.CALM.closing(new Face.Lids(share, 0))));
    }

    @Test
    void aCalmFaceMovesNothing() {
        assertThat(Expression.of(Face.CALM).isCalm()).isTrue();
        assertThat(Expression.of(Face.CALM).partsLips()).isFalse();
        assertThat(closed(0).mesh().positions()).containsExactly(0, 0, 0, 1, 0, 0, 0, 1, 0);
    }

    @Test
    void aMorphMovesItsVertexAndNoOther() {
        assertThat(closed(1).mesh().positions()).containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0);
        assertThat(closed(1).mesh().normals()[7]).isGreaterThan(0.4f);
        assertThat(closed(1).mesh().normals()[1]).isZero();
    }

    @Test
    void aBentWayBulgesHalfWay() {
        float[] half = closed(0.5).mesh().positions();
        assertThat(half[7]).isCloseTo(0.5f, within(1e-6f));
        assertThat(half[8]).isCloseTo(0.5f, within(1e-6f));
    }

    @Test
    void morphsWhoseArraysDoNotMatchAreRefused() {
        assertThatThrownBy(() -> new FaceMorphs.Morph(new int[] {0}, new float[3], new float[2], new float[3]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FaceMorphs.Morph(new int[] {0}, new float[6], new float[0], new float[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyFeelingMovesTheFaceMoreTheStrongerItIs(Feeling feeling) {
        double before = 0;
        for (double strength = 0.1; strength <= 1; strength += 0.1) {
            double now = sum(Expression.of(Face.of(feeling, strength)));
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySoundHasAMouth(Viseme viseme) {
        Expression said = Expression.of(Face.CALM.saying(Map.of(viseme, 1.0)));
        assertThat(said.isCalm()).isFalse();
        assertThat(said.partsLips()).isEqualTo(viseme != Viseme.CLOSED);
        assertThat(said.share(FaceUnit.EYEBROWS_LEFT_UP)).isZero();
    }

    @Test
    void noMixtureGoesBeyondWhatAFaceCanDo() {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 500; i++) {
            Expression mixed = Expression.of(anyFace(random)).withLids(random.nextDouble(), random.nextDouble());
            double lips = 0;
            for (FaceUnit unit : FaceUnit.values()) {
                assertThat(mixed.share(unit)).isBetween(0f, 1f);
                lips += unit.movesLips() && unit != FaceUnit.MOUTH_OPEN ? mixed.share(unit) : 0;
            }
            assertThat(lips).isLessThan(1.8);
            assertThat(mixed.share(FaceUnit.EYE_LEFT_CLOSURE)
                            + 0.35f * mixed.share(FaceUnit.EYE_LEFT_SLIT)
                            + mixed.share(FaceUnit.EYE_LEFT_OPENED_UP))
                    .isLessThan(1.36f);
        }
    }

    private static Face anyFace(SplittableRandom random) {
        Map<Feeling, Double> feelings = new EnumMap<>(Feeling.class);
        for (Feeling feeling : Feeling.values()) {
            feelings.put(feeling, random.nextDouble());
        }
        Map<Viseme, Double> speech = new EnumMap<>(Viseme.class);
        for (Viseme viseme : Viseme.values()) {
            speech.put(viseme, random.nextDouble());
        }
        return new Face(feelings, speech);
    }

    @Test
    void aBlinkClosesAnEyeThatIsWideOpen() {
        Expression wide = Expression.of(Face.of(Feeling.SURPRISED, 1));
        assertThat(wide.share(FaceUnit.EYE_LEFT_OPENED_UP)).isGreaterThan(0.5f);
        Expression shut = wide.withLids(1, 1);
        assertThat(shut.share(FaceUnit.EYE_LEFT_CLOSURE)).isEqualTo(1);
        assertThat(shut.share(FaceUnit.EYE_LEFT_OPENED_UP)).isZero();
        assertThat(wide.withLids(0, 0)).isSameAs(wide);
    }

    @Test
    void aMoodGivesWayToWhatIsActed() {
        Face mood = Face.of(Feeling.SAD, 0.8);
        assertThat(Face.CALM.over(mood).feelings()).isEqualTo(mood.feelings());
        assertThat(Face.of(Feeling.HAPPY, 1).over(mood).feelings()).containsOnlyKeys(Feeling.HAPPY);
    }

    private static double sum(Expression expression) {
        double sum = 0;
        for (FaceUnit unit : FaceUnit.values()) {
            sum += expression.share(unit);
        }
        return sum;
    }
}
