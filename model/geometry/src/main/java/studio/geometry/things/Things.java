package studio.geometry.things;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.geometry.Model;
import studio.geometry.animals.Animals;
import studio.geometry.devices.Devices;
import studio.geometry.food.Food;
import studio.geometry.furniture.Furniture;
import studio.geometry.household.Household;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.geometry.music.Music;
import studio.geometry.nature.Nature;
import studio.geometry.sets.Sets;
import studio.geometry.sport.Sport;
import studio.geometry.street.Street;
import studio.geometry.tableware.Tableware;
import studio.geometry.tools.Tools;
import studio.geometry.toys.Toys;
import studio.geometry.vehicles.Vehicles;
import studio.geometry.wear.Wear;

/// Everything that the studio makes by itself, by path and by noun. Adding a thing means one file and one line in its
/// family's list.
///
/// Set pieces and their choices, for whoever dresses a scene (lengths in metres, colours as six hexadecimal digits):
/// - `set/room` — `width`, `depth`, `height`; `extra` floor behind the camera at +Z; `front=wall|open`;
///   `window=left|right|back|none`, `windows`, `window_at` along the wall, `window_width`, `window_height`, `sill`;
///   `floor=boards|tiles|carpet|concrete|checks|marble`; `wall` colour. Slots: body (walls), floor, ceiling, trim.
/// - `set/ground` — `pattern=grass|sand|soil|snow|asphalt|gravel|concrete|paving|rock`, `radius`, `flat`, `relief`,
///   `seed`.
/// - `set/sweep` — `width`, `depth`, `height`, `color`: seamless paper, origin in the middle of its floor.
/// - `set/hills`, `set/mountains` — `radius`, `height`, `seed`: ridges all around, far off.
/// - `set/sea` — `shore` distance behind the origin (under −50: water all around), `seed`.
/// - `set/grass` — `radius`, `height`, `tufts`, `dry=yes`, `seed`; `set/bush`, `set/pine`, `set/rock` — `height`,
/// `seed`.
/// - `set/house` — `floors`, `width`, `depth`, `wall`, `seed`; `set/road` — `length`, `pavement`; `set/street-lamp` —
///   `height`.
/// - `prop/curtain` — `width`, `height`, `seed`; `prop/rug` — `width`, `depth`, `seed`.
/// - `set/building` — `style=brick|plaster|stone|glass|wood`, `storeys`, `width`, `depth`, `shop=yes`, `gable=yes`; its
///   front is the plane z = 0. `set/shop` — the same with a shop front. `set/pond` — `radius`, `seed`.
/// - `set/tree`, `set/birch`, `set/fir`, `set/palm` — `seed`, `height`. Slots: body (leaves), trunk.
/// - `set/hill`, `set/mountain` — `radius`, `height`, `seed`: one rise from y = 0. `set/cloud` — `width`, `seed`.
/// - `set/fence` — `length`. `prop/painting` — `picture=landscape|abstract`, `seed`. `prop/bookshelf` — `seed`.
///   `prop/table` — `shape=round|square`, `width`, `depth`, `height`.
public final class Things {
    /// All entries in a fixed order.
    public static final List<Thing> ALL = Stream.of(
                    Furniture.ALL,
                    Tableware.ALL,
                    Food.ALL,
                    Vehicles.ALL,
                    Nature.ALL,
                    Devices.ALL,
                    Street.ALL,
                    Sport.ALL,
                    Wear.ALL,
                    Tools.ALL,
                    Music.ALL,
                    Toys.ALL,
                    Animals.ALL,
                    Household.ALL,
                    Sets.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Thing> BY_PATH = new HashMap<>();
    private static final Map<String, Thing> BY_NOUN = new HashMap<>();

    static {
        for (Thing thing : ALL) {
            BY_PATH.put(thing.path(), thing);
            thing.nouns().forEach(noun -> BY_NOUN.put(noun, thing));
        }
    }

    private Things() {}

    /// The entry with a path such as `prop/wine-glass`.
    public static Optional<Thing> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /// The entry that answers to a noun in lower case and the singular, such as "wine glass".
    public static Optional<Thing> named(String noun) {
        return Optional.ofNullable(BY_NOUN.get(noun));
    }

    /// The model for a path, or empty when there is no such entry.
    public static Optional<Model> make(String path, Wish wish) {
        return at(path).map(thing -> thing.make(wish));
    }
}
