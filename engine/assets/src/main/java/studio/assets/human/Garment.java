package studio.assets.human;

import java.util.Map;

/// Something that hangs on the body: clothes, shoes, hair, brows, lashes, eyes.
///
/// @param shape its faces and bindings
/// @param hanging what its vertices hang on
/// @param pictures file names of its pictures beside its description, by the material's name
record Garment(Shape shape, Shape.Hanging hanging, Map<String, String> pictures) {
    int vertexCount() {
        return hanging.refs.length / 3;
    }
}
