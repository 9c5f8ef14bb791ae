package studio.language.edit;

import java.util.List;

/// Things that give way to others.
final class ReplaceRules {
    static final List<EditRule> RULES = List.of(
            EditRule.of(
                    "replace: with",
                    "(replace|substitute|swap|exchange|trade|switch) {what} (with|for|by|out for) {new:newthing}",
                    f -> replace(f)),
            EditRule.of(
                    "replace: into",
                    "(turn|change|transform|convert|morph) {what} (into|to) {new:newthing}",
                    f -> replace(f)),
            EditRule.of("replace: make a", "make {what} (into)? {new:newthing} (instead)?", f -> replace(f)),
            EditRule.of(
                    "replace: instead of",
                    "(use|put|add|place|have|take|i want)? {new:newthing} (instead of|in place of|rather than) {what}",
                    f -> replace(f)),
            EditRule.of(
                    "replace: instead",
                    "(use|put|add|have|i want|make it)? {new:newthing} instead",
                    f -> new Wish.Replace(
                            new Reference.Pronoun(Reference.Pronoun.Kind.IT, "instead"),
                            f.thing("new").noun(),
                            f.thing("new").attributes())),
            EditRule.of(
                    "replace: should be",
                    "{what:definite} (should be|must be|should become|becomes|shall be) {new:newthing} (instead)?",
                    f -> replace(f)),
            EditRule.of(
                    "exchange: swap",
                    "(swap|exchange|switch) (the places of|the positions of|places of|positions of)? {one:one} (and|with) {other:definite}",
                    f -> new Wish.Exchange(f.ref("one"), f.ref("other"))),
            EditRule.of(
                    "exchange: each other",
                    "(swap|exchange|switch) (the places of|the positions of)? {what:definite} (with each other|around)?",
                    f -> new Wish.Exchange(f.ref("what"), f.ref("what"))));

    private ReplaceRules() {}

    private static Wish replace(Filled f) {
        return new Wish.Replace(
                f.ref("what"), f.thing("new").noun(), f.thing("new").attributes());
    }
}
