package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.Attribute;

/// What is drawn on a surface.
final class PatternRules {
    static final List<Rule> RULES =
            List.of(Rule.of("pattern: name", "#pattern", m -> Attributes.of(m, Attribute.Kind.PATTERN)));

    private PatternRules() {}
}
