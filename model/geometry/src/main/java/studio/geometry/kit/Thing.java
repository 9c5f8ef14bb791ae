package studio.geometry.kit;

import java.util.List;
import studio.geometry.Model;

/// An entry of the library: what a thing is called, how it is made and where it is at home.
///
/// @param path the asset's path, such as `prop/wine-glass`
/// @param maker makes it; pure
/// @param nouns what people call it, lower case and singular, the likeliest first; no two things share a noun
/// @param stance where it stands when nothing is said
/// @param home indoors, outdoors or both
/// @param least the smallest plausible longest side in metres
/// @param most the largest plausible longest side in metres
/// @param takes names of the choices that its maker understands
/// @param open slots whose meshes are sheets, such as leaves
public record Thing(
        String path,
        Maker maker,
        List<String> nouns,
        Stance stance,
        Home home,
        double least,
        double most,
        List<String> takes,
        List<String> open) {
    /// Makes a model to a wish; the same wish gives the same model.
    @FunctionalInterface
    public interface Maker {
        Model make(Wish wish);
    }

    /// Where a thing is found.
    public enum Home {
        INDOORS,
        OUTDOORS,
        ANYWHERE
    }

    public Thing {
        nouns = List.copyOf(nouns);
        takes = List.copyOf(takes);
        open = List.copyOf(open);
    }

    private static Thing of(Stance stance, String path, Maker maker) {
        return new Thing(path, maker, List.of(), stance, Home.ANYWHERE, 0.001, 1000, List.of(), List.of());
    }

    public static Thing floor(String path, Maker maker) {
        return of(Stance.FLOOR, path, maker);
    }

    public static Thing tabletop(String path, Maker maker) {
        return of(Stance.TABLETOP, path, maker);
    }

    public static Thing wall(String path, Maker maker) {
        return of(Stance.WALL, path, maker);
    }

    public static Thing ceiling(String path, Maker maker) {
        return of(Stance.CEILING, path, maker);
    }

    public static Thing air(String path, Maker maker) {
        return of(Stance.AIR, path, maker);
    }

    public static Thing water(String path, Maker maker) {
        return of(Stance.WATER, path, maker);
    }

    public static Thing scenery(String path, Maker maker) {
        return of(Stance.SCENERY, path, maker);
    }

    public Thing called(String... names) {
        return new Thing(path, maker, List.of(names), stance, home, least, most, takes, open);
    }

    public Thing indoors() {
        return new Thing(path, maker, nouns, stance, Home.INDOORS, least, most, takes, open);
    }

    public Thing outdoors() {
        return new Thing(path, maker, nouns, stance, Home.OUTDOORS, least, most, takes, open);
    }

    /// The plausible range of its longest side in metres.
    public Thing spans(double from, double to) {
        return new Thing(path, maker, nouns, stance, home, from, to, takes, open);
    }

    public Thing takes(String... choices) {
        return new Thing(path, maker, nouns, stance, home, least, most, List.of(choices), open);
    }

    /// Names the slots that are sheets and not closed.
    public Thing sheets(String... slots) {
        return new Thing(path, maker, nouns, stance, home, least, most, takes, List.of(slots));
    }

    public Model make(Wish wish) {
        return maker.make(wish);
    }
}
