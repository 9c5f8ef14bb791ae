package studio.render.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import studio.geometry.Mesh;
import studio.geometry.Texture;
import studio.math.Bounds;
import studio.math.Color;
import studio.math.Quat;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.math.surface.Pattern;
import studio.render.Boxes;
import studio.render.Eye;
import studio.render.Frustum;
import studio.render.Instance;
import studio.render.RenderScene;
import studio.scene.content.Sky;
import studio.scene.term.NodeId;

class SightTest {
    private static final Eye EYE = new Eye(Vec3.ZERO, Quat.IDENTITY, Math.PI / 2, 5, 0, 0);
    private static final Material RED = Material.of(Color.srgb(0xc02010), 0.5);
    private static final Material BLUE = Material.of(Color.srgb(0x1020c0), 0.5);
    private static final Sky DARK = new Sky.Gradient(Color.BLACK, Color.BLACK, Color.BLACK, 0);

    @Test
    void aBoxOfKnownPlaceHasItsExactPlaceOnTheScreen() {
        // Its front is 4 m away, where the picture is 8 m high and 16 m wide: half the box is 1 of 16, and 1 of 8.
        Seen seen = only(box(0, 0, -5, 2, 2, 2, RED), 2);
        near(seen.screen(), 0.5 - 1 / 16.0, 0.5 - 1 / 8.0, 0.5 + 1 / 16.0, 0.5 + 1 / 8.0);
        assertThat(seen.depth()).isCloseTo(5, within(1e-9));
        assertThat(seen.center().distance(new Vec3(0, 0, -5))).isLessThan(1e-6);
        assertThat(seen.box().size().distance(new Vec3(2, 2, 2))).isLessThan(1e-6);
        assertThat(seen.visible()).isEqualTo(1);
        assertThat(seen.shown().orElseThrow().toHex()).isEqualTo("#c02010");
    }

    @Test
    void aTurnedAndScaledBoxHasTheBoxOfItsVertices() {
        Mesh mesh = Boxes.mesh(Bounds.around(Vec3.ZERO, Vec3.ONE));
        Transform world = new Transform(new Vec3(1, 2, -9), Quat.axisAngle(Vec3.Y, Math.PI / 4), new Vec3(2, 1, 2));
        Seen seen = look(List.of(new Instance(mesh, world, RED, Optional.empty(), 0, true)), EYE, 1.5)
                .seen()
                .getFirst();
        double reach = Math.sqrt(2);
        assertThat(seen.box().min().distance(new Vec3(1 - reach, 1.5, -9 - reach)))
                .isLessThan(1e-5);
        assertThat(seen.box().max().distance(new Vec3(1 + reach, 2.5, -9 + reach)))
                .isLessThan(1e-5);
        assertThat(seen.screen().top()).isCloseTo(0.5 - 2.5 / 2 / (9 - reach), within(1e-5));
    }

    @Test
    void theCameraMayStandAnywhereAndLookAnywhere() {
        Eye eye = new Eye(new Vec3(3, 1, 2), Quat.axisAngle(Vec3.Y, -Math.PI / 2), Math.PI / 2, 5, 0, 0);
        Seen seen = look(List.of(box(13, 1, 2, 0, 10, 10, RED)), eye, 1).seen().getFirst();
        near(seen.screen(), 0.25, 0.25, 0.75, 0.75);
        assertThat(seen.depth()).isCloseTo(10, within(1e-9));
    }

    @Test
    void halfHiddenIsHalfVisible() {
        Sighting sighting = look(List.of(box(0, 0, -10, 4, 4, 0.01, RED), box(1, 0, -5, 2, 8, 0.01, BLUE)), EYE, 2);
        assertThat(sighting.seen().get(0).visible()).isCloseTo(0.5, within(0.03));
        assertThat(sighting.seen().get(1).visible()).isEqualTo(1);
        assertThat(sighting.seen().get(0).shown().orElseThrow().toHex()).isEqualTo("#c02010");
    }

    @Test
    void whatLiesOutsideThePictureCountsAsUnseen() {
        // The picture is 40 m wide ten metres away; the wall's middle stands on its right edge.
        assertThat(only(box(20, 0, -10, 8, 8, 0.01, RED), 2).visible()).isCloseTo(0.5, within(0.02));
        assertThat(only(box(20, 10, -10, 8, 8, 0.01, RED), 2).visible()).isCloseTo(0.25, within(0.02));
        Seen gone = only(box(30, 0, -10, 8, 8, 0.01, RED), 2);
        assertThat(gone.visible()).isZero();
        assertThat(gone.shown()).isEmpty();
        assertThat(gone.screen().left()).isGreaterThan(1);
    }

