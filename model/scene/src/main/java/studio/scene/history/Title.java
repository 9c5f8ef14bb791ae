package studio.scene.history;

import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.command.Batch;
import studio.scene.command.Command;
import studio.scene.command.NodeCommand;
import studio.scene.command.StageCommand;
import studio.scene.command.TimelineCommand;
import studio.scene.term.NodeId;

/// What a step is called in the history: a batch has a title of its own, a single command is put into a few words.
public final class Title {
    private static final int LONGEST = 200;

    private Title() {}

    /// The title of a command that is given to a scene, cut where it is very long.
    public static String of(Command command, Scene before) {
        String title = whole(command, before);
        if (title.length() <= LONGEST) {
            return title;
        }
        int end = Character.isHighSurrogate(title.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return title.substring(0, end) + "…";
    }

    private static String whole(Command command, Scene before) {
        return switch (command) {
            case Batch batch -> batch.title();
            case NodeCommand.Add(Node node) -> "Add " + node.name();
            case NodeCommand.Remove(NodeId id) -> "Remove " + name(id, before);
            case NodeCommand.Rename c -> "Rename " + name(c.id(), before) + " to " + c.name();
            case NodeCommand.Reparent c -> "Regroup " + name(c.id(), before);
            case NodeCommand.Place c -> "Move " + name(c.id(), before);
            case NodeCommand.Show c -> (c.visible() ? "Show " : "Hide ") + name(c.id(), before);
            case NodeCommand.Tag c -> "Tag " + name(c.id(), before);
            case NodeCommand.Become c -> "Change " + name(c.id(), before);
            case TimelineCommand.SetRange c -> "Set the film's length";
            case TimelineCommand.PutShot c -> "Set shot " + c.shot().id();
            case TimelineCommand.RemoveShot c -> "Remove shot " + c.id();
            case TimelineCommand.PutClip c ->
                "Let " + name(c.clip().actor(), before) + " " + c.clip().motion();
            case TimelineCommand.RemoveClip c -> "Remove clip " + c.id();
            case TimelineCommand.PutTrack c -> "Animate " + name(c.track().node(), before);
            case TimelineCommand.RemoveTrack c -> "Stop animating " + name(c.node(), before);
            case StageCommand.Set c -> "Set the place";
            case StageCommand.Pin c -> "Pin " + name(c.pin().node(), before);
            case StageCommand.Unpin c -> "Unpin " + name(c.pin().node(), before);
        };
    }

    private static String name(NodeId id, Scene before) {
        return before.node(id).map(Node::name).filter(name -> !name.isBlank()).orElse(id.value());
    }
}
