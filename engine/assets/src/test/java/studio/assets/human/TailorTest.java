package studio.assets.human;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.assets.BadAsset;

/// No figure without clothes: refused twice over.
class TailorTest {
    private static Body head() throws BadAsset {
        return Body.of(
                ThreeMesh.parse(ThreeMeshTest.BODY.replace("\"skinIndices\":[0,2, 0,2", "\"skinIndices\":[2,0, 2,0")));
    }

    private static Garment suit(int faces, int hides) {
        Shape.Faces cloth = new Shape.Faces(new int[faces * 4], new int[faces * 4], new float[] {0, 0});
        Shape.Bindings bindings = new Shape.Bindings(new int[4], new float[] {1, 0, 0, 0});
        BitSet hidden = new BitSet();
        hidden.set(0, hides);
        Shape.Hanging hanging = new Shape.Hanging(new int[3], new float[3], new float[3], hidden);
        return new Garment(new Shape(cloth, bindings), hanging, Map.of());
    }

    @Test
    void aSuitThatCoversPasses() {
        assertThatCode(() -> Tailor.requireCovered(head(), suit(1, 3))).doesNotThrowAnyException();
    }

    @Test
    void anEmptySuitIsNone() {
        assertThatThrownBy(() -> Tailor.requireCovered(head(), suit(0, 3))).isInstanceOf(BadAsset.class);
    }

    @Test
    void aSuitThatHidesNoSkinIsNone() {
        assertThatThrownBy(() -> Tailor.requireCovered(head(), suit(1, 0))).isInstanceOf(BadAsset.class);
    }

    /// A body that was not made by [Body#of], with skin of the trunk, is refused whatever is worn.
    @Test
    void aBodyThatShowsTheTrunkIsRefused() throws BadAsset {
        ThreeMesh mesh = ThreeMesh.parse(ThreeMeshTest.BODY);
        Skeleton skeleton = mesh.skeleton();
        Body bare = new Body(mesh.vertices(), new Shape(mesh.faces("body"), mesh.bindings(skeleton)), skeleton);
        assertThatThrownBy(() -> Tailor.requireCovered(bare, suit(1, 6))).isInstanceOf(BadAsset.class);
    }
}
