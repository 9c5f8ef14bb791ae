package studio.scene.timeline;

import java.util.List;
import java.util.Optional;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.term.NodeId;

/// What happens when: shots, motion clips and tracks over a range of frames.
public record Timeline(FrameRate rate, FrameRange range, List<Shot> shots, List<Clip> clips, List<Track> tracks) {
    public static final Timeline EMPTY =
            new Timeline(FrameRate.FILM, new FrameRange(0, 96), List.of(), List.of(), List.of());

    public Timeline {
        shots = List.copyOf(shots);
        clips = List.copyOf(clips);
        tracks = List.copyOf(tracks);
    }

    public Optional<Shot> shotAt(double frame) {
        return shots.stream().filter(s -> s.range().contains(frame)).findFirst();
    }

    /// The clips that move bodies, without those of faces, gazes and speech.
    public List<Clip> bodyClips() {
        return clips.stream().filter(Clip::movesBody).toList();
    }

    public Optional<Track> track(NodeId node, Channel channel) {
        return tracks.stream()
                .filter(t -> t.channel() == channel && t.node().equals(node))
                .findFirst();
    }

    public double durationSeconds() {
        return rate.secondsAt(range.length());
    }
}
