package studio.language.edit;

import java.util.List;

/// Taking back and bringing back.
final class HistoryRules {
    static final List<EditRule> RULES = List.of(
            EditRule.of(
                    "history: undo",
                    "(undo|take back|revert|take that back|take it back|go back|roll back|ctrl z|oops) (that|it|this|the last (change|edit|step|one|thing|action)|the change|my last (change|edit)|one step|a step)? (again)?",
                    f -> new Wish.Undo(1)),
            EditRule.of(
                    "history: undo several",
                    "(undo|take back|revert|go back|roll back) (the)? (last|latest|previous|my last)? {n:number} (changes|edits|steps|things|actions|times|step|change)?",
                    f -> new Wish.Undo(Math.max(1, (int) f.number("n", 1)))),
            EditRule.of(
                    "history: undo times",
                    "(undo) (that|it)? {n:times}",
                    f -> new Wish.Undo(Math.max(1, (int) f.number("n", 1)))),
            EditRule.of(
                    "history: undo all",
                    "(undo|revert|take back) (everything|all|all (changes|edits|of it)|all the changes)",
                    f -> new Wish.Undo(Integer.MAX_VALUE)),
            EditRule.of(
                    "history: redo",
                    "(redo|do that again|do it again|bring that back|put that back|repeat that) (that|it|the last (change|edit|step|one))?",
                    f -> new Wish.Redo(1)),
            EditRule.of(
                    "history: redo several",
                    "redo (the)? (last|next)? {n:number} (changes|edits|steps|things|times)?",
                    f -> new Wish.Redo(Math.max(1, (int) f.number("n", 1)))),
            EditRule.of(
                    "history: redo all",
                    "redo (everything|all|all (changes|edits))",
                    f -> new Wish.Redo(Integer.MAX_VALUE)));

    private HistoryRules() {}
}
