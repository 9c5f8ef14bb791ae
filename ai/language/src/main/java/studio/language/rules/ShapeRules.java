package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.Attribute;

/// What form.
final class ShapeRules {
    static final List<Rule> RULES =
            List.of(Rule.of("shape: name", "#shape", m -> Attributes.of(m, Attribute.Kind.SHAPE)));

    private ShapeRules() {}
}
