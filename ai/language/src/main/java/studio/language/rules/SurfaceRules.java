package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.Attribute;

/// What a surface looks and feels like.
final class SurfaceRules {
    static final List<Rule> RULES =
            List.of(Rule.of("surface: name", "#surface", m -> Attributes.of(m, Attribute.Kind.SURFACE)));

    private SurfaceRules() {}
}
