package studio.direction.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.direction.Brief;
import studio.direction.Receipt;
import studio.direction.survey.Look;
import studio.direction.survey.Piece;
import studio.direction.survey.Standpoint;
import studio.direction.survey.Survey;
import studio.language.edit.EditReader;
import studio.language.edit.EditReading;
import studio.language.meaning.Relation;
import studio.math.Vec3;
import studio.scene.Scene;
import studio.scene.command.Outcome;
import studio.scene.content.Camera;
import studio.scene.term.NodeId;
import studio.scene.timeline.Channel;

/// Says words of a sketched scene and holds what is expected on the scene that comes of them.
///
/// ```text
///   gone(chair1)  same(table1)  here(n1)  moved chair1 left 2.0  chair1.x < table1.x  count(chair) = 3  colour(sofa1)
/// = blue
///   on(cup1, table1)  floor(cup1)  gap(a, b) < 0.5  turned(chair1) = 90  faces(chair1, sofa1)  scaled(box1) = 2.0
///   tall(lamp1) = 2.0  named(dog1) = Bob  hidden(cup1)  shown(cup1)  pinned(chair1)  free(chair1)  inside(n1)
///   camera moved up 1.0  camera still  camera keyed  lens = 35  length = 6  time = night  weather = rain  exposure =
/// -1
///   note "pinned"  unheld  floats  asks  lost  undo 2  redo 1  selects chair1 chair2  stages "a cat"  answer "3"
/// about chair1
/// ```
final class Check {
    private static final EditReader READER = new EditReader();
    private static final Pattern MEASURE = Pattern.compile("(\\w+)\\(([^)]*)\\)(?: *(=|<|>) *(.+))?");
    private static final Pattern ORDER = Pattern.compile("([\\w-]+)\\.([xyz]) *([<>]) *([\\w-]+)\\.([xyz])");

    private final Scene before;
    private final Scene after;
    private final Survey was;
    private final Survey is;
    private final EditReply reply;
    private final List<String> notes;

    private Check(Scene before, Scene after, EditReply reply, List<String> notes) {
        this.before = before;
        this.after = after;
        this.was = Survey.of(before, Sketch.LIBRARY, 0);
        this.is = Survey.of(after, Sketch.LIBRARY, 0);
        this.reply = reply;
        this.notes = notes;
    }

    static void check(String sketch, String words, String expected) {
        Sketch.Drawn drawn = Sketch.draw(sketch);
        EditReading reading = READER.read(words);
        EditReply reply = new Editor(Sketch.LIBRARY, Sketch.LIBRARY)
                .reply(reading, drawn.scene(), drawn.context(), Brief.DEFAULT);
        List<String> wanted = new ArrayList<>(List.of(expected.split("; *", -1)));
        Scene after = drawn.scene();
        List<String> notes = List.of();
        if (reply instanceof EditReply.Proposed(EditPlan plan)) {
            Outcome outcome = plan.batch().applyTo(drawn.scene());
            assertThat(outcome).isInstanceOf(Outcome.Applied.class);
            after = ((Outcome.Applied) outcome).scene();
            notes = plan.notes();
            assertThat(after.problems()).isEmpty();
            if (!wanted.remove("unheld")) {
                receipts(plan, drawn.scene(), after);
            }
        }
        Check check = new Check(drawn.scene(), after, reply, notes);
        boolean floats = wanted.remove("floats");
        if (!floats) {
            check.stands();
        }
        for (String each : wanted) {
            check.holds(each.strip());
        }
    }

