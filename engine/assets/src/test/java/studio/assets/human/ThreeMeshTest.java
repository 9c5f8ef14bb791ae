package studio.assets.human;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.assets.BadAsset;

/// The pack's mesh format: bits say what follows a face's corners.
class ThreeMeshTest {
    /// Two quads of different groups: one of skin, one that is only a hold for clothes.
    static final String BODY = """
            {"metadata":{"joint_pos_idxs":{"root____head":[0,1],"head____head":[2]}},
             "materials":[{"DbgName":"body","mapDiffuse":"a.png"},{"DbgName":"helper"}],
             "bones":[{"name":"root____head","parent":-1},{"name":"root","parent":0},{"name":"head____head","parent":1}],
             "vertices":[0,0,0, 1,0,0, 1,1,0, 0,1,0, 0,2,0, 1,2,0],
             "uvs":[[0,0, 1,0, 1,1, 0,1]],
             "faces":[11, 0,1,2,3, 0, 0,1,2,3, 10, 3,2,5, 1, 0,1,2],
             "influencesPerVertex":2,
             "skinIndices":[0,2, 0,2, 2,0, 2,0, 2,0, 2,0],
             "skinWeights":[3,1, 1,0, 1,0, 1,0, 1,0, 0,0]}""";

    @Test
    void facesComeByGroup() throws BadAsset {
        ThreeMesh mesh = ThreeMesh.parse(BODY);
        assertThat(mesh.faces("body").corners).containsExactly(0, 1, 2, 3);
        assertThat(mesh.faces("helper").corners).as("a triangle ends twice").containsExactly(3, 2, 5, 5);
        assertThat(mesh.faces("").count()).isEqualTo(2);
    }

    @Test
    void bonesAreTheirHeadsAndWeightsSumToOne() throws BadAsset {
        ThreeMesh mesh = ThreeMesh.parse(BODY);
        Skeleton skeleton = mesh.skeleton();
        assertThat(skeleton.names()).containsExactly("root", "head");
        assertThat(skeleton.parent(1)).isZero();
        Shape.Bindings bindings = mesh.bindings(skeleton);
        assertThat(bindings.weights).startsWith(0.75f, 0.25f, 0, 0, 1, 0, 0, 0);
        assertThat(bindings.leading(0)).isZero();
        assertThat(bindings.leading(2)).isEqualTo(1);
        for (int v = 0; v < 6; v++) {
            float sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += bindings.weights[v * 4 + k];
            }
            assertThat(sum).isEqualTo(1);
        }
    }

    @Test
    void skinOfTheTrunkIsNoPartOfABody() throws BadAsset {
        Body body = Body.of(ThreeMesh.parse(BODY));
        assertThat(body.skin().faces().count()).isZero();
        Body head = Body.of(ThreeMesh.parse(BODY.replace("\"skinIndices\":[0,2, 0,2", "\"skinIndices\":[2,0, 2,0")));
        assertThat(head.skin().faces().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "11, 0,1,2,3,>11, 0,1,2,9,",
                "11, 0,1,2,3,>11, 0,1,2,-1,",
                "0, 0,1,2,3,>0, 0,1,2,4,",
                "1, 0,1,2]>1, 0,1]",
                "\"vertices\":[0,0,0,>\"vertices\":[0,0,",
                "\"vertices\":[0,>\"vertices\":[1e39,",
                "\"uvs\":[[0,>\"uvs\":[[\"x\",",
                "\"influencesPerVertex\":2>\"influencesPerVertex\":2000000000",
                "\"skinIndices\":[0,2,>\"skinIndices\":[0,77,",
                "\"parent\":-1>\"parent\":5",
                "\"root____head\":[0,1]>\"root____head\":[0,600]",
                "\"root____head\":[0,1]>\"other\":[0,1]"
            })
    void meshesThatLieAreRefused(String from, String to) {
        assertThat(BODY).contains(from);
        String lying = BODY.replace(from, to);
        assertThatThrownBy(() -> {
                    ThreeMesh mesh = ThreeMesh.parse(lying);
                    mesh.vertices();
                    Body.of(mesh);
                    mesh.faces("");
                })
                .isInstanceOf(BadAsset.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"vertices\":[]}", "null", "{\"vertices\":{\"a\":1}}"})
    void whatIsNoMeshIsRefused(String text) {
        assertThatThrownBy(() -> ThreeMesh.parse(text)).isInstanceOf(BadAsset.class);
    }

    @Test
    void clothesMustHangOnTheBody() throws BadAsset {
        String hanging = """
                {"vertices":[0,0,0],"uvs":[[0,0]],"faces":[],
                 "ref_vIdxs":[[0,1,%d]],"weights":[[1,0,0]],"offsets":[[0,0,0]],
                 "metadata":{"deleteVerts":[0,1,1]}}""";
        assertThat(ThreeMesh.parse(hanging.formatted(2)).hanging(3).hidden.cardinality())
                .isEqualTo(2);
        assertThatThrownBy(() -> ThreeMesh.parse(hanging.formatted(3)).hanging(3))
                .isInstanceOf(BadAsset.class);
        assertThatThrownBy(() -> ThreeMesh.parse(BODY).hanging(3)).isInstanceOf(BadAsset.class);
    }
}
