package studio.direction.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.direction.Catalogue;
import studio.direction.Role;
import studio.math.Bounds;
import studio.math.Transform;
import studio.math.Vec3;
import studio.scene.Node;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.term.Asset;

/// The laws of sets, on a made-up library in which everything is one size per noun.
class SetDresserTest {
    private static final Map<String, Vec3> SIZES = Map.of(
            "tree", new Vec3(4, 6, 4),
            "bookshelf", new Vec3(0.9, 1.9, 0.3),
            "sideboard", new Vec3(1.4, 0.8, 0.45),
            "house", new Vec3(8, 6, 7),
            "rug", new Vec3(2, 0.01, 1.4),
            "curtain", new Vec3(0.5, 2.2, 0.12));
    private static final Catalogue ALL = noun -> Optional.of(new Catalogue.Entry(
            Asset.of("prop/" + noun.replaceAll("[^a-z]+", "-")),
            Catalogue.Kind.PROP,
            SIZES.getOrDefault(noun, new Vec3(0.4, 0.5, 0.4)),
            false,
            noun));
    private static final Catalogue NOTHING = noun -> Optional.empty();
    private static final Bounds TABLE = new Bounds(new Vec3(-0.8, 0, -0.4), new Vec3(0.8, 1, 0.4));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "room",
                "bedroom",
                "kitchen",
                "cafe",
                "indoor museum",
                "bar",
                "jail cell",
                "street",
                "beach",
                "forest",
                "desert",
                "cemetery",
                "train railway",
                "football field",
                "castle",
                "sky",
                "old oak forest",
                "parking lot"
            })
    void aPlaceAloneIsDressedWithThreeDifferentThings(String place) {
        SetPlan plan = SetDresser.dress(brief(place, Bounds.EMPTY, List.of(), 3), ALL);
        Set<String> assets = new HashSet<>();
        plan.roles().forEach(r -> assets.add(r.asset()));
        assertThat(assets).hasSizeGreaterThan(2);
        assertThat(plan.roles()).allSatisfy(r -> assertThat(r.origin()).isEqualTo(Role.Origin.DRESSING));
        assertThat(plan.setting().place()).isEqualTo(place);
    }

    @Test
    void dressingNeverRepeatsWhatTheWordsName() {
        for (Place place : Places.ALL) {
            for (Want want : place.wants()) {
                List<String> named = List.of(want.noun(), "red " + want.noun() + "s");
                SetPlan plan = SetDresser.dress(brief(place.names().getFirst(), TABLE, named, 1), ALL);
                assertThat(plan.roles())
                        .as(place.names().getFirst() + " without " + want.noun())
                        .noneMatch(r -> Nouns.same(r.noun(), want.noun()));
            }
        }
    }

    @Test
    void nothingStandsInTheActionOrInTheCamerasRoom() {
        for (Place place : Places.ALL) {
            for (long seed = 0; seed < 6; seed++) {
                SetPlan plan = SetDresser.dress(brief(place.names().getFirst(), TABLE, List.of(), seed), ALL);
                Bounds clear = new Bounds(new Vec3(-0.8, 0.05, -0.4), new Vec3(0.8, 1.6, 3));
                for (Node node : dressing(plan)) {
                    Vec3 size = sizeOf(node);
                    Bounds box = Bounds.around(
                            node.transform().position().plus(new Vec3(0, size.y() / 2, 0)),
                            new Vec3(size.x() * 0.7, size.y(), size.z() * 0.7));
                    boolean flat =
                            size.y() < 0.3 || size.y() < 0.6 && !place.names().contains("room");
                    assertThat(!flat && box.overlaps(clear))
                            .as("%s %d: %s at %s", place.names().getFirst(), seed, node.name(), box)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void furnitureStandsInsideTheWallsAndNotInEachOther() {
        for (Place place : Interiors.ALL) {
            for (long seed = 0; seed < 6; seed++) {
                SetPlan plan = SetDresser.dress(brief(place.names().getFirst(), TABLE, List.of(), seed), ALL);
                List<Node> standing = dressing(plan).stream()
                        .filter(n ->
                                n.transform().position().y() < 0.01 && sizeOf(n).y() > 0.3)
                        .filter(n -> !n.name().equals("curtain"))
                        .toList();
                for (Node a : standing) {
                    assertThat(box(a).max().y()).isGreaterThan(0);
                    for (Node b : standing) {
                        assertThat(!a.id().equals(b.id()) && box(a).overlaps(box(b)))
                                .as("%s: %s in %s", place.names().getFirst(), a.name(), b.name())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void theSunPatchLiesOnTheFloorOfTheStage() {
        for (long seed = 0; seed < 12; seed++) {
            SetPlan plan = SetDresser.dress(brief("room", TABLE, List.of(), seed), ALL);
            Node sun = plan.nodes().stream()
                    .filter(n -> n.content() instanceof Light.Sun)
                    .findFirst()
                    .orElseThrow();
            Asset room = plan.nodes().stream()
                    .filter(n -> n.name().equals("room"))
                    .map(n -> ((Prop) n.content()).asset())
                    .findFirst()
                    .orElseThrow();
            Vec3 shines = sun.transform().rotation().rotate(new Vec3(0, 0, -1));
            double side = room.word("window").orElseThrow().equals("left") ? -1 : 1;
            assertThat(shines.x() * side)
                    .as("the sun comes in where the window is")
                    .isNegative();
            double wall = room.number("width", 0) / 2;
            double middle = room.number("sill", 0) + room.number("window_height", 0) / 2;
            double landing = side * wall + shines.x() / -shines.y() * middle;
            assertThat(landing)
                    .as("where the middle of the beam meets the floor")
                    .isBetween(-1.6, 1.6);
        }
    }

    @Test
    void theCameraHasRoomInFrontOfTheAction() {
        for (Place place : Places.ALL) {
            SetPlan plan = SetDresser.dress(brief(place.names().getFirst(), TABLE, List.of(), 2), ALL);
            assertThat(plan.free().contains(new Vec3(0, 1.4, 4)))
                    .as(place.names().getFirst())
                    .isTrue();
            assertThat(plan.free().min().y()).isPositive();
        }
    }

    @Test
    void everySetHasASkyAndLight() {
        for (Place place : Places.ALL) {
            for (String hour : List.of("", "sunset", "night")) {
                SetBrief brief = new SetBrief(place.names().getFirst(), hour, "", List.of(), TABLE, List.of(), 4);
                List<Node> nodes = SetDresser.dress(brief, ALL).nodes();
                assertThat(nodes)
                        .filteredOn(n -> n.content() instanceof Light.Environment)
                        .hasSize(1);
                assertThat(nodes)
                        .as("%s at %s has a light", place.names().getFirst(), hour)
                        .anyMatch(n -> n.content() instanceof Light.Sun || n.content() instanceof Light.Area);
                assertThat(nodes).extracting(n -> n.id().value()).doesNotHaveDuplicates();
                assertThat(nodes).allMatch(n -> n.has("set") || n.has("dressing") || n.has("light"));
            }
        }
    }

    @Test
    void anEmptyLibraryStillGivesASet() {
        for (Place place : Places.ALL) {
            SetPlan plan = SetDresser.dress(brief(place.names().getFirst(), TABLE, List.of(), 1), NOTHING);
            assertThat(plan.roles()).isEmpty();
            assertThat(plan.nodes()).filteredOn(n -> n.has("set")).isNotEmpty();
        }
    }

    @Test
    void unsaidPlacesSuitWhatIsShown() {
        assertThat(floor("car")).contains("asphalt");
        assertThat(floor("horse")).contains("grass");
        assertThat(floor("airplane")).contains("grass");
        Set<String> chairs = new HashSet<>();
        for (long seed = 0; seed < 10; seed++) {
            chairs.add(SetDresser.dress(brief("", TABLE, List.of("chair"), seed), ALL)
                    .nodes()
                    .getFirst()
                    .name());
        }
        assertThat(chairs).contains("room").doesNotContain("ground");
    }

    @Test
    void theSameSeedGivesTheSameSetAndAnotherSeedAnother() {
        for (String place : List.of("room", "forest", "studio")) {
            SetBrief brief = brief(place, TABLE, List.of(), 7);
            assertThat(SetDresser.dress(brief, ALL)).isEqualTo(SetDresser.dress(brief, ALL));
            Set<Object> sets = new HashSet<>();
            for (long seed = 0; seed < 8; seed++) {
                sets.add(SetDresser.dress(brief(place, TABLE, List.of(), seed), ALL)
                        .nodes());
            }
            assertThat(sets).as(place).hasSizeGreaterThan(4);
        }
    }

    @Test
    void everyPlaceIsFoundByEachOfItsNames() {
        for (Place place : Places.ALL) {
            for (String name : place.names()) {
                assertThat(Places.find(name)).as(name).contains(place);
            }
        }
        assertThat(Places.find("big sunny kitchen")).isEqualTo(Places.find("kitchen"));
        assertThat(Places.find("Beaches")).isEqualTo(Places.find("beach"));
        assertThat(Places.find("a quiet forest road in autumn")).isEqualTo(Places.find("forest road"));
        assertThat(Places.find("")).isEmpty();
        assertThat(Places.find("nowhere")).isEmpty();
    }

    @Test
    void hostileStagesDoNotBreakASet() {
        List<Bounds> stages = List.of(
                new Bounds(new Vec3(-500, 0, -500), new Vec3(500, 300, 500)),
                new Bounds(new Vec3(-0.001, 0, -0.001), new Vec3(0.001, 0.001, 0.001)),
                new Bounds(new Vec3(900, 40, -900), new Vec3(901, 41, -899)));
        for (Bounds stage : stages) {
            for (String place : List.of("room", "field", "street", "studio", "")) {
                SetPlan plan = SetDresser.dress(brief(place, stage, List.of("thing"), 1), ALL);
                assertThat(plan.nodes()).allMatch(n -> n.transform().isFinite());
                assertThat(plan.free().size().x()).isPositive();
            }
        }
    }

    private static String floor(String noun) {
        return SetDresser.dress(brief("", TABLE, List.of(noun), 1), ALL).nodes().stream()
                .filter(n -> n.has("set"))
                .map(n -> ((Prop) n.content()).asset().toString())
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    private static List<Node> dressing(SetPlan plan) {
        return plan.nodes().stream().filter(n -> n.has("dressing")).toList();
    }

    private static Vec3 sizeOf(Node node) {
        return SIZES.getOrDefault(node.name(), new Vec3(0.4, 0.5, 0.4));
    }

    private static Bounds box(Node node) {
        Vec3 size = sizeOf(node);
        Transform turned = node.transform();
        return Bounds.around(new Vec3(0, size.y() / 2, 0), size).grown(-0.02).transformed(turned);
    }

    private static SetBrief brief(String place, Bounds stage, List<String> named, long seed) {
        return new SetBrief(place, "", "", List.of(), stage, named, seed);
    }
}
