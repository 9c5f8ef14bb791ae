package studio.render.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.geometry.Face;
import studio.geometry.Feeling;
import studio.geometry.Viseme;
import studio.math.Transform;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Layer;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;

/// Clips of faces, gazes and mouths over those of the body.
class LayersTest {
    private static final NodeId ANN = new NodeId("ann");

    /// Clips written as "motion from to".
    private static Performance at(double frame, String... clips) {
        List<Clip> written = new ArrayList<>();
        for (String clip : clips) {
            String[] words = clip.split(" ", -1);
            FrameRange range = new FrameRange(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            written.add(new Clip("c" + written.size(), ANN, words[0], range, 1));
        }
        Node ann = Node.of(ANN, "Ann", Transform.IDENTITY, new Actor(Asset.of("person/woman"), List.of()));
        Timeline timeline = new Timeline(
                FrameRate.FILM,
                new FrameRange(0, 240),
                List.of(new Shot("s", new FrameRange(0, 240), new NodeId("cam"))),
                written,
                List.of());
        Scene scene = new Scene(Scene.EMPTY.setting(), Nodes.EMPTY.with(ann), timeline, Scene.EMPTY.pins());
        return new DopeSheet(scene).at(ANN, frame).orElseThrow().performance();
    }

    private static double felt(Feeling feeling, double frame, String... clips) {
        return at(frame, clips).demeanour().face().feelings().getOrDefault(feeling, 0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "walk, BODY, walk",
        "face/happy, FACE, happy",
        "gaze/n-1, GAZE, n-1",
        "say/talk, SPEECH, talk",
        "facepalm, BODY, facepalm",
        "face, BODY, face"
    })
    void theFirstWordOfAMotionIsItsLayer(String motion, Layer layer, String word) {
        Clip clip = new Clip("c", ANN, motion, new FrameRange(0, 1), 1);
        assertThat(clip.layer()).isEqualTo(layer);
        assertThat(clip.word()).isEqualTo(word);
        assertThat(clip.movesBody()).isEqualTo(layer == Layer.BODY);
        assertThat(layer.motion(word)).isEqualTo(motion);
    }

    @Test
    void layersDoNotDisturbTheBody() {
        for (double frame = 0; frame < 120; frame += 3) {
            Performance alone = at(frame, "walk 24 72");
            Performance layered = at(frame, "walk 24 72", "face/happy 30 60", "gaze/bob 20 90", "say/talk 40 50");
            assertThat(layered.with(Demeanour.STILL)).isEqualTo(alone.with(Demeanour.STILL));
        }
    }

    @Test
    void aFaceComesAndGoesGently() {
        String smile = "face/happy 24 72";
        assertThat(felt(Feeling.HAPPY, 23, smile)).isZero();
        assertThat(felt(Feeling.HAPPY, 48, smile)).isEqualTo(1);
        assertThat(felt(Feeling.HAPPY, 100, smile)).isZero();
        for (double frame = 20; frame < 90; frame++) {
            double step = felt(Feeling.HAPPY, frame + 1, smile) - felt(Feeling.HAPPY, frame, smile);
            assertThat(Math.abs(step)).isLessThan(0.3);
        }
        assertThat(felt(Feeling.HAPPY, 0, "face/happy 0 72"))
                .as("from the very beginning")
                .isEqualTo(1);
    }

    @Test
    void oneFacePassesIntoTheNext() {
        String[] both = {"face/happy 0 48", "face/sad 48 96"};
        assertThat(felt(Feeling.SAD, 70, both)).isEqualTo(1);
        assertThat(felt(Feeling.HAPPY, 70, both)).isZero();
        for (double frame = 48; frame < 60; frame++) {
            double sum = felt(Feeling.HAPPY, frame, both) + felt(Feeling.SAD, frame, both);
            assertThat(sum).isBetween(0.75, 1.01);
        }
    }

    @Test
    void laterFacesTakeOverAndWinksDoNot() {
        assertThat(felt(Feeling.HAPPY, 60, "face/happy 0 96", "face/angry 24 96"))
                .isZero();
        Performance winking = at(30, "face/happy 0 96", "face/wink 24 96");
        assertThat(winking.demeanour().face().feelings()).containsEntry(Feeling.HAPPY, 1.0);
        assertThat(winking.demeanour().face().lids().left()).isGreaterThan(0.5);
        assertThat(winking.demeanour().face().lids().right()).isZero();
    }

    @Test
    void facesAreMixedAndMeasured() {
        assertThat(FaceWords.face("happy+surprised:50", 0).feelings())
                .isEqualTo(Map.of(Feeling.HAPPY, 1.0, Feeling.SURPRISED, 0.5));
        assertThat(FaceWords.face("open:30", 0).speech()).isEqualTo(Map.of(Viseme.OPEN, 0.3));
        assertThat(FaceWords.face("asleep", 2).lids()).isEqualTo(new Face.Lids(1, 1));
        assertThat(FaceWords.face("blink", 0).isCalm()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", "nobody", "happy:", "happy:999999999999", "::", "happy:-1", "+++a", "HAPPY", "\u0000"})
    void wordsThatNameNothingShowNoHarm(String words) {
        for (double seconds = 0; seconds < 3; seconds += 0.1) {
            FaceWords.face(words, seconds)
                    .feelings()
                    .values()
                    .forEach(v -> assertThat(v).isBetween(0.0, 1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"laugh", "cry", "wink", "blink", "asleep"})
    void facesThatMoveKeepWithinTheirStrengths(String word) {
        for (double seconds = -1; seconds < 8; seconds += 0.03) {
            assertThat(FaceWords.face(word, seconds)).isNotNull();
        }
    }

    @Test
    void somebodyWhoTalksMovesTheMouthAndPauses() {
        int open = 0;
        int shut = 0;
        for (double frame = 0; frame < 200; frame++) {
            Face face = at(frame, "say/talk 0 200").demeanour().face();
            open += face.speech().values().stream().anyMatch(s -> s > 0.3) ? 1 : 0;
            shut += face.speech().isEmpty() || face.speech().getOrDefault(Viseme.CLOSED, 0.0) > 0.3 ? 1 : 0;
        }
        assertThat(open).isGreaterThan(100);
        assertThat(shut).isGreaterThan(2);
    }

    @Test
    void aGazePassesFromOneToTheNext() {
        String[] gazes = {"gaze/bob 0 48", "gaze/dog 48 96"};
        assertThat(at(20, gazes).demeanour().gaze())
                .contains(new Demeanour.Gaze(new NodeId("bob"), Optional.empty(), 1));
        Demeanour.Gaze between = at(50, gazes).demeanour().gaze().orElseThrow();
        assertThat(between.at()).isEqualTo(new NodeId("dog"));
        assertThat(between.from()).contains(new NodeId("bob"));
        assertThat(between.share()).isBetween(0.05, 0.95);
        assertThat(at(200, gazes).demeanour().gaze()).isEmpty();
    }

    @Test
    void theCameraIsThatOfTheShotAndNoIdIsNoGaze() {
        assertThat(at(5, "gaze/camera 0 48").demeanour().gaze().orElseThrow().at())
                .isEqualTo(new NodeId("cam"));
        assertThat(at(5, "gaze/no:id 0 48").demeanour().gaze()).isEmpty();
    }

    @Test
    void everyoneLivesByTheClock() {
        double now = at(48).demeanour().clock();
        assertThat(now).isGreaterThanOrEqualTo(2);
        assertThat(at(72).demeanour().clock() - now).isCloseTo(1, within(1e-9));
    }
}
