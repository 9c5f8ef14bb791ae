package studio.language.edit;

import java.util.List;
import java.util.Optional;

/// More of the same.
final class CopyRules {
    private static final String COPY = "(copy|duplicate|clone|repeat|replicate)";

    static final List<EditRule> RULES = List.of(
            EditRule.of(
                    "copy: a copy into",
                    "(place|put|set|add|make) (a|another|one) copy of {what} {place:where}",
                    f -> new Wish.Duplicate(f.ref("what"), 1, false, Optional.of(new Motion.Into(f.where("place"))))),
            EditRule.of(
                    "copy: so many in all",
                    "(make|i want|let there be|there should be) {n:number} (of them|in all|in total|of those)",
                    f -> new Wish.Duplicate(
                            new Reference.Pronoun(Reference.Pronoun.Kind.IT, "it"),
                            (int) f.number("n", 1),
                            true,
                            Optional.empty())),
            EditRule.of(
                    "copy: a thing to",
                    COPY + " {what} (and (put|place|move|set) (it|the copy|that|the copies))? (to)? {way:way}",
                    f -> new Wish.Duplicate(
                            f.ref("what"), 1, false, Optional.of(new Motion.Along(f.way("way"), f.amount("by"))))),
            EditRule.of(
                    "copy: a thing some way",
                    COPY + " {what} {by:length} (to)? {way:way}",
                    f -> new Wish.Duplicate(
                            f.ref("what"), 1, false, Optional.of(new Motion.Along(f.way("way"), f.amount("by"))))),
            EditRule.of(
                    "copy: a thing into",
                    COPY + " {what} (and (put|place|move|set) (it|the copy|that|the copies))? {place:where}",
                    f -> new Wish.Duplicate(f.ref("what"), 1, false, Optional.of(new Motion.Into(f.where("place"))))),
            EditRule.of("copy: a thing", COPY + " {what}", f -> copy(f, 1)),
            EditRule.of(
                    "copy: so often", COPY + " {what} {n:times}", f -> copy(f, Math.max(1, (int) f.number("n", 1)))),
            EditRule.of(
                    "copy: so many copies",
                    "(make|create|add|give me|i want) {n:number} (copies|duplicates|clones|copy) of {what}",
                    f -> copy(f, (int) f.number("n", 1))),
            EditRule.of(
                    "copy: a copy of",
                    "(make|create|add|give me|i want) (a|one|another) (copy|duplicate|clone|second one) of {what}",
                    f -> copy(f, 1)),
            EditRule.of(
                    "copy: another one of",
                    "(make|create|add|give me|i want) (another|one more) of {what}",
                    f -> copy(f, 1)),
            EditRule.of(
                    "copy: in all",
                    "(make|let) (it|them|that|there be|there) (be)? {n:number} (of them|in all|in total|of those)?",
                    f -> new Wish.Duplicate(
                            new Reference.Pronoun(Reference.Pronoun.Kind.IT, "it"),
                            (int) f.number("n", 1),
                            true,
                            Optional.empty())));

    private CopyRules() {}

    private static Wish copy(Filled f, int copies) {
        return new Wish.Duplicate(f.ref("what"), Math.clamp(copies, 1, 1000), false, Optional.empty());
    }
}
