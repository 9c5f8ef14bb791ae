package studio.scene.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.math.Color;
import studio.math.Quat;
import studio.math.Seed;
import studio.math.Transform;
import studio.math.Vec3;
import studio.math.surface.Material;
import studio.scene.Node;
import studio.scene.Nodes;
import studio.scene.Scene;
import studio.scene.content.Actor;
import studio.scene.content.Camera;
import studio.scene.content.Coat;
import studio.scene.content.Content;
import studio.scene.content.Lens;
import studio.scene.content.Light;
import studio.scene.content.Prop;
import studio.scene.content.Sensor;
import studio.scene.term.Asset;
import studio.scene.term.NodeId;

/// What selectors pick out of one small room, written in their own notation.
///
/// ```
///            lamp (up)
///   a red chair    table    b blue chair     man behind the table
///                   ▲ cup on it
///                 camera (looks along −Z)
/// ```
class SelectorTest {
    private static final Scene ROOM = room();

    @Test
    void picksByWhatThingsAre() {
        check("*", "cam", "a", "b", "table", "cup", "lamp", "man");
        check("#a", "a");
        check("#nobody");
        check("chair", "a", "b");
        check("CHAIR", "a", "b");
        check("hair");
        check("\"red chair\"", "a");
        check("\"chair red\"");
        check(".asked", "a", "man");
        check(":light", "lamp");
        check(":character", "man");
        check("~red", "a");
        check("~yellow", "lamp");
    }

    @Test
    void joinsAndNegates() {
        check("chair & ~blue", "b");
        check("chair & !~blue", "a");
        check("#man | chair", "a", "b", "man");
        check("#man | chair & ~red", "a", "man");
        check("(#man | chair) & ~red", "a");
        check("!(chair | table)", "cam", "cup", "lamp", "man");
    }

    @Test
    void picksByWhereThingsStand() {
        check("leftmost(chair)", "a");
        check("rightmost(chair)", "b");
        check("nearest(chair | #man)", "a");
        check("farthest(:prop | :character)", "man");
        check("highest(*)", "lamp");
        check("lowest(#cup | lamp)", "cup");
        check("left(chair)", "a");
        check("right(chair | #man)", "b", "man");
        check("nth(chair | table, 2)", "table");
        check("nth(chair, 3)");
        check("near(table, 1.1)", "a", "b", "cup");
        check("near(chair & ~red, 1.1)", "table");
        check("below(table)", "cup");
        check("below(*)", "cup");
    }

    @Test
    void leftIsThePicturesSeenFromTheOtherSide() {
        Node cam = ROOM.node(new NodeId("cam")).orElseThrow();
        Transform behind = new Transform(new Vec3(0, 1, -6), Quat.axisAngle(Vec3.Y, Math.PI), Vec3.ONE);
        Scene turned = ROOM.with(ROOM.nodes().with(cam.moved(behind)));
        assertThat(ids("leftmost(chair)", turned)).containsExactly("b");
        assertThat(ids("nearest(*) & :character", turned)).isEmpty();
        assertThat(ids("nearest(chair | #man)", turned)).containsExactly("man");
    }

