package studio.direction.shot;

import java.util.Comparator;
import java.util.Optional;
import studio.language.meaning.CameraWords.Move;
import studio.language.meaning.Event.Pace;

/// The focus of a take over its time: on the subject, or pulled from one depth to another.
///
/// @param stop the f-number
/// @param pull where a rack focus starts, as a factor on the distance of its end; 1 when the focus stays
/// @param puller finds the subject
record Focus(double stop, double pull, FocusPuller puller) {
    private static final double RACKED = 2.4;

    static Focus of(ShotBrief brief, Composition composition, Take take) {
        FocusPuller puller = new FocusPuller(composition);
        Optional<Pace> rack = Cinematographer.asked(brief, Move.RACK_FOCUS).map(m -> m.pace());
        if (rack.isPresent()) {
            return new Focus(2, start(composition, take, puller), puller);
        }
        if (brief.words().shallowFocus()) {
            return new Focus(Math.min(2.8, puller.stop(take, 1.4)), 1, puller);
        }
        return new Focus(puller.stop(take, composition.subjects().size() > 1 ? 2.8 : 2), 1, puller);
    }

    double at(Pose pose, double share) {
        double settled = puller.distance(pose, share);
        double t = Math.clamp((share - 0.3) / 0.4, 0.0, 1.0);
        return settled * (1 + (pull - 1) * (1 - t * t * (3 - 2 * t)));
    }

    /// A rack focus starts on the subject farthest in depth from the main one, or on the background when all stand
    /// alike.
    private static double start(Composition composition, Take take, FocusPuller puller) {
        Pose pose = take.at(0);
        double end = puller.distance(pose, 0);
        return composition.subjects().stream()
                .filter(s -> !s.node().equals(composition.main().node()))
                .map(s -> Math.max(0.2, pose.depth(s.at(0).center())) / end)
                .filter(ratio -> ratio > 1.5 || ratio < 1 / 1.5)
                .max(Comparator.comparingDouble(ratio -> Math.abs(StrictMath.log(ratio))))
                .orElse(RACKED);
    }
}