    private static void receipts(EditPlan plan, Scene before, Scene after) {
        List<Receipt> receipts = EditReceipts.measure(plan, before, after, Sketch.LIBRARY);
        assertThat(receipts)
                .as("claims")
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.held())
                        .as("%s: %s (%s)", r.claim(), r.measured(), plan.notes())
                        .isTrue());
    }

    /// Nothing floats, nothing stands in another, unless it did before.
    private void stands() {
        List<Piece> solid = is.things().stream()
                .filter(p -> p.node().visible() && p.isSolid())
                .toList();
        for (Piece piece : solid) {
            boolean floated = was.piece(piece.id())
                    .filter(p -> p.box().equals(piece.box()))
                    .isPresent();
            boolean rests =
                    Math.abs(piece.box().min().y()) < 0.01 || is.support(piece).isPresent();
            assertThat(rests || floated)
                    .as("%s rests at %s", piece.id(), piece.box())
                    .isTrue();
            for (Piece other : solid) {
                boolean through = piece.id().compareTo(other.id()) < 0
                        && Math.min(piece.height(), other.height()) > 0.03
                        && piece.box().grown(-0.012).overlaps(other.box().grown(-0.012));
                boolean then = was.piece(piece.id())
                                .map(Piece::box)
                                .filter(piece.box()::equals)
                                .isPresent()
                        && was.piece(other.id())
                                .map(Piece::box)
                                .filter(other.box()::equals)
                                .isPresent();
                boolean seated =
                        is.support(piece).filter(s -> s.id().equals(other.id())).isPresent()
                                || is.support(other)
                                        .filter(s -> s.id().equals(piece.id()))
                                        .isPresent();
                boolean under = isUnder(piece, other) || isUnder(other, piece);
                assertThat(through && !then && !seated && !under)
                        .as("%s stands in %s", piece.id(), other.id())
                        .isFalse();
            }
        }
    }

    private boolean isUnder(Piece piece, Piece host) {
        return new Standpoint(is.view()).holds(Relation.Kind.UNDER, piece.box(), List.of(host), false);
    }

    private void holds(String expected) {
        String[] words = expected.split(" +", -1);
        switch (words[0]) {
            case "moved" ->
                moved(piece(words[1]), words[2], words.length > 3 ? Optional.of(words[3]) : Optional.empty());
            case "camera" -> camera(words);
            case "note" -> assertThat(String.join(" ", notes)).contains(quoted(expected));
            case "quiet" -> assertThat(notes).isEmpty();
            case "asks" ->
                assertThat(reply).isInstanceOfSatisfying(EditReply.Asks.class, a -> {
                    assertThat(a.question().choices())
                            .hasSizeGreaterThan(1)
                            .doesNotHaveDuplicates()
                            .hasSameSizeAs(a.picks());
                });
            case "lost" ->
                assertThat(reply)
                        .isInstanceOfSatisfying(
                                EditReply.NotUnderstood.class,
                                n -> assertThat(n.suggestions()).isNotEmpty());
            case "undo" -> assertThat(reply).isEqualTo(new EditReply.TakesBack(Integer.parseInt(words[1])));
            case "redo" -> assertThat(reply).isEqualTo(new EditReply.Brings(Integer.parseInt(words[1])));
            case "stages" ->
                assertThat(reply)
                        .isInstanceOfSatisfying(
                                EditReply.Stages.class,
                                s -> assertThat(s.words()).isEqualTo(quoted(expected)));
            case "selects" ->
                assertThat(reply)
                        .isInstanceOfSatisfying(
                                EditReply.Selected.class,
                                s -> assertThat(s.nodes().stream().map(NodeId::value))
                                        .containsExactlyInAnyOrder(
                                                java.util.Arrays.copyOfRange(words, 1, words.length)));
            case "answer" ->
                assertThat(reply)
                        .isInstanceOfSatisfying(
                                EditReply.Answered.class,
                                a -> assertThat(a.sentence().toLowerCase(Locale.ROOT))
                                        .contains(quoted(expected)));
            case "about" ->
                assertThat(reply)
                        .isInstanceOfSatisfying(
                                EditReply.Answered.class,
                                a -> assertThat(a.about().stream().map(NodeId::value))
                                        .containsExactlyInAnyOrder(
                                                java.util.Arrays.copyOfRange(words, 1, words.length)));
            case "lens", "length", "exposure", "time", "weather" -> film(words[0], words[2]);
            default -> measured(expected);
        }
    }

    private void measured(String expected) {
        Matcher order = ORDER.matcher(expected);
        if (order.matches()) {
            double a = coordinate(piece(order.group(1)).center(), order.group(2));
            double b = coordinate(piece(order.group(4)).center(), order.group(5));
            assertThat(order.group(3).equals("<") ? a < b : a > b)
                    .as("%s: %s, %s", expected, a, b)
                    .isTrue();
            return;
        }
        Matcher measure = MEASURE.matcher(expected);
        assertThat(measure.matches()).as("a known expectation: " + expected).isTrue();
        String[] names = measure.group(2).split(", *", -1);
        String value = Optional.ofNullable(measure.group(4)).orElse("");
        switch (measure.group(1)) {
            case "gone" -> assertThat(after.node(new NodeId(names[0]))).isEmpty();
            case "here" -> assertThat(after.node(new NodeId(names[0]))).isPresent();
            case "same" -> assertThat(after.node(new NodeId(names[0]))).isEqualTo(before.node(new NodeId(names[0])));
            case "count" -> assertThat(counted(names[0])).as(expected).isEqualTo(Long.parseLong(value));
            case "colour" ->
                assertThat(new Look(is).hue(piece(names[0]))).as(expected).contains(value);
            case "stuff" ->
                assertThat(new Look(is).isMadeOf(piece(names[0]), value))
                        .as(expected)
                        .isTrue();
            case "on" ->
                assertThat(is.support(piece(names[0])).map(p -> p.id().value()))
                        .as(expected)
                        .contains(names[1]);
            case "floor" ->
                assertThat(piece(names[0]).box().min().y()).as(expected).isBetween(-0.01, 0.01);
            case "gap" -> compare(piece(names[0]).box().gap(piece(names[1]).box()), measure.group(3), value, expected);
            default -> formed(measure.group(1), names, value, expected);
        }
    }

    /// What a thing has become.
    private void formed(String what, String[] names, String value, String expected) {
        switch (what) {
            case "turned" ->
                assertThat(turn(names[0], Double.parseDouble(value)))
                        .as(expected)
                        .isLessThan(1);
            case "faces" ->
                assertThat(off(piece(names[0]), piece(names[1]))).as(expected).isLessThan(12);
            case "scaled" ->
                assertThat(piece(names[0]).height() / old(names[0]).height())
                        .as(expected)
                        .isCloseTo(Double.parseDouble(value), org.assertj.core.data.Percentage.withPercentage(2));
            case "tall" ->
                assertThat(piece(names[0]).height())
                        .as(expected)
                        .isCloseTo(Double.parseDouble(value), org.assertj.core.data.Percentage.withPercentage(2));
            case "named" -> assertThat(piece(names[0]).name()).isEqualTo(value);
            case "hidden" ->
                assertThat(piece(names[0]).node().visible()).as(expected).isFalse();
            case "shown" ->
                assertThat(piece(names[0]).node().visible()).as(expected).isTrue();
            case "pinned" -> assertThat(isPinned(names[0])).as(expected).isTrue();
            case "free" -> assertThat(isPinned(names[0])).as(expected).isFalse();
            case "inside" ->
                assertThat(is.room().orElseThrow().contains(piece(names[0]).center()))
                        .as(expected)
                        .isTrue();
            case "apart" ->
                assertThat(piece(names[0]).node().parent()).as(expected).isEqualTo(NodeId.ROOT);
            case "together" ->
                assertThat(piece(names[0]).node().parent())
                        .as(expected)
                        .isEqualTo(piece(names[1]).node().parent())
                        .isNotEqualTo(NodeId.ROOT);
            case "starts" ->
                assertThat(after.timeline()
                                .track(new NodeId(names[0]), Channel.X)
                                .orElseThrow()
                                .curve()
                                .at(0))
                        .as(expected)
                        .isCloseTo(piece(names[0]).world().position().x(), org.assertj.core.data.Offset.offset(1e-6));
            case "tag" -> assertThat(piece(names[0]).node().tags()).contains(value);
            case "noun" -> assertThat(piece(names[0]).name()).isEqualTo(value);
            default -> throw new IllegalArgumentException(expected);
        }
    }

    private static void compare(double value, String sign, String wanted, String expected) {
        double limit = Double.parseDouble(wanted);
        assertThat(sign.equals("<") ? value < limit : sign.equals(">") ? value > limit : Math.abs(value - limit) < 0.05)
                .as("%s: %s", expected, value)
                .isTrue();
    }

    private long counted(String noun) {
        return is.things().stream()
                .filter(p -> p.name().equals(noun) && p.node().visible())
                .count();
    }

    private boolean isPinned(String id) {
        return after.pins().list().stream().anyMatch(p -> p.node().value().equals(id));
    }

    private double turn(String id, double wanted) {
        double turn = angle(piece(id).front()) - angle(old(id).front());
        return Math.abs(((turn - wanted) % 360 + 540) % 360 - 180);
    }

    private static double off(Piece piece, Piece target) {
        return Math.abs(((angle(piece.front()) - angle(target.center().minus(piece.center()))) % 360 + 540) % 360
                - 180);
    }

    private static double angle(Vec3 way) {
        return Math.toDegrees(Math.atan2(way.x(), way.z()));
    }

    private void moved(Piece piece, String way, Optional<String> metres) {
        Vec3 off = piece.center().minus(old(piece.id().value()).center());
        double along = off.dot(way(way));
        assertThat(along).as("%s moved %s: %s", piece.id(), way, off).isGreaterThan(0.01);
        metres.ifPresent(m -> assertThat(along)
                .as("%s moved %s %s", piece.id(), way, off)
                .isCloseTo(Double.parseDouble(m), org.assertj.core.data.Offset.offset(0.05)));
    }

    private static Vec3 way(String word) {
        return switch (word) {
            case "left" -> Vec3.X.negated();
            case "right" -> Vec3.X;
            case "up" -> Vec3.Y;
            case "down" -> Vec3.Y.negated();
            case "closer" -> Vec3.Z;
            case "back" -> Vec3.Z.negated();
            default -> throw new IllegalArgumentException(word);
        };
    }

    private void camera(String[] words) {
        NodeId id = new NodeId("camera-1");
        boolean keyed =
                after.timeline().tracks().stream().anyMatch(t -> t.node().equals(id));
        switch (words[1]) {
            case "still" -> assertThat(keyed).as("camera keyed").isFalse();
            case "keyed" -> assertThat(keyed).as("camera keyed").isTrue();
            case "moved" -> {
                Vec3 off = after.world(id).position().minus(before.world(id).position());
                double along = off.dot(
                        way(words[2].equals("closer") ? "back" : words[2].equals("back") ? "closer" : words[2]));
                assertThat(along).as("camera moved %s", off).isGreaterThan(0.01);
                if (words.length > 3) {
                    assertThat(along)
                            .isCloseTo(Double.parseDouble(words[3]), org.assertj.core.data.Offset.offset(0.02));
                }
            }
            case "sees" ->
                assertThat(is.view().holds(piece(words[2]).center()))
                        .as("camera sees")
                        .isTrue();
            case "aimed" ->
                assertThat(Math.abs(is.view().across(piece(words[2]).center()))).isLessThan(0.02);
            case "low" -> assertThat(after.world(id).position().y()).isLessThan(0.9);
            case "high" -> assertThat(after.world(id).position().y()).isGreaterThan(2);
            case "nearer" ->
                assertThat(after.world(id).position().distance(piece(words[2]).center()))
                        .isLessThan(before.world(id)
                                .position()
                                .distance(old(words[2]).center()));
            default -> throw new IllegalArgumentException(words[1]);
        }
    }

    private void film(String what, String value) {
        Camera camera =
                (Camera) after.node(new NodeId("camera-1")).orElseThrow().content();
        Camera old = (Camera) before.node(new NodeId("camera-1")).orElseThrow().content();
        switch (what) {
            case "lens" ->
                assertThat(camera.lens().focalLength())
                        .isCloseTo(Double.parseDouble(value), org.assertj.core.data.Offset.offset(0.5));
            case "length" ->
                assertThat(after.timeline().durationSeconds())
                        .isCloseTo(Double.parseDouble(value), org.assertj.core.data.Offset.offset(0.05));
            case "exposure" ->
                assertThat(camera.exposure() - old.exposure())
                        .isCloseTo(Double.parseDouble(value), org.assertj.core.data.Offset.offset(0.01));
            case "time" -> assertThat(after.setting().timeOfDay()).isEqualTo(value);
            case "weather" -> assertThat(after.setting().weather()).isEqualTo(value.equals("clear") ? "" : value);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private Piece piece(String id) {
        return is.piece(new NodeId(id)).orElseThrow(() -> new AssertionError("there is no " + id + ": " + reply));
    }

    private Piece old(String id) {
        return was.piece(new NodeId(id)).orElseThrow();
    }

    private static double coordinate(Vec3 v, String axis) {
        return axis.equals("x") ? v.x() : axis.equals("y") ? v.y() : v.z();
    }

    private static String quoted(String expected) {
        return expected.substring(expected.indexOf('"') + 1, expected.lastIndexOf('"'));
    }
}
