package studio.wire.scene;

import java.util.List;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// Frame rates and frame ranges as pairs of whole numbers: `[24,1]` is 24 frames in one second, `[0,48]` the frames 0
/// to
/// 47.
final class TimeJson {
    private TimeJson() {}

    static void rate(Pen pen, FrameRate rate) {
        pen.numbers("rate", rate.frames(), rate.seconds());
    }

    static FrameRate rate(Form form) {
        List<Form> pair = form.items(2);
        int frames = pair.get(0).whole();
        int seconds = pair.get(1).whole();
        return form.made(() -> new FrameRate(frames, seconds));
    }

    static void range(Pen pen, FrameRange range) {
        pen.numbers("range", range.start(), range.end());
    }

    static FrameRange range(Form form) {
        List<Form> pair = form.items(2);
        int start = pair.get(0).whole();
        int end = pair.get(1).whole();
        return form.made(() -> new FrameRange(start, end));
    }
}
