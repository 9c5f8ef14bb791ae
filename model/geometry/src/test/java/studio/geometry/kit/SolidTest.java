package studio.geometry.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.geometry.Mesh;
import studio.math.Vec3;

/// The kit's shapes against textbook areas and volumes; all closed, all facing outwards.
class SolidTest {
    private static void check(Solid shape, double volume, double area, double tolerance) {
        Surface surface = new Surface(shape.mesh());
        assertThat(surface.openEdges()).as("open edges").isZero();
        assertThat(surface.volumes()).allSatisfy(v -> assertThat(v).isPositive());
        assertThat(surface.volume()).isCloseTo(volume, within(volume * tolerance));
        assertThat(surface.area()).isCloseTo(area, within(area * tolerance));
    }

    @Test
    void aBoxWithAlmostNoBevel() {
        check(Box.bevelled(2, 3, 4, 1e-5), 24, 52, 1e-4);
    }

    @Test
    void aBevelTakesVolumeAway() {
        double volume = new Surface(Box.bevelled(1, 1, 1, 0.1).mesh()).volume();
        // A chamfer cuts a prism of 0.1² / 2 from each of twelve edges of 0.8, and a corner piece from each corner.
        assertThat(volume).isLessThan(1 - 12 * 0.8 * 0.005).isGreaterThan(1 - 12 * 0.005);
    }

    @Test
    void aBoxAllRoundIsABall() {
        check(Box.rounded(2, 2, 2, 0.9999, 16), 4.0 / 3 * Math.PI, 4 * Math.PI, 0.01);
    }

    @Test
    void ballAndEllipsoid() {
        check(Round.ball(1, 96), 4.0 / 3 * Math.PI, 4 * Math.PI, 0.003);
        check(Round.ball(1, 96).scaled(1, 2, 3), 8 * Math.PI, 48.882, 0.003);
    }

    @Test
    void cylinderConeCapsuleTorus() {
        check(Round.cylinder(1, 2, 1e-4, 128), 2 * Math.PI, 6 * Math.PI, 0.002);
        check(Round.cone(1, 0, 1, 128).scaled(1), Math.PI / 3, Math.PI * (1 + Math.sqrt(2)), 0.02);
        check(Round.capsule(1, 4, 96), Math.PI * (2 + 4.0 / 3), Math.PI * 8, 0.004);
        check(Round.torus(3, 1, 96, 48), 6 * Math.PI * Math.PI, 12 * Math.PI * Math.PI, 0.005);
    }

    @Test
    void anExtrudedStarIsItsAreaTimesItsDepth() {
        Outline star = Outline.star(5, 1, 0.4);
        double flat = star.turning() / 2;
        assertThat(new Surface(Extrusion.of(star, 0.5, 1e-6).mesh()).volume()).isCloseTo(flat * 0.5, within(1e-4));
    }

    @Test
    void anOutlineTheWrongWayRoundIsPutRight() {
        Solid shape = Extrusion.of(Outline.rectangle(1, 1).reversed(), 1, 1e-6);
        assertThat(new Surface(shape.mesh()).volume()).isCloseTo(1, within(1e-4));
    }

    @Test
    void aTubeAroundABend() {
        Solid bend = Sweep.tube(Path.arc(2, 0, 180, 64), 0.3, 48);
        check(bend, Math.PI * 0.09 * 2 * Math.PI, 0.6 * Math.PI * 2 * Math.PI + 2 * Math.PI * 0.09, 0.01);
    }

    @Test
    void sweepsFaceOutwardsWhicheverWayTheyGo() {
        List<Vec3> ways = List.of(
                Vec3.X, Vec3.Y, Vec3.Z, Vec3.X.negated(), Vec3.Y.negated(), Vec3.Z.negated(), new Vec3(1, -2, 0.5));
        for (Vec3 way : ways) {
            Solid rod = Sweep.tube(new Path(List.of(Vec3.ZERO, way.times(0.5), way)), 0.1, 24);
            assertThat(new Surface(rod.mesh()).volume()).as("along %s", way).isPositive();
        }
    }

    @Test
    void mirroringKeepsTheOutsideOut() {
        Solid shape = Round.cone(1, 0.2, 2, 24).at(2, 0, 3);
        check(shape.mirrored(), new Surface(shape.mesh()).volume(), new Surface(shape.mesh()).area(), 1e-9);
        assertThat(new Surface(shape.fourfold().mesh()).volumes()).hasSize(4);
    }

    @Test
    void aBlobOfOneBallIsThatBall() {
        check(new Blob(0.01).ball(0, 0, 0, 1).solid(0.08), 4.0 / 3 * Math.PI, 4 * Math.PI, 0.02);
    }

    @Test
    void blobsFlowTogetherAndStayClosed() {
        Solid pair = new Blob(0.3)
                .limb(-1, 0, 0, 0.4, 1, 0, 0, 0.2)
                .ball(0, 0.6, 0, 0.3)
                .solid(0.06);
        Surface surface = new Surface(pair.mesh());
        assertThat(surface.openEdges()).isZero();
        assertThat(surface.volumes()).hasSize(1);
    }

    @Test
    void aRayLeavesABlobAtItsSkin() {
        Vec3 out = new Blob(0.05).ball(1, 2, 3, 0.5).surface(new Vec3(1, 2, 3), new Vec3(0, 3, 0));
        assertThat(out.distance(new Vec3(1, 2.5, 3))).isLessThan(1e-3);
    }

    @Test
    void subdivisionRoundsACube() {
        Solid cube = Box.bevelled(2, 2, 2, 1e-3);
        Surface round = new Surface(cube.subdivided(2).mesh());
        assertThat(round.openEdges()).isZero();
        assertThat(round.volume()).isPositive().isLessThan(8);
        assertThat(cube.subdivided(1).triangleCount()).isEqualTo(4 * cube.triangleCount());
    }

    @Test
    void aWallWithAWindowHasAHoleThroughIt() {
        Solid wall = Panel.of(4, 3, 0.2, List.of(new Panel.Opening(-0.5, 1, 1, 1.2)));
        check(wall, (12 - 1.2) * 0.2, 2 * (12 - 1.2) + 0.2 * 14 + 0.2 * 4.4, 1e-6);
    }

    @Test
    void creasesKeepFlatFacesFlatAndRoundThemOtherwise() {
        Mesh sharp = Box.bevelled(1, 1, 1, 1e-5).creased(0).mesh();
        Mesh ball = Round.ball(1, 48).mesh();
        for (int i = 0; i < ball.vertexCount(); i++) {
            float[] n = ball.normals();
            Vec3 normal = new Vec3(n[3 * i], n[3 * i + 1], n[3 * i + 2]);
            assertThat(normal.dot(ball.position(i).normalized())).isGreaterThan(0.995);
        }
        assertThat(sharp.vertexCount()).isGreaterThan(24);
    }
}