    @Test
    void smallThingsAreMeasuredEnlarged() {
        Instance speck = box(0, 0, -100, 0.6, 0.6, 0.01, RED);
        assertThat(only(speck, 2).visible()).isEqualTo(1);
        Sighting half = look(List.of(speck, box(0.3, 0, -50, 0.3 + 0.3, 1, 0.01, BLUE)), EYE, 2);
        assertThat(half.seen().get(0).visible()).isCloseTo(0.5, within(0.03));
        Seen thread = only(box(0, 0, -10, 0.004, 8, 0.004, RED), 2);
        assertThat(thread.visible()).isEqualTo(1);
        assertThat(thread.shown().orElseThrow().toHex()).isEqualTo("#c02010");
        assertThat(only(box(20, 0, -10, 0.5, 0.5, 0.01, RED), 2).visible()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void behindTheCameraIsOutOfThePictureAndNegative() {
        Seen seen = only(box(0, 0, 5, 2, 2, 2, RED), 2);
        assertThat(seen.depth()).isCloseTo(-5, within(1e-9));
        assertThat(seen.screen().touchesPicture()).isFalse();
        assertThat(seen.visible()).isZero();
        assertThat(only(box(3, 0, 5, 2, 2, 2, RED), 2).screen().left()).isGreaterThan(1);
        assertThat(only(box(-3, 0, 5, 2, 2, 2, RED), 2).screen().right()).isLessThan(0);
    }

    @Test
    void groundThatPassesUnderTheCameraFillsTheLowerHalf() {
        Sighting sighting = look(List.of(box(0, -1.6, 0, 20000, 0.001, 20000, RED)), EYE, 2);
        int covered = 0;
        for (int i = 0; i < sighting.ids().length; i++) {
            assertThat(sighting.ids()[i]).isEqualTo(i / sighting.width() < sighting.height() / 2 ? 0 : 1);
            covered += sighting.ids()[i];
        }
        assertThat(covered).isEqualTo(sighting.ids().length / 2);
        Seen ground = sighting.seen().getFirst();
        assertThat(ground.visible()).isBetween(0.0, 0.1);
        assertThat(ground.screen().bottom()).isFinite().isGreaterThan(1);
    }

    @Test
    void glassHidesNothingAndIsSeen() {
        Material glass = Material.glass(new Color(0.5, 1, 0.5));
        Instance wall = box(0, 0, -10, 4, 4, 0.01, RED);
        Instance pane = box(0, 0, -5, 2, 2, 0.01, glass);
        Sighting sighting = look(List.of(wall, pane), EYE, 2);
        assertThat(sighting.seen().get(0).visible()).isEqualTo(1);
        assertThat(sighting.seen().get(1).visible()).isEqualTo(1);
        assertThat(sighting.seen().get(1).shown()).contains(new Color(0.5, 1, 0.5));
        Sighting hidden = look(List.of(box(0, 0, -3, 2, 2, 0.01, RED), pane), EYE, 2);
        assertThat(hidden.seen().get(1).visible()).isZero();
    }

    @Test
    void anEntityOfSeveralShapesIsCountedOnce() {
        Instance left = box(-1, 0, -10, 2, 4, 0, RED);
        Instance right = box(1, 0, -10, 2, 4, 0, RED);
        Instance overlapping = box(0, 0, -10.2, 4, 4, 0.01, RED);
        RenderScene scene = scene(List.of(left, right, overlapping), _ -> 0);
        Seen seen = new Sight().look(scene, EYE, 2).seen().getFirst();
        assertThat(seen.visible()).isEqualTo(1);
        near(seen.screen(), 0.45, 0.4, 0.55, 0.6);
    }

    @Test
    void texturesColourAndCutHoles() {
        int clear = 0;
        int green = 0xff00ff00;
        Texture halves = new Texture(2, 1, new int[] {clear, green});
        Sighting sighting = look(List.of(card(-10, Optional.of(halves)), box(0, 0, -12, 4, 4, 0.01, RED)), EYE, 2);
        Seen card = sighting.seen().getFirst();
        assertThat(card.shown().orElseThrow().toHex()).isEqualTo("#00ff00");
        assertThat(card.visible()).isEqualTo(1);
        assertThat(sighting.seen().get(1).visible()).isCloseTo(0.5, within(0.05));
        Texture rows = new Texture(1, 2, new int[] {0xffff0000, 0xff0000ff});
        Color mean = look(List.of(card(-10, Optional.of(rows))), EYE, 2)
                .seen()
                .getFirst()
                .shown()
                .orElseThrow();
        assertThat(mean.red()).isCloseTo(0.5, within(0.03));
        assertThat(mean.blue()).isCloseTo(0.5, within(0.03));
    }

    @Test
    void theIdPictureTellsEntitiesApart() {
        Sighting sighting = look(List.of(box(-5, 0, -10, 8, 8, 0.01, RED), box(5, 0, -10, 8, 8, 0.01, BLUE)), EYE, 2);
        assertThat(sighting.width()).isEqualTo(160);
        assertThat(sighting.height()).isEqualTo(80);
        int middle = 40 * 160;
        assertThat(sighting.ids()[middle + 60]).isEqualTo(1);
        assertThat(sighting.ids()[middle + 100]).isEqualTo(2);
        assertThat(sighting.albedo()[middle + 60]).isEqualTo(0xc02010);
        assertThat(sighting.ids()[0]).isZero();
        assertThat(look(List.of(), EYE, 0.5).width()).isEqualTo(80);
    }

    @Test
    void glowingThingsShowTheirLight() {
        Material lamp = Material.light(new Color(8, 0, 0));
        assertThat(only(box(0, 0, -5, 2, 2, 2, lamp), 2).shown()).contains(new Color(1, 0, 0));
    }

    @Test
    void patternsShowTheirMean() {
        Material checks = Material.of(Color.WHITE, Color.BLACK, Pattern.CHECKS, 0.1, 0.5);
        Color shown = only(box(0, 0, -5, 2, 2, 2, checks), 2).shown().orElseThrow();
        assertThat(shown.red()).isCloseTo(0.5, within(0.05));
    }

    @Test
    void aUsedSightSeesWhatAFreshOneSees() {
        Sight used = new Sight();
        for (int i = 0; i < 30; i++) {
            RenderScene scene = crowd(new Seed(5).derive(i));
            Sighting fresh = new Sight().look(scene, EYE, 1.7);
            Sighting again = used.look(scene, EYE, 1.7);
            assertThat(again.seen()).isEqualTo(fresh.seen());
            assertThat(Arrays.equals(again.ids(), fresh.ids())).isTrue();
            assertThat(Arrays.equals(again.albedo(), fresh.albedo())).isTrue();
        }
    }

    @Test
    void everySeenThingPassesTheFrustumAndEverySharesIsAShare() {
        for (int i = 0; i < 60; i++) {
            Frustum frustum = Frustum.of(EYE, 1.7);
            for (Seen seen :
                    new Sight().look(crowd(new Seed(9).derive(i)), EYE, 1.7).seen()) {
                assertThat(seen.visible()).isBetween(0.0, 1.0);
                assertThat(seen.visible() == 0 || frustum.mayShow(seen.box())).isTrue();
                assertThat(seen.visible() > 0).isEqualTo(seen.shown().isPresent());
            }
        }
    }

    private static RenderScene crowd(Seed seed) {
        List<Instance> boxes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Seed own = seed.derive(i);
            boxes.add(box(
                    own.derive("x").between(-8, 8),
                    own.derive("y").between(-4, 4),
                    own.derive("z").between(-12, 3),
                    own.derive("w").between(0.01, 3),
                    own.derive("h").between(0.01, 3),
                    own.derive("d").between(0.01, 3),
                    i % 4 == 0 ? Material.glass(Color.WHITE) : RED));
        }
        return scene(boxes, i -> i / 2);
    }

    private static Seen only(Instance instance, double aspect) {
        return look(List.of(instance), EYE, aspect).seen().getFirst();
    }

    private static Sighting look(List<Instance> instances, Eye eye, double aspect) {
        return new Sight().look(scene(instances, i -> i), eye, aspect);
    }

    private static RenderScene scene(List<Instance> instances, IntUnaryOperator entityOf) {
        List<Instance> owned = new ArrayList<>();
        int entities = 0;
        for (int i = 0; i < instances.size(); i++) {
            Instance one = instances.get(i);
            int entity = entityOf.applyAsInt(i);
            entities = Math.max(entities, entity + 1);
            owned.add(new Instance(one.mesh(), one.world(), one.material(), one.texture(), entity, one.still()));
        }
        List<NodeId> ids = new ArrayList<>();
        for (int i = 0; i < entities; i++) {
            ids.add(new NodeId("n" + i));
        }
        return new RenderScene(owned, List.of(), DARK, ids);
    }

    private static Instance box(double x, double y, double z, double w, double h, double d, Material material) {
        Mesh mesh = Boxes.mesh(Bounds.around(new Vec3(x, y, z), new Vec3(w, h, d)));
        return new Instance(mesh, Transform.IDENTITY, material, Optional.empty(), 0, true);
    }

    /// A white upright square of four metres, its texture the right way up.
    private static Instance card(double z, Optional<Texture> texture) {
        float d = (float) z;
        Mesh mesh = new Mesh(
                new float[] {-2, -2, d, 2, -2, d, 2, 2, d, -2, 2, d},
                new float[] {0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1},
                new float[] {0, 1, 1, 1, 1, 0, 0, 0},
                new int[] {0, 1, 2, 0, 2, 3});
        return new Instance(mesh, Transform.IDENTITY, Material.of(Color.WHITE, 1), texture, 0, true);
    }

    private static void near(ScreenBox box, double left, double top, double right, double bottom) {
        assertThat(box.left()).isCloseTo(left, within(1e-5));
        assertThat(box.top()).isCloseTo(top, within(1e-5));
        assertThat(box.right()).isCloseTo(right, within(1e-5));
        assertThat(box.bottom()).isCloseTo(bottom, within(1e-5));
    }
}
