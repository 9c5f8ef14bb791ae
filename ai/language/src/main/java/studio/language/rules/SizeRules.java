package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.Attribute;

/// How big.
final class SizeRules {
    static final List<Rule> RULES = List.of(
            Rule.of("size: name", "#size", m -> Attributes.of(m, Attribute.Kind.SIZE)),
            Rule.of("size: as big as", "as #size", m -> Attributes.of(m, Attribute.Kind.SIZE)));

    private SizeRules() {}
}
