package studio.direction.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.direction.Role;
import studio.direction.block.Stand;
import studio.direction.layout.Placed;
import studio.direction.shot.Slate;
import studio.language.meaning.Attribute;
import studio.math.Quat;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.StageCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.term.Limits;

/// Puts what was decided into commands.
final class Assembly {
    private static final int TITLE = 120;

    /// How many adjectives stay with a thing.
    private static final int ADJECTIVES = 40;

    private Assembly() {}

    static Batch batch(Staging staging) {
        List<Command> commands = new ArrayList<>();
        commands.add(new StageCommand.Set(staging.set().setting()));
        staging.set().nodes().forEach(n -> commands.add(new NodeCommand.Add(n)));
        commands.addAll(stage(staging));
        commands.addAll(shots(staging));
        return new Batch(title(staging.reading().text()), commands);
    }

    /// What stands and happens on the stage.
    static List<Command> stage(Staging staging) {
        List<Command> commands = new ArrayList<>();
        commands.add(new TimelineCommand.SetRange(staging.brief().rate(), staging.range()));
        for (Placed p : staging.layout().placed()) {
            Optional<Stand> start =
                    Optional.ofNullable(staging.blocked().starts().get(p.node()));
            commands.add(new NodeCommand.Add(node(p, start)));
        }
        staging.blocked().tracks().forEach(t -> commands.add(new TimelineCommand.PutTrack(t)));
        staging.blocked().clips().forEach(c -> commands.add(new TimelineCommand.PutClip(c)));
        return commands;
    }

    /// What it is seen through.
    static List<Command> shots(Staging staging) {
        List<Command> commands = new ArrayList<>();
        List<String> slate = Slate.tags(staging.reading().meaning().camera());
        staging.shots()
                .cameras()
                .forEach(n -> commands.add(new NodeCommand.Add(n.tagged(slate.toArray(String[]::new)))));
        staging.shots().tracks().forEach(t -> commands.add(new TimelineCommand.PutTrack(t)));
        staging.shots().shots().forEach(s -> commands.add(new TimelineCommand.PutShot(s)));
        return commands;
    }

    private static Node node(Placed placed, Optional<Stand> start) {
        String tag = placed.origin() == Role.Origin.ASKED ? "asked" : "implied";
        Transform transform = start.map(s -> new Transform(
                        s.position(),
                        Quat.axisAngle(Vec3.Y, Math.toRadians(s.yaw())),
                        placed.cast().scale()))
                .orElse(placed.transform());
        return Node.of(
                        placed.node(),
                        placed.cast().word().noun(),
                        transform,
                        placed.cast().content(placed.copy()))
                .tagged(tags(placed, tag).toArray(String[]::new));
    }

    /// Why it is there, whether it lives, and the user's adjectives, so that later words find "the wooden chair".
    private static List<String> tags(Placed placed, String origin) {
        List<String> tags = new ArrayList<>(List.of(origin));
        placed.cast().character().filter(c -> c.equals("animal")).ifPresent(tags::add);
        placed.cast().word().attributes().stream()
                .map(Attribute::word)
                .filter(w -> Limits.isWord(w) && !tags.contains(w))
                .limit(ADJECTIVES)
                .forEach(tags::add);
        return tags;
    }

    static Role role(Placed placed) {
        return new Role(
                placed.node(),
                placed.cast().word().noun(),
                placed.cast().word().attributes().stream().map(Attribute::word).toList(),
                placed.cast().asset(placed.copy()).toString(),
                placed.cast().entry().substitute(),
                placed.cast().character(),
                placed.origin(),
                placed.cast().word().first(Attribute.Kind.COLOUR));
    }

    private static String title(String words) {
        if (words.length() <= TITLE) {
            return words;
        }
        // The cut spares letters that are two characters long.
        boolean within = Character.isHighSurrogate(words.charAt(TITLE - 2));
        return words.substring(0, within ? TITLE - 2 : TITLE - 1) + "…";
    }
}
