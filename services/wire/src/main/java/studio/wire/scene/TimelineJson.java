package studio.wire.scene;

import studio.math.curve.Curve;
import studio.math.time.FrameRange;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Track;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// Shots, clips and tracks, each as one object.
public final class TimelineJson {
    private static final Vocabulary<Channel> CHANNELS = Vocabulary.of(Channel.values());

    private TimelineJson() {}

    public static String writeShot(Shot shot) {
        return Pen.line(shot, TimelineJson::shot);
    }

    public static Decoded<Shot> readShot(String json) {
        return Door.read(json, TimelineJson::shot);
    }

    public static String writeClip(Clip clip) {
        return Pen.line(clip, TimelineJson::clip);
    }

    public static Decoded<Clip> readClip(String json) {
        return Door.read(json, TimelineJson::clip);
    }

    public static String writeTrack(Track track) {
        return Pen.line(track, TimelineJson::track);
    }

    public static Decoded<Track> readTrack(String json) {
        return Door.read(json, TimelineJson::track);
    }

    static void shot(Pen pen, Shot shot) {
        pen.text("id", shot.id());
        TimeJson.range(pen, shot.range());
        pen.text("camera", shot.camera().value());
    }

    static Shot shot(Form form) {
        String id = form.at("id").text();
        FrameRange range = TimeJson.range(form.at("range"));
        NodeId camera = SpaceJson.id(form.at("camera"));
        return form.made(() -> new Shot(id, range, camera));
    }

    static void clip(Pen pen, Clip clip) {
        pen.text("id", clip.id());
        pen.text("actor", clip.actor().value());
        pen.text("motion", clip.motion());
        TimeJson.range(pen, clip.range());
        if (clip.speed() != 1) {
            pen.number("speed", clip.speed());
        }
    }

    static Clip clip(Form form) {
        String id = form.at("id").text();
        NodeId actor = SpaceJson.id(form.at("actor"));
        String motion = form.at("motion").text();
        FrameRange range = TimeJson.range(form.at("range"));
        double speed = form.maybe("speed", Form::number, 1.0);
        return form.made(() -> new Clip(id, actor, motion, range, speed));
    }

    static void track(Pen pen, Track track) {
        onChannel(pen, track.node(), track.channel());
        CurveJson.keys(pen, track.curve());
    }

    static Track track(Form form) {
        Curve curve = CurveJson.read(form.at("keys"));
        return new Track(SpaceJson.id(form.at("node")), channel(form), curve);
    }

    static void onChannel(Pen pen, NodeId node, Channel channel) {
        pen.text("node", node.value());
        pen.text("channel", Vocabulary.word(channel));
    }

    static Channel channel(Form form) {
        return CHANNELS.read(form.at("channel"));
    }
}
