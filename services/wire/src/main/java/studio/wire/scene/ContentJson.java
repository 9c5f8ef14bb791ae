package studio.wire.scene;

import java.util.List;
import studio.math.Color;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Coat;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Text;
import studio.scene.term.Asset;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// What a node is: its `type`, and beside it the fields of that type.
final class ContentJson {
    private static final Vocabulary<Named<Content>> TYPES = Named.vocabulary(List.of(
            new Named<>("prop", ContentJson::prop),
            new Named<>("character", ContentJson::character),
            new Named<>("camera", CameraJson::read),
            new Named<>("light", LightJson::read),
            new Named<>("group", form -> new Group()),
            new Named<>("text", ContentJson::words)));

    private ContentJson() {}

    static void fields(Pen pen, Content content) {
        switch (content) {
            case Prop(Asset asset, List<Coat> coats) -> {
                pen.text("type", "prop");
                AssetJson.fields(pen, "asset", asset, coats);
            }
            case Actor(Asset figure, List<Coat> coats) -> {
                pen.text("type", "character");
                AssetJson.fields(pen, "figure", figure, coats);
            }
            case Camera camera -> {
                pen.text("type", "camera");
                CameraJson.fields(pen, camera);
            }
            case Light light -> {
                pen.text("type", "light");
                LightJson.fields(pen, light);
            }
            case Group() -> pen.text("type", "group");
            case Text(String words, double height, Color color) -> {
                pen.text("type", "text");
                pen.text("words", words);
                pen.number("height", height);
                SpaceJson.color(pen, "color", color);
            }
        }
    }

    static Content read(Form form) {
        return TYPES.read(form.at("type")).reader().apply(form);
    }

    private static Content prop(Form form) {
        Asset asset = AssetJson.asset(form, "asset");
        List<Coat> coats = AssetJson.coats(form);
        return form.made(() -> new Prop(asset, coats));
    }

    private static Content character(Form form) {
        Asset figure = AssetJson.asset(form, "figure");
        List<Coat> coats = AssetJson.coats(form);
        return form.made(() -> new Actor(figure, coats));
    }

    private static Content words(Form form) {
        String words = form.at("words").text();
        double height = form.at("height").number();
        Color color = SpaceJson.color(form.at("color"));
        return form.made(() -> new Text(words, height, color));
    }
}
