package studio.cli.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.scene.Node;
import studio.scene.Scene;
import studio.scene.Setting;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Text;
import studio.wire.json.Pen;

/// What a scene holds, counted.
///
/// @param things props, dressing and set pieces included
/// @param seconds length of the film
record Content(int things, int people, int lights, int cameras, int shots, double seconds, Setting setting) {
    static Content of(Scene scene) {
        int[] counts = new int[4];
        scene.nodes().stream().map(Content::place).filter(at -> at >= 0).forEach(at -> counts[at]++);
        return new Content(
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                scene.timeline().shots().size(),
                scene.timeline().durationSeconds(),
                scene.setting());
    }

    private static int place(Node node) {
        return switch (node.content()) {
            case Prop prop -> 0;
            case Actor actor -> 1;
            case Light light -> 2;
            case Camera camera -> 3;
            case Group group -> -1;
            case Text text -> 0;
        };
    }

    String sentence() {
        String held = String.join(
                ", ",
                Shown.count(things, "thing", "things"),
                Shown.count(people, "actor", "actors"),
                Shown.count(lights, "light", "lights"),
                Shown.count(cameras, "camera", "cameras"),
                Shown.count(shots, "shot", "shots"));
        return held + String.format(Locale.ROOT, ", %.1f s", seconds);
    }

    /// Where and when, in the words that were said; empty when nothing was.
    String where() {
        List<String> parts = new ArrayList<>(List.of(setting.place(), setting.timeOfDay(), setting.weather()));
        parts.removeIf(String::isEmpty);
        return Shown.line(String.join(", ", parts));
    }

    void fields(Pen pen) {
        pen.count("things", things);
        pen.count("actors", people);
        pen.count("lights", lights);
        pen.count("cameras", cameras);
        pen.count("shots", shots);
        pen.number("seconds", seconds);
        pen.text("place", setting.place());
        pen.text("timeOfDay", setting.timeOfDay());
        pen.text("weather", setting.weather());
    }
}
