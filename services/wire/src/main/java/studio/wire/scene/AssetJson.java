package studio.wire.scene;

import java.util.List;
import studio.math.surface.Material;
import studio.scene.content.Coat;
import studio.scene.term.Asset;
import studio.wire.json.Form;
import studio.wire.json.Pen;

/// What a thing or a figure looks like: the path of its asset, the asset's `parameters` as an object, and its `coats`.
/// Empty parameters and coats are left out.
final class AssetJson {
    private AssetJson() {}

    static void fields(Pen pen, String name, Asset asset, List<Coat> coats) {
        pen.text(name, asset.path());
        if (!asset.parameters().isEmpty()) {
            pen.object("parameters", asset.parameters(), AssetJson::parameters);
        }
        if (!coats.isEmpty()) {
            pen.objects("coats", coats, AssetJson::coat);
        }
    }

    static Asset asset(Form form, String name) {
        Form path = form.at(name);
        String text = path.text();
        List<Asset.Parameter> parameters = form.maybe("parameters", AssetJson::parameters, List.of());
        return path.made(() -> new Asset(text, parameters));
    }

    static List<Coat> coats(Form form) {
        return form.maybe("coats", coats -> coats.list(AssetJson::coat), List.of());
    }

    private static void parameters(Pen pen, List<Asset.Parameter> parameters) {
        for (Asset.Parameter parameter : parameters) {
            pen.text(parameter.name(), parameter.value());
        }
    }

    private static List<Asset.Parameter> parameters(Form form) {
        return form.each(AssetJson::parameter);
    }

    private static Asset.Parameter parameter(String name, Form form) {
        String value = form.text();
        return form.made(() -> new Asset.Parameter(name, value));
    }

    private static void coat(Pen pen, Coat coat) {
        pen.text("slot", coat.slot());
        pen.object("material", coat.material(), MaterialJson::fields);
    }

    private static Coat coat(Form form) {
        String slot = form.at("slot").text();
        Material material = MaterialJson.read(form.at("material"));
        return form.made(() -> new Coat(slot, material));
    }
}
