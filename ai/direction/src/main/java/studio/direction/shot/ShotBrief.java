package studio.direction.shot;

import java.util.List;
import studio.language.meaning.CameraWords;
import studio.math.Bounds;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;

/// What is to be shot.
///
/// @param words what was asked of the camera; its subject is an index into `subjects`
/// @param subjects what must be seen, the main subject first; empty when the place alone is shown
/// @param free where the camera may be
/// @param stage the box of the whole action; may be empty
/// @param aspect width over height of the picture
/// @param exposure compensation in stops for this set
public record ShotBrief(
        CameraWords words,
        List<Subject> subjects,
        Bounds free,
        Bounds stage,
        FrameRate rate,
        FrameRange range,
        double aspect,
        double exposure,
        long seed) {
    public ShotBrief {
        subjects = List.copyOf(subjects);
    }
}
