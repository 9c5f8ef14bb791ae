package studio.geometry.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.geometry.Anchor;
import studio.geometry.Model;
import studio.geometry.Part;
import studio.geometry.kit.Stance;
import studio.geometry.kit.Surface;
import studio.geometry.kit.Thing;
import studio.geometry.kit.Wish;
import studio.math.Bounds;
import studio.math.Vec3;

/// What every entry of the library promises.
class ThingsTest {
    /// Larger than anything a scene needs of one thing; a whole train may be this large.
    private static final int MOST_TRIANGLES = 30_000;

    static Stream<Thing> all() {
        return Things.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void isSoundAndOfPlausibleSize(Thing thing) {
        Model model = thing.make(Wish.NONE);
        Bounds box = model.bounds();
        assertThat(box.min().isFinite() && box.max().isFinite()).isTrue();
        Vec3 size = box.size();
        double longest = Math.max(size.x(), Math.max(size.y(), size.z()));
        assertThat(longest).as("longest side").isBetween(thing.least(), thing.most());
        assertThat(model.triangleCount()).isBetween(4, MOST_TRIANGLES);
        assertThat(model.parts())
                .as("something to dye")
                .anyMatch(part -> part.slot().equals("body"));
        if (thing.stance() != Stance.SCENERY) {
            assertThat(box.min().y()).as("stands on the floor").isBetween(-0.001, 0.001);
            assertThat(Math.hypot(box.center().x(), box.center().z()))
                    .as("centred")
                    .isLessThan(0.02);
        }
        for (Anchor anchor : model.anchors()) {
            assertThat(box.grown(0.02).contains(anchor.at()))
                    .as("%s within", anchor)
                    .isTrue();
        }
        model.parts().forEach(part -> checkPart(thing, part));
    }

    private static void checkPart(Thing thing, Part part) {
        float[] normals = part.mesh().normals();
        for (int i = 0; i < normals.length; i += 3) {
            double length = Math.sqrt(
                    normals[i] * normals[i] + normals[i + 1] * normals[i + 1] + normals[i + 2] * normals[i + 2]);
            assertThat(length).as("normal in %s", part.slot()).isBetween(0.999, 1.001);
        }
        if (!thing.open().contains(part.slot())) {
            Surface surface = new Surface(part.mesh());
            assertThat(surface.openEdges()).as("open edges of %s", part.slot()).isZero();
            double around = Math.pow(part.mesh().bounds().size().length(), 3);
            assertThat(surface.volumes())
                    .as("outsides of %s", part.slot())
                    .allSatisfy(v -> assertThat(v).isGreaterThan(-1e-8 * around));
        }
    }

    @Test
    void nounsAreLowerCaseAndLeadToOneThing() {
        Map<String, String> taken = new HashMap<>();
        for (Thing thing : Things.ALL) {
            assertThat(thing.nouns()).as(thing.path()).isNotEmpty();
            for (String noun : thing.nouns()) {
                assertThat(noun).isEqualTo(noun.toLowerCase(Locale.ROOT).strip());
                assertThat(taken.put(noun, thing.path()))
                        .as("'%s' is also %s", noun, thing.path())
                        .isNull();
                assertThat(Things.named(noun)).contains(thing);
            }
        }
    }

    @Test
    void pathsAreUniqueAndReadable() {
        assertThat(Things.ALL.stream().map(Thing::path))
                .doesNotHaveDuplicates()
                .allMatch(path -> path.matches("(prop|set|animals)/[a-z0-9-]+"));
    }

    @Test
    void theSameWishGivesTheSameModel() {
        for (String path : List.of("set/tree", "animals/cat", "prop/bookshelf", "prop/painting", "prop/chair")) {
            Wish wish = Wish.NONE.with("seed", "11");
            Model once = Things.make(path, wish).orElseThrow();
            Model again = Things.make(path, wish).orElseThrow();
            for (int i = 0; i < once.parts().size(); i++) {
                assertThat(again.parts().get(i).mesh().positions())
                        .isEqualTo(once.parts().get(i).mesh().positions());
                assertThat(again.parts().get(i).mesh().indices())
                        .isEqualTo(once.parts().get(i).mesh().indices());
            }
        }
    }

    @Test
    void anotherSeedGivesAnotherTree() {
        Bounds one = Things.make("set/tree", Wish.NONE.with("seed", "1"))
                .orElseThrow()
                .bounds();
        Bounds two = Things.make("set/tree", Wish.NONE.with("seed", "2"))
                .orElseThrow()
                .bounds();
        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void hostileWishesAreKeptWithinLimits() {
        Wish wild = Wish.NONE;
        for (String name : List.of(
                "width", "height", "depth", "radius", "count", "seed", "shape", "floor", "wall", "windows", "size",
                "storeys", "length")) {
            wild = wild.with(name, "1e308");
        }
        Wish broken = Wish.NONE
                .with("width", "NaN")
                .with("height", "-Infinity")
                .with("depth", "wide")
                .with("seed", "");
        for (String path : List.of("set/room", "set/ground", "set/tree", "prop/table", "set/building")) {
            for (Wish wish : List.of(wild, broken)) {
                Bounds box = Things.make(path, wish).orElseThrow().bounds();
                assertThat(box.min().isFinite() && box.max().isFinite())
                        .as(path)
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsAskedForIsMade() {
        Model round =
                Things.make("prop/table", Wish.NONE.with("shape", "round")).orElseThrow();
        Vec3 size = round.bounds().size();
        assertThat(size.x()).isCloseTo(size.z(), org.assertj.core.api.Assertions.within(0.03));
        assertThat(round.anchor(Anchor.Kind.TOP)).isPresent();
        double wide = Things.make("prop/table", Wish.NONE.with("width", "2.4"))
                .orElseThrow()
                .bounds()
                .size()
                .x();
        assertThat(wide).isCloseTo(2.4, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void unknownNamesFindNothing() {
        assertThat(Things.at("prop/unobtainium")).isEmpty();
        assertThat(Things.named("unobtainium")).isEmpty();
        assertThat(Things.make("", Wish.NONE)).isEmpty();
    }
}
