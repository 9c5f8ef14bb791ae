package studio.assets.human;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.geometry.Texture;
import studio.math.Color;

/// The pack's pictures made ready for dyeing, each once: what one person wears, others share.
final class Dyehouse {
    /// How bright a bleached cloth is on average.
    static final double CLOTH = 0.8;

    private final Stock stock;
    private final Map<String, Texture> ready = new ConcurrentHashMap<>();

    Dyehouse(Stock stock) {
        this.stock = stock;
    }

    /// A garment's own picture, where it has one.
    Optional<Texture> picture(String name) throws IOException {
        for (String file : stock.garment(name).pictures().values()) {
            return Optional.of(stock.picture(name, file));
        }
        return Optional.empty();
    }

    /// A garment's picture without its colour.
    ///
    /// @param keep how much of light and shade stays, 0 to 1
    Optional<Texture> bleached(String name, double mean, double keep) throws IOException {
        String key = name + "/" + mean + "/" + keep;
        Texture known = ready.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Texture> made =
                picture(name).map(p -> Dye.bleached(p, mean)).map(p -> keep < 1 ? Dye.calmed(p, mean, keep) : p);
        made.ifPresent(texture -> ready.put(key, texture));
        return made;
    }

    /// The skin of a look, mixed where its people stand between two of the pack's.
    Texture skin(Look look) throws IOException {
        double dark = look.origin().dark();
        Texture own = stock.skin(look.skin());
        if (dark <= 0 || dark >= 1) {
            return own;
        }
        String key = "skin/" + look.skin() + "/" + dark;
        Texture known = ready.get(key);
        Texture made = known != null ? known : Dye.mixed(own, stock.skin(look.darkestSkin()), dark);
        ready.put(key, made);
        return made;
    }

    /// The skin with a beard drawn on it.
    Texture face(Look look) throws IOException {
        Texture skin = skin(look);
        Costume.Whiskers whiskers = look.costume().whiskers();
        if (whiskers == Costume.Whiskers.NONE) {
            return skin;
        }
        Color hair = look.hairColor();
        String key = "face/" + look.skin() + "/" + look.origin() + "/" + whiskers + "/" + hair.toHex();
        Texture known = ready.get(key);
        Texture made = known != null ? known : Beard.drawn(skin, stock.body(), whiskers, hair);
        ready.put(key, made);
        return made;
    }
}
