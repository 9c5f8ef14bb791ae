package studio.language.edit;

import java.util.List;
import studio.language.meaning.Event.Direction;

/// Things that turn.
final class TurnRules {
    private static final String VERB = "(turn|rotate|spin|swivel|twist|pivot|revolve)";

    static final List<EditRule> RULES = List.of(
            EditRule.of(
                    "turn: by degrees",
                    VERB
                            + " {what} (by)? {angle:degrees} (to the|to its|towards the)? (left|counterclockwise|counter clockwise|anticlockwise|anti clockwise)?",
                    f -> turn(f, new Turning.By(f.number("angle", 0)))),
            EditRule.of(
                    "turn: by degrees, right",
                    VERB + " {what} (by)? {angle:degrees} (to the|to its|towards the)? (right|clockwise)",
                    f -> turn(f, new Turning.By(-f.number("angle", 0)))),
            EditRule.of(
                    "turn: right by degrees",
                    VERB + " {what} (to the|to its)? (right|clockwise) (by)? {angle:degrees}",
                    f -> turn(f, new Turning.By(-f.number("angle", 0)))),
            EditRule.of(
                    "turn: left by degrees",
                    VERB + " {what} (to the|to its)? (left|counterclockwise|anticlockwise) (by)? {angle:degrees}",
                    f -> turn(f, new Turning.By(f.number("angle", 0)))),
            EditRule.of(
                    "turn: around",
                    VERB
                            + " {what} (around|round|about|the other way|the other way around|back to front|by 180|a half turn)",
                    f -> turn(f, new Turning.Round())),
            EditRule.of("turn: around, verb first", VERB + " (around|round) {what}", f -> turn(f, new Turning.Round())),
            EditRule.of(
                    "turn: a little",
                    VERB + " {what} {by:amount} (to the|to its)? (left|counterclockwise|anticlockwise)?",
                    f -> turn(f, new Turning.By(little(f)))),
            EditRule.of(
                    "turn: a little right",
                    VERB + " {what} {by:amount} (to the|to its)? (right|clockwise)",
                    f -> turn(f, new Turning.By(-little(f)))),
            EditRule.of(
                    "turn: to the left",
                    VERB + " {what} (to the|to its|towards the)? (left|counterclockwise|anticlockwise)",
                    f -> turn(f, new Turning.By(90))),
            EditRule.of(
                    "turn: to the right",
                    VERB + " {what} (to the|to its|towards the)? (right|clockwise)",
                    f -> turn(f, new Turning.By(-90))),
            EditRule.of(
                    "turn: quarter",
                    VERB + " {what} (by)? (a)? (quarter turn|quarter)",
                    f -> turn(f, new Turning.By(90))),
            EditRule.of(
                    "turn: to face",
                    "(turn|rotate|make|let|have|swivel|point|aim|spin|orient) {what} (to|so that it|so it|so that they|so they)? (face|faces|facing|look at|looks at|looking at|towards|toward|to|at|point at|points at|face towards|facing towards) {target}",
                    f -> turn(f, new Turning.ToFace(f.ref("target")))),
            EditRule.of(
                    "turn: stated facing",
                    "{what:definite} (should|must|needs to|has to|shall) (face|look at|look towards|point at) {target}",
                    f -> turn(f, new Turning.ToFace(f.ref("target")))),
            EditRule.of(
                    "turn: face",
                    "face {what} (to|towards|toward) {target}",
                    f -> turn(f, new Turning.ToFace(f.ref("target")))),
            EditRule.of(
                    "turn: away from",
                    "(turn|rotate|make|let|have|face|point) {what} (to)? (face|look|facing)? away from {target}",
                    f -> turn(f, new Turning.FromFace(f.ref("target")))),
            EditRule.of(
                    "turn: to a side",
                    "(turn|make|let|have|point|face|rotate) {what} (to)? (face|look|facing|towards the|toward the|to the) (to the|to)? (left|picture left)",
                    f -> turn(f, new Turning.ToSide(Direction.LEFT))),
            EditRule.of(
                    "turn: to the other side",
                    "(turn|make|let|have|point|face|rotate) {what} (to)? (face|look|facing) (to the|to)? (right|picture right)",
                    f -> turn(f, new Turning.ToSide(Direction.RIGHT))),
            EditRule.of(
                    "turn: to us",
                    "(turn|make|let|have|point|face|rotate) {what} (to|towards|toward)? (face|look at|facing|towards|toward|to)? (us|me|the viewer|the audience)",
                    f -> turn(f, new Turning.ToSide(Direction.FORWARD))));

    private TurnRules() {}

    private static Wish turn(Filled f, Turning turning) {
        return new Wish.Turn(f.ref("what"), turning);
    }

    private static double little(Filled f) {
        return f.amount("by").degree() == Amount.Degree.LOT ? 60 : 15;
    }
}
