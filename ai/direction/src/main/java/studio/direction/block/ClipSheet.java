package studio.direction.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.term.NodeId;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Layer;

/// The clips of a movie as they are written: in each layer a person does one thing until the next begins, and the last
/// to
/// the end.
final class ClipSheet {
    private static final String ON_GROUND = "on ground";

    private final List<Clip> clips = new ArrayList<>();
    private final FrameRate rate;
    private final int frames;

    /// @param seconds length of the movie
    ClipSheet(FrameRate rate, double seconds) {
        this.rate = rate;
        this.frames = Math.max(1, rate.framesIn(seconds));
    }

    /// Writes a clip from a moment to another, or on and on when it lasts.
    Clip add(NodeId actor, String motion, double from, double to, double speed, boolean lasts) {
        int begin = rate.framesIn(from);
        int end = lasts ? frames + 1 : rate.framesIn(to);
        clips.replaceAll(clip -> isBefore(clip, actor, motion) ? ended(clip, begin) : clip);
        String id = "clip-" + actor.value() + "-" + (clips.size() + 1);
        Clip clip = new Clip(id, actor, motion, new FrameRange(begin, Math.max(begin + 1, end)), speed);
        clips.add(clip);
        return clip;
    }

    private static boolean isBefore(Clip clip, NodeId actor, String motion) {
        return clip.actor().equals(actor) && clip.layer() == Layer.of(motion);
    }

    private static Clip ended(Clip clip, int at) {
        FrameRange range = clip.range();
        if (range.start() >= at || range.end() <= at) {
            return clip;
        }
        return new Clip(clip.id(), clip.actor(), clip.motion(), new FrameRange(range.start(), at), clip.speed());
    }

    /// Whether a motion plays at a moment and is not over a moment later.
    boolean plays(NodeId actor, String motion, double at) {
        int frame = rate.framesIn(at);
        return clips.stream()
                .anyMatch(c -> c.actor().equals(actor)
                        && c.motion().equals(motion)
                        && c.range().start() <= frame
                        && c.range().end() > frame + 1);
    }

    /// What an actor's body does last, as far as it is written.
    Optional<String> last(NodeId actor) {
        return clips.stream()
                .filter(clip -> clip.actor().equals(actor) && clip.movesBody())
                .reduce((a, b) -> b)
                .map(Clip::motion);
    }

    /// Whether an actor sits on a seat by now.
    boolean sits(NodeId actor) {
        return last(actor)
                .filter(m -> !m.endsWith(ON_GROUND))
                .filter(m -> m.startsWith("sit") || m.endsWith(" sitting") || m.equals("type") || m.equals("write"))
                .isPresent();
    }

    /// Whether an actor sits on the ground by now.
    boolean sitsOnGround(NodeId actor) {
        return last(actor).filter(m -> m.endsWith(ON_GROUND)).isPresent();
    }

    /// Lets a thing go: whoever holds it does so no longer than until a moment.
    void release(NodeId thing, double at) {
        String held = "/" + thing.value();
        clips.replaceAll(clip ->
                clip.layer() == Layer.HOLD && clip.motion().endsWith(held) ? ended(clip, rate.framesIn(at)) : clip);
    }

    /// The second in which a clip begins.
    double begins(Clip clip) {
        return rate.secondsAt(clip.range().start());
    }

    List<Clip> clips() {
        return List.copyOf(clips);
    }
}
