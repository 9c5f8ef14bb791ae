package studio.scene.timeline;

import studio.math.time.FrameRange;
import studio.scene.term.Limits;
import studio.scene.term.NodeId;

/// A motion that a character performs over a run of frames. Where no clip plays, a character idles. Clips of faces,
/// gazes
/// and speech play over whatever the body does.
///
/// @param id unique in the time line
/// @param motion the motion's name, such as "walk", or one of another [Layer], such as "face/happy"
/// @param speed 1 is as recorded
public record Clip(String id, NodeId actor, String motion, FrameRange range, double speed) {
    public Clip {
        if (!Limits.isWord(id) || !Limits.isWord(motion)) {
            throw new IllegalArgumentException(
                    "clip: id and motion are words of 1 to " + Limits.WORD_LENGTH + " letters");
        }
        if (!(speed > 0 && speed <= 100)) {
            throw new IllegalArgumentException("clip speed out of range");
        }
    }

    /// What it moves: the body, the face, the gaze or the mouth.
    public Layer layer() {
        return Layer.of(motion);
    }

    /// Its motion within its layer: "walk", "happy".
    public String word() {
        return layer().word(motion);
    }

    public boolean movesBody() {
        return layer() == Layer.BODY;
    }
}
