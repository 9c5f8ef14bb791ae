package studio.direction.plan;

import java.util.ArrayList;
import java.util.List;
import studio.direction.Brief;
import studio.direction.Role;
import studio.direction.layout.Layout;
import studio.direction.layout.Placed;
import studio.direction.set.SetPlan;
import studio.direction.shot.ShotPlan;
import studio.language.meaning.Attribute;
import studio.math.time.FrameRange;
import studio.scene.Node;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.StageCommand;
import studio.scene.command.TimelineCommand;

/// Puts what was decided into commands.
final class Assembly {
    private Assembly() {}

    static Batch batch(String title, Brief brief, Layout layout, SetPlan set, ShotPlan shots, FrameRange range) {
        List<Command> commands = new ArrayList<>();
        commands.add(new TimelineCommand.SetRange(brief.rate(), range));
        commands.add(new StageCommand.Set(set.setting()));
        set.nodes().forEach(n -> commands.add(new NodeCommand.Add(n)));
        layout.placed().forEach(p -> commands.add(new NodeCommand.Add(node(p))));
        shots.cameras().forEach(n -> commands.add(new NodeCommand.Add(n)));
        shots.tracks().forEach(t -> commands.add(new TimelineCommand.PutTrack(t)));
        shots.shots().forEach(s -> commands.add(new TimelineCommand.PutShot(s)));
        return new Batch(title(title), commands);
    }

    static Node node(Placed placed) {
        String tag = placed.origin() == Role.Origin.ASKED ? "asked" : "implied";
        return Node.of(
                        placed.node(),
                        placed.cast().word().noun(),
                        placed.transform(),
                        placed.cast().content())
                .tagged(tag);
    }

    static Role role(Placed placed) {
        return new Role(
                placed.node(),
                placed.cast().word().noun(),
                placed.cast().word().attributes().stream().map(Attribute::word).toList(),
                placed.cast().asset().toString(),
                placed.cast().entry().substitute(),
                placed.cast().character(),
                placed.origin(),
                placed.cast().word().first(Attribute.Kind.COLOUR));
    }

    private static String title(String words) {
        return words.length() <= 120 ? words : words.substring(0, 119) + "…";
    }
}
