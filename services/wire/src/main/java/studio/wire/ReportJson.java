package studio.wire;

import java.util.Optional;
import studio.direction.Question;
import studio.direction.Receipt;
import studio.direction.report.Millis;
import studio.direction.report.Moment;
import studio.direction.report.ReportedAction;
import studio.direction.report.ReportedChange;
import studio.direction.report.ReportedEntity;
import studio.direction.report.ReportedShot;
import studio.direction.report.StagingReport;
import studio.math.Bounds;
import studio.math.Vec3;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a staging report as one line of JSON, version 1.
public final class ReportJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final double DIGITS = 1e4;

    private ReportJson() {}

    public static String line(StagingReport report) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", report.id()).put("prompt", report.prompt()).put("reply", report.reply());
        json.put("duration", rounded(report.duration())).put("seed", report.seed());
        json.putArray("frame").add(report.width()).add(report.height());
        ArrayNode entities = json.putArray("entities");
        report.entities().forEach(e -> entity(entities.addObject(), e));
        ArrayNode moments = json.putArray("moments");
        report.moments().forEach(m -> moment(moments.addObject(), m));
        ArrayNode shots = json.putArray("shots");
        report.shots().forEach(s -> shot(shots.addObject(), s));
        ArrayNode actions = json.putArray("actions");
        report.actions().forEach(a -> action(actions.addObject(), a));
        ArrayNode changes = json.putArray("changes");
        report.changes().forEach(c -> change(changes.addObject(), c));
        json.put("place", report.place()).put("time_of_day", report.timeOfDay()).put("weather", report.weather());
        ArrayNode style = json.putArray("style");
        report.style().forEach(style::add);
        json.put("playback", report.playback());
        ArrayNode receipts = json.putArray("receipts");
        report.receipts().forEach(r -> receipt(receipts.addObject(), r));
        ArrayNode questions = json.putArray("questions");
        report.questions().forEach(q -> question(questions.addObject(), q));
        millis(json.putObject("millis"), report.millis());
        return json.toString();
    }

    private static void entity(ObjectNode json, ReportedEntity entity) {
        json.put("id", entity.id()).put("noun", entity.noun());
        ArrayNode adjectives = json.putArray("adjectives");
        entity.adjectives().forEach(adjectives::add);
        json.put("asset", entity.asset()).put("substitute", entity.substitute());
        putOrNull(json, "character", entity.character());
        json.put("role", entity.role());
        putOrNull(json, "color", entity.color());
    }

    private static void moment(ObjectNode json, Moment moment) {
        json.put("t", rounded(moment.t()));
        Moment.Shown camera = moment.camera();
        ObjectNode view = json.putObject("camera");
        vector(view.putArray("position"), camera.position());
        vector(view.putArray("forward"), camera.forward());
        vector(view.putArray("up"), camera.up());
        view.put("vertical_fov", rounded(camera.verticalFov())).put("focus", rounded(camera.focus()));
        ObjectNode entities = json.putObject("entities");
        moment.entities().forEach(seen -> seen(entities.putObject(seen.id()), seen));
    }

    private static void seen(ObjectNode json, Moment.Seen seen) {
        vector(json.putArray("center"), seen.center());
        Bounds box = seen.box();
        vector(vector(json.putArray("box"), box.min()), box.max());
        json.putArray("screen")
                .add(rounded(seen.left()))
                .add(rounded(seen.top()))
                .add(rounded(seen.right()))
                .add(rounded(seen.bottom()));
        json.put("depth", rounded(seen.depth())).put("visible", rounded(seen.visible()));
        json.put("shown_color", seen.shownColor().toHex());
    }

    private static void shot(ObjectNode json, ReportedShot shot) {
        json.put("from", rounded(shot.from())).put("to", rounded(shot.to()));
        json.put("size", shot.size()).put("angle", shot.angle());
        ArrayNode moves = json.putArray("moves");
        shot.moves()
                .forEach(move -> moves.addObject()
                        .put("move", move.move())
                        .put("from", rounded(move.from()))
                        .put("to", rounded(move.to())));
    }

    private static void action(ObjectNode json, ReportedAction action) {
        json.put("actor", action.actor()).put("verb", action.verb());
        putOrNull(json, "target", action.target());
        putOrNull(json, "with", action.with());
        json.put("from", rounded(action.from())).put("to", rounded(action.to()));
        putOrNull(json, "clip", action.clip());
    }

    private static void change(ObjectNode json, ReportedChange change) {
        json.put("entity", change.entity()).put("property", change.property());
        json.put("from", change.from()).put("to", change.to());
        json.put("start", rounded(change.start())).put("end", rounded(change.end()));
    }

    private static void receipt(ObjectNode json, Receipt receipt) {
        json.put("claim", receipt.claim()).put("held", receipt.held()).put("measured", receipt.measured());
    }

    private static void question(ObjectNode json, Question question) {
        json.put("question", question.sentence());
        ArrayNode choices = json.putArray("choices");
        question.choices().forEach(choices::add);
        json.put("likeliest", question.likeliest());
    }

    private static void millis(ObjectNode json, Millis millis) {
        json.put("understand", rounded(millis.understand()))
                .put("direct", rounded(millis.direct()))
                .put("measure", rounded(millis.measure()));
    }

    private static void putOrNull(ObjectNode json, String name, String value) {
        putOrNull(json, name, Optional.of(value).filter(v -> !v.isEmpty()));
    }

    private static void putOrNull(ObjectNode json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.put(name, value.get());
        } else {
            json.putNull(name);
        }
    }

    private static ArrayNode vector(ArrayNode json, Vec3 v) {
        return json.add(rounded(v.x())).add(rounded(v.y())).add(rounded(v.z()));
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
