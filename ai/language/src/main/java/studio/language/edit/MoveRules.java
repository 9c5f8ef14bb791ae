package studio.language.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.language.lexicon.WordList;
import studio.language.meaning.Event.Direction;
import studio.language.meaning.Relation;

/// Things that change their place.
final class MoveRules {
    private static final String VERB =
            "(move|shift|shove|push|pull|drag|slide|bring|put|place|set|position|get|nudge|scoot|carry|send|drop|stand|lay|hang|relocate|reposition|throw|take|roll|lower|raise|lift|sit|make|have)";

    private static final WordList ADDING =
            WordList.of("put, place, set, stand, hang, bring, get, drop, lay, have, make, sit, position");

    static final List<EditRule> RULES = List.of(
            EditRule.maybe("move: along a way", VERB + " {what} {by:amount}? (to)? {way:way}", f -> move(f, along(f))),
            EditRule.maybe(
                    "move: by a length along a way", VERB + " {what} by {by:amount} {way:way}", f -> move(f, along(f))),
            EditRule.maybe(
                    "move: along a way by a length",
                    VERB + " {what} (to)? {way:way} (by)? {by:amount}",
                    f -> move(f, along(f))),
            EditRule.maybe(
                    "move: raise",
                    "(raise|lift|elevate) {what} (up)? (by)? {by:amount}?",
                    f -> move(f, new Motion.Along(Direction.UP, f.amount("by")))),
            EditRule.maybe(
                    "move: lower",
                    "(lower) {what} (down)? (by)? {by:amount}?",
                    f -> move(f, new Motion.Along(Direction.DOWN, f.amount("by")))),
            EditRule.maybe(
                    "move: into a place",
                    VERB + " {what} (over|back|down|up|so that it is|so it is)? {place:where}",
                    f -> move(f, new Motion.Into(f.where("place")))),
            EditRule.maybe(
                    "move: by a length into a place",
                    VERB + " {what} (by)? {by:length} {place:where}",
                    f -> move(f, new Motion.Into(f.where("place").away(f.amount("by"))))),
            EditRule.maybe(
                    "move: to a thing",
                    VERB + " {what} (over|up|back)? (to|towards|toward) {target}",
                    f -> move(f, new Motion.Into(Where.of(Relation.Kind.NEXT_TO, List.of(f.ref("target")))))),
            EditRule.maybe(
                    "move: onto a thing",
                    VERB + " {what} (onto|on to|upon|on top of) {target}",
                    f -> move(f, new Motion.Into(Where.of(Relation.Kind.ON, List.of(f.ref("target")))))),
            EditRule.maybe(
                    "move: into a thing",
                    VERB + " {what} (into|in to) {target}",
                    f -> move(f, new Motion.Into(Where.of(Relation.Kind.INSIDE, List.of(f.ref("target")))))),
            EditRule.maybe(
                    "move: closer to",
                    VERB + " {what} {by:amount}? (closer|nearer) (to|towards|toward) {target}",
                    f -> move(f, new Motion.Towards(f.ref("target"), f.amount("by")))),
            EditRule.maybe(
                    "move: a length towards",
                    VERB + " {what} (by)? {by:length} (towards|toward) {target}",
                    f -> move(f, new Motion.Towards(f.ref("target"), f.amount("by")))),
            EditRule.maybe(
                    "move: away from",
                    VERB
                            + " {what} {by:amount}? (away|further away|farther away|further|farther|back|off) from {target}",
                    f -> move(f, new Motion.AwayFrom(f.ref("target"), f.amount("by")))),
            EditRule.maybe(
                    "move: away from by",
                    VERB + " {what} (away|further away|farther away) from {target} (by)? {by:amount}",
                    f -> move(f, new Motion.AwayFrom(f.ref("target"), f.amount("by")))),
            EditRule.maybe(
                    "move: off a thing",
                    "(take|move|put|get|lift|push|bring) {what} (off|off of|down from|down off|out of|from) {target}",
                    f -> move(f, new Motion.Into(floor()))),
            EditRule.maybe(
                    "move: onto the floor",
                    "(take|move|put|set|get|bring|lay|place) {what} down",
                    f -> move(f, new Motion.Into(floor()))),
            EditRule.maybe(
                    "move: verb before particle",
                    "(bring|move|push|pull|put|shift) (down|back|up|over|closer|forward) {what}",
                    f -> move(f, new Motion.Along(particle(f), Amount.SOME))),
            EditRule.maybe(
                    "move: stated place",
                    "{what:definite} (is|are|should be|should stand|should go|must be|goes|belongs|stands|needs to be|shall be|sits|lies|has to be|should sit|should lie) {place:where}",
                    f -> move(f, new Motion.Into(f.where("place")))),
            EditRule.maybe(
                    "move: telegram, along a way", "{what:definite} {by:amount}? {way:way}", f -> move(f, along(f))),
            EditRule.maybe(
                    "move: ellipsis, along a way",
                    "{by:amount} (more)? (further|farther)? {way:way}",
                    f -> move(f, along(f))));

    private MoveRules() {}

    /// "put the cup on the table" moves one; "put a cup on the table" adds one.
    private static Optional<Wish> move(Filled f, Motion motion) {
        Reference what = f.maybe("what").orElse(new Reference.Pronoun(Reference.Pronoun.Kind.IT, "it"));
        String verb = f.words().substring(0, Math.max(0, f.words().indexOf(' ')));
        boolean adds = ADDING.has(verb) && !References.isPointed(what);
        return adds ? Optional.empty() : Optional.of(new Wish.Move(what, motion));
    }

    private static Motion along(Filled f) {
        return new Motion.Along(f.way("way"), f.amount("by"));
    }

    private static Direction particle(Filled f) {
        boolean nearer = f.says("closer") || f.says("forward");
        return f.says("down")
                ? Direction.DOWN
                : f.says("up") ? Direction.UP : nearer ? Direction.FORWARD : Direction.BACKWARD;
    }

    private static Where floor() {
        Reference floor = new Reference.Described(
                Reference.Quantifier.THE, 1, false, "floor", List.of(), List.of(), Optional.empty(), "the floor");
        return new Where(Relation.Kind.ON, List.of(floor), false, OptionalDouble.empty());
    }
}
