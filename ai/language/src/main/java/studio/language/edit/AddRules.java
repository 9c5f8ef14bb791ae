package studio.language.edit;

import java.util.List;
import java.util.Optional;

/// New things.
final class AddRules {
    static final List<EditRule> RULES = List.of(
            EditRule.of(
                    "add: another",
                    "(add|insert|put|give me|i want) (another|one more|one other)",
                    f -> AddRules.more(1)),
            EditRule.of(
                    "add: another of them",
                    "(add|insert|put|give me|i want) (another|one more) {what:more}",
                    f -> new Wish.Duplicate(f.ref("what"), 1, false, Optional.empty())),
            EditRule.of(
                    "add: more of them",
                    "(add|insert|put|give me|i want|make)? {n:number} more (of (them|those|these|it|that))?",
                    f -> AddRules.more((int) f.number("n", 1))),
            EditRule.of(
                    "add: more of a kind",
                    "(add|insert|put|give me|i want|make)? {n:number} more (of)? {what}",
                    f -> new Wish.Duplicate(f.ref("what"), (int) f.number("n", 1), false, Optional.empty())),
            EditRule.of(
                    "add: a thing",
                    "(add|insert|create|include|place|put|set|drop|bring in|put in|give me|i want|i need|i would like|let there be|there should be|there must be|we need|get me|show me|introduce|stand|hang|park) (in|also|to the scene|me)? {new:new}",
                    f -> f.added("new")),
            EditRule.of("add: a thing into the scene", "(bring|throw) (in|me|us) {new:new}", f -> f.added("new")));

    private AddRules() {}

    private static Wish more(int copies) {
        Reference it = new Reference.Pronoun(Reference.Pronoun.Kind.IT, "it");
        return new Wish.Duplicate(it, copies, false, Optional.empty());
    }
}
