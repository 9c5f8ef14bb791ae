package studio.scene.content;

import studio.math.Color;
import studio.scene.term.Limits;

/// Words standing in the scene: a sign, a title.
///
/// @param height height of a capital letter in metres
public record Text(String words, double height, Color color) implements Content {
    public Text {
        if (!color.isPhysical() || words.length() > 500 || !Limits.isText(words) || !(height > 0 && height <= 100)) {
            throw new IllegalArgumentException(
                    "text: at most 500 characters, height up to 100 m, a colour that is not negative");
        }
    }
}
