package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;

/// Nouns of several words.
final class CompoundRules {
    static final List<Rule> RULES = List.of(new Rule("noun: compound", Naming.COMPOUNDS, m -> Naming.named(m)));

    private CompoundRules() {}
}
