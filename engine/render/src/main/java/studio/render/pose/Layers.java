package studio.render.pose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.geometry.Face;
import studio.geometry.Feeling;
import studio.math.Seed;
import studio.math.time.FrameRate;
import studio.scene.Scene;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Layer;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Timeline;

/// Plays the clips of faces, gazes and speech of one actor over one another: a later clip takes over from an earlier
/// one.
final class Layers {
    /// The word for the camera of the shot.
    private static final String CAMERA = "camera";

    private final Timeline timeline;
    private final FrameRate rate;

    Layers(Scene scene) {
        this.timeline = scene.timeline();
        this.rate = timeline.rate();
    }

    /// @param clips of one actor, in the order in which they were written
    Demeanour at(NodeId actor, List<Clip> clips, double frame) {
        Seed own = new Seed(0).derive(actor.value());
        double clock = rate.secondsAt(Math.max(0, frame)) + own.derive("clock").between(0, 400);
        Face face = Face.CALM;
        Optional<Demeanour.Gaze> gaze = Optional.empty();
        for (Clip clip : clips) {
            double share = clip.movesBody() ? 0 : Fade.share(clip.range(), rate, frame);
            double seconds = rate.secondsAt(frame - clip.range().start()) * clip.speed();
            switch (share > 0 ? clip.layer() : Layer.BODY) {
                case FACE -> face = over(face, FaceWords.face(clip.word(), seconds), share);
                case SPEECH -> face = Mouthing.saying(face, Mouthing.mouth(clip.word(), own, seconds), share);
                case GAZE -> gaze = over(gaze, target(clip.word(), frame), share);
                case BODY -> {}
            }
        }
        return new Demeanour(face, gaze, clock);
    }

    /// A clip that only moves the lids leaves the feelings to others.
    private static Face over(Face before, Face now, double share) {
        Map<Feeling, Double> feelings = new EnumMap<>(Feeling.class);
        double kept = now.feelings().isEmpty() ? 1 : 1 - share;
        before.feelings().forEach((feeling, strength) -> feelings.put(feeling, strength * kept));
        now.feelings().forEach((feeling, strength) -> feelings.merge(feeling, strength * share, Double::sum));
        feelings.replaceAll((_, strength) -> Math.min(1, strength));
        Face.Lids lids = new Face.Lids(
                Math.max(before.lids().left(), now.lids().left() * share),
                Math.max(before.lids().right(), now.lids().right() * share));
        return Mouthing.saying(new Face(feelings, before.speech(), lids), now.speech(), share);
    }

    /// Where two gazes meet, one passes into the other; a gaze at what the scene lacks is none.
    private static Optional<Demeanour.Gaze> over(Optional<Demeanour.Gaze> before, Optional<NodeId> now, double share) {
        if (now.isEmpty()) {
            return before;
        }
        Optional<NodeId> from = share < 1 ? before.map(Demeanour.Gaze::at) : Optional.empty();
        return Optional.of(new Demeanour.Gaze(now.get(), from, share));
    }

    private Optional<NodeId> target(String word, double frame) {
        if (word.equals(CAMERA)) {
            return timeline.shotAt(frame).map(Shot::camera);
        }
        return Optional.of(word).filter(Layers::isId).map(NodeId::new);
    }

    private static boolean isId(String word) {
        return word.matches("[A-Za-z0-9_-]{1,64}");
    }
}
