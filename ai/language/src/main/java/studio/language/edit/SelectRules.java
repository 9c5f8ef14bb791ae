package studio.language.edit;

import java.util.List;

/// What is to be marked.
final class SelectRules {
    static final List<EditRule> RULES = List.of(EditRule.of(
            "select: things",
            "(select|pick|mark|choose|highlight|click on|click|take) {what}",
            f -> new Wish.Select(f.ref("what"))));

    private SelectRules() {}
}
