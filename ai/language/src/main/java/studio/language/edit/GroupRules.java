package studio.language.edit;

import java.util.List;
import java.util.Optional;

/// Things that are held together.
final class GroupRules {
    static final List<EditRule> RULES = List.of(
            EditRule.of(
                    "group: things",
                    "(group|bundle|join|combine|put together) {what} (together|up)?",
                    f -> new Wish.Group(f.ref("what"), Optional.empty())),
            EditRule.of(
                    "group: things as",
                    "(group|bundle|join|combine) {what} (together)? (as|and call it|and name it|called|named) {name:name}",
                    f -> new Wish.Group(f.ref("what"), Optional.of(f.name("name")))),
            EditRule.of(
                    "group: a group of",
                    "(make|create|form) a group (of|from|out of) {what}",
                    f -> new Wish.Group(f.ref("what"), Optional.empty())),
            EditRule.of(
                    "ungroup: a group",
                    "(ungroup|break up|split up|dissolve|take apart) {what}",
                    f -> new Wish.Ungroup(f.ref("what"))),
            EditRule.of(
                    "ungroup: it",
                    "ungroup",
                    f -> new Wish.Ungroup(new Reference.Pronoun(Reference.Pronoun.Kind.IT, "it"))));

    private GroupRules() {}
}
