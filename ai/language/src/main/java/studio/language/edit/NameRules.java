package studio.language.edit;

import java.util.List;

/// Names.
final class NameRules {
    static final List<EditRule> RULES = List.of(
            EditRule.of(
                    "name: rename to",
                    "(rename|change the name of|set the name of) {what} (to|as|into) {name:name}",
                    f -> rename(f)),
            EditRule.of("name: call", "(call|name|rename) {what} {name:name}", f -> rename(f)),
            EditRule.of("name: give a name", "give {what} the name {name:name}", f -> rename(f)),
            EditRule.of(
                    "name: stated",
                    "{what:definite} (is called|is named|should be called|shall be called|'s name is) {name:name}",
                    f -> rename(f)));

    private NameRules() {}

    private static Wish rename(Filled f) {
        return new Wish.Rename(f.ref("what"), f.name("name"));
    }
}
