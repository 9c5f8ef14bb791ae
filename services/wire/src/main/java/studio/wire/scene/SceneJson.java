package studio.wire.scene;

import java.util.List;
import studio.scene.Node;
import studio.scene.Problem;
import studio.scene.Scene;
import studio.scene.timeline.Timeline;
import studio.wire.json.JsonText;
import studio.wire.json.Misshapen;
import studio.wire.json.Pen;

/// A whole scene as one object: `version`, `setting`, `rate` and `range` of the film, and the lists `nodes`, `shots`,
/// `clips`, `tracks` and `pins`.
public final class SceneJson {
    public static final int VERSION = 1;

    private SceneJson() {}

    public static String write(Scene scene) {
        return Pen.line(scene, SceneJson::fields);
    }

    /// Reads a scene and trusts nothing: what its parts say alone and what they make together is looked over afresh.
    public static Decoded<Scene> read(String json) {
        return Door.guarded(() -> sound(parts(json).scene()));
    }

    private static void fields(Pen pen, Scene scene) {
        Timeline timeline = scene.timeline();
        List<Node> nodes = scene.nodes().stream().toList();
        pen.number("version", VERSION);
        pen.object("setting", scene.setting(), SettingJson::fields);
        TimeJson.rate(pen, timeline.rate());
        TimeJson.range(pen, timeline.range());
        pen.objects("nodes", nodes, NodeJson::fields);
        pen.objects("shots", timeline.shots(), TimelineJson::shot);
        pen.objects("clips", timeline.clips(), TimelineJson::clip);
        pen.objects("tracks", timeline.tracks(), TimelineJson::track);
        pen.objects("pins", scene.pins().list(), PinJson::fields);
    }

    private static SceneParts parts(String json) {
        SceneParts parts = new SceneParts();
        JsonText.walk(json, parts);
        return parts;
    }

    private static Scene sound(Scene scene) {
        List<Problem> problems = scene.problems();
        if (!problems.isEmpty()) {
            throw Misshapen.whole(problems.getFirst());
        }
        return scene;
    }
}
