package studio.wire.scene;

import java.util.List;
import studio.math.time.FrameRange;
import studio.math.time.FrameRate;
import studio.scene.command.Command;
import studio.scene.command.TimelineCommand;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;
import studio.scene.timeline.Clip;
import studio.scene.timeline.Shot;
import studio.scene.timeline.Track;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// Commands about what happens when.
final class TimelineCommandJson {
    static final List<Named<Command>> ACTIONS = List.of(
            new Named<>("set_range", TimelineCommandJson::range),
            new Named<>("put_shot", p -> new TimelineCommand.PutShot(TimelineJson.shot(p.at("shot")))),
            new Named<>(
                    "remove_shot",
                    p -> new TimelineCommand.RemoveShot(p.at("id").text())),
            new Named<>("put_clip", p -> new TimelineCommand.PutClip(TimelineJson.clip(p.at("clip")))),
            new Named<>(
                    "remove_clip",
                    p -> new TimelineCommand.RemoveClip(p.at("id").text())),
            new Named<>("put_track", p -> new TimelineCommand.PutTrack(TimelineJson.track(p.at("track")))),
            new Named<>("remove_track", TimelineCommandJson::noTrack));

    private TimelineCommandJson() {}

    static String action(TimelineCommand command) {
        return switch (command) {
            case TimelineCommand.SetRange c -> "set_range";
            case TimelineCommand.PutShot c -> "put_shot";
            case TimelineCommand.RemoveShot c -> "remove_shot";
            case TimelineCommand.PutClip c -> "put_clip";
            case TimelineCommand.RemoveClip c -> "remove_clip";
            case TimelineCommand.PutTrack c -> "put_track";
            case TimelineCommand.RemoveTrack c -> "remove_track";
        };
    }

    static void parameters(Pen pen, TimelineCommand command) {
        switch (command) {
            case TimelineCommand.SetRange(FrameRate rate, FrameRange range) -> {
                TimeJson.rate(pen, rate);
                TimeJson.range(pen, range);
            }
            case TimelineCommand.PutShot(Shot shot) -> pen.object("shot", shot, TimelineJson::shot);
            case TimelineCommand.RemoveShot(String id) -> pen.text("id", id);
            case TimelineCommand.PutClip(Clip clip) -> pen.object("clip", clip, TimelineJson::clip);
            case TimelineCommand.RemoveClip(String id) -> pen.text("id", id);
            case TimelineCommand.PutTrack(Track track) -> pen.object("track", track, TimelineJson::track);
            case TimelineCommand.RemoveTrack(NodeId node, Channel channel) ->
                TimelineJson.onChannel(pen, node, channel);
        }
    }

    private static Command range(Form parameters) {
        return new TimelineCommand.SetRange(
                TimeJson.rate(parameters.at("rate")), TimeJson.range(parameters.at("range")));
    }

    private static Command noTrack(Form parameters) {
        return new TimelineCommand.RemoveTrack(SpaceJson.id(parameters.at("node")), TimelineJson.channel(parameters));
    }
}