    @Test
    void readsWhatItPrints() {
        for (int i = 0; i < 3_000; i++) {
            Selector selector = any(new Seed(9).derive(i), 4);
            String text = Notation.print(selector);
            if (text.length() <= Notation.LENGTH) {
                assertThat(Notation.read(text)).as(text).isEqualTo(new Notation.Reading.Read(selector));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "(",
                ")",
                "chair &",
                "& chair",
                "chair | | x",
                "#",
                "#a b",
                ":thing",
                "~infrared",
                "near(a)",
                "near(a, x)",
                "near(a, NaN)",
                "near(a, -1)",
                "nth(a, 0)",
                "nth(a, 99999999999)",
                "jump(a)",
                "\"open",
                "\"\"",
                "a b",
                "!",
                "leftmost()",
                "left(a",
                "#ä",
                "\0",
                "'; drop table"
            })
    void refusesWhatIsNoSelector(String text) {
        assertThat(Notation.read(text)).isInstanceOf(Notation.Reading.Unreadable.class);
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(Notation.read("a".repeat(200))).isInstanceOf(Notation.Reading.Read.class);
        assertThat(Notation.read("a".repeat(201))).isInstanceOf(Notation.Reading.Unreadable.class);
        assertThat(Notation.read(" ".repeat(999) + "a")).isInstanceOf(Notation.Reading.Read.class);
        assertThat(Notation.read(" ".repeat(1_000) + "a")).isInstanceOf(Notation.Reading.Unreadable.class);
        assertThat(Notation.read("!".repeat(31) + "a")).isInstanceOf(Notation.Reading.Read.class);
        assertThat(Notation.read("!".repeat(32) + "a")).isInstanceOf(Notation.Reading.Unreadable.class);
    }

    @Test
    void anyTextIsReadOrRefused() {
        String letters = "ab#.:~!&|()*,\"\\ 1-near(";
        for (int i = 0; i < 20_000; i++) {
            Seed seed = new Seed(4).derive(i);
            StringBuilder text = new StringBuilder();
            for (int k = seed.below(30); k > 0; k--) {
                text.append(letters.charAt(seed.derive(k).below(letters.length())));
            }
            if (Notation.read(text.toString()) instanceof Notation.Reading.Read(Selector selector)) {
                assertThat(Notation.read(Notation.print(selector))).isEqualTo(new Notation.Reading.Read(selector));
            }
        }
    }

    private static void check(String notation, String... ids) {
        assertThat(ids(notation, ROOM)).as(notation).containsExactly(ids);
    }

    private static List<String> ids(String notation, Scene scene) {
        return switch (Notation.read(notation)) {
            case Notation.Reading.Read(Selector selector) ->
                Selection.of(selector, scene, 0).stream()
                        .map(n -> n.id().value())
                        .toList();
            case Notation.Reading.Unreadable(int at, var problem) ->
                throw new AssertionError(notation + " at " + at + ": " + problem.sentence());
        };
    }

    private static Selector any(Seed seed, int depth) {
        int kinds = depth == 0 ? 6 : 14;
        Selector first = depth == 0 ? new Selector.All() : any(seed.derive("first"), depth - 1);
        Selector second = depth == 0 ? new Selector.All() : any(seed.derive("second"), depth - 1);
        return switch (seed.derive("kind").below(kinds)) {
            case 0 -> new Selector.All();
            case 1 -> new Selector.ById(new NodeId("n_" + seed.derive("n").below(99)));
            case 2 -> new Selector.Called(seed.derive("w").unit() < 0.5 ? "chair" : "wine \"glass\\ (1)");
            case 3 -> new Selector.Tagged(seed.derive("t").unit() < 0.5 ? "asked" : "süß & bitter");
            case 4 -> new Selector.OfKind(one(Selector.Kind.values(), seed));
            case 5 -> new Selector.Coloured(one(Hue.values(), seed));
            case 6 -> new Selector.Both(first, second);
            case 7 -> new Selector.Either(first, second);
            case 8 -> new Selector.Not(first);
            case 9 -> new Selector.Near(first, seed.derive("m").between(0, 1e6));
            case 10 -> new Selector.Below(first);
            case 11 -> new Selector.OnSide(first, one(Selector.Side.values(), seed));
            case 12 -> new Selector.Most(first, one(Selector.Way.values(), seed));
            default -> new Selector.Nth(first, 1 + seed.derive("n").below(9));
        };
    }

    private static <E> E one(E[] all, Seed seed) {
        return all[seed.derive("one").below(all.length)];
    }

    private static Scene room() {
        Camera camera = new Camera(new Lens(35, 2.8, 3), Sensor.SUPER_35, 0);
        Nodes nodes = Nodes.EMPTY
                .with(node("cam", "camera", new Vec3(0, 1, 3), camera))
                .with(node("a", "Red chair", new Vec3(-1, 0, 0), painted(0xb01c1c))
                        .tagged("asked"))
                .with(node("b", "blue chair", new Vec3(1, 0, -0.2), painted(0x2244aa)))
                .with(node("table", "round table", new Vec3(0, 0, 0), Prop.of(Asset.of("prop/table"))))
                .with(node("cup", "cup", new Vec3(0, 0.75, 0), Prop.of(Asset.of("prop/cup")))
                        .under(new NodeId("table")))
                .with(node("lamp", "lamp", new Vec3(-2, 2, -2), new Light.Point(new Color(60, 50, 0), 0.1)))
                .with(node("man", "man", new Vec3(0.1, 0, -3), new Actor(Asset.of("person/man"), List.of()))
                        .tagged("asked", "lead"));
        return Scene.EMPTY.with(nodes);
    }

    private static Prop painted(int srgb) {
        return new Prop(Asset.of("prop/chair"), List.of(new Coat(Coat.ALL, Material.of(Color.srgb(srgb), 0.5))));
    }

    private static Node node(String id, String name, Vec3 at, Content content) {
        return Node.of(new NodeId(id), name, Transform.at(at), content);
    }
}
