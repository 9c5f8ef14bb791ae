package studio.language.edit;

import java.util.List;

/// Things that are to go.
final class RemoveRules {
    static final List<EditRule> RULES = List.of(
            EditRule.of(
                    "remove: a thing",
                    "(remove|delete|erase|get rid of|take away|take out|discard|eliminate|throw away|throw out|cut|drop|lose|clear|kill) {what} (from (the)? (scene|picture|room|shot))?",
                    f -> new Wish.Remove(f.ref("what"))),
            EditRule.of(
                    "remove: with the verb split",
                    "(take|throw) {what} (away|out|out of the (scene|picture|room|shot))",
                    f -> new Wish.Remove(f.ref("what"))),
            EditRule.of(
                    "remove: not wanted",
                    "(i do not want|i don't want|there should be no|no|no more) {what} (any more|anymore)?",
                    f -> new Wish.Remove(f.ref("what"))));

    private RemoveRules() {}
}
