package studio.scene.select;

import java.util.List;
import java.util.Optional;
import studio.math.Color;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Coat;
import studio.scene.content.Content;
import studio.scene.content.Group;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Sky;
import studio.scene.content.Text;

/// The colour that a person would name when asked what colour a node is.
final class Paint {
    private static final String MAIN_SLOT = "body";

    private Paint() {}

    /// The paint of a thing or the light of a lamp; nothing for what shows its asset's colours as made.
    static Optional<Color> of(Content content) {
        return switch (content) {
            case Prop prop -> coat(prop.coats());
            case Actor actor -> coat(actor.coats());
            case Text text -> Optional.of(text.color());
            case Light.Sun light -> Optional.of(bright(light.irradiance()));
            case Light.Point light -> Optional.of(bright(light.intensity()));
            case Light.Spot light -> Optional.of(bright(light.intensity()));
            case Light.Area light -> Optional.of(bright(light.radiance()));
            case Light.Environment(Sky.Gradient sky) -> Optional.of(bright(sky.zenith()));
            case Light.Environment(Sky.Physical sky) -> Optional.empty();
            case Camera camera -> Optional.empty();
            case Group group -> Optional.empty();
        };
    }

    private static Optional<Color> coat(List<Coat> coats) {
        return coats.stream()
                .filter(c -> c.slot().equals(Coat.ALL))
                .findFirst()
                .or(() -> coats.stream().filter(c -> c.slot().equals(MAIN_SLOT)).findFirst())
                .or(() -> coats.stream().findFirst())
                .map(c -> c.material().base());
    }

    /// A light's colour at full brightness, so that a dim red lamp is red.
    private static Color bright(Color light) {
        double most = Math.max(light.red(), Math.max(light.green(), light.blue()));
        return most > 0 ? light.times(1 / most) : light;
    }
}
