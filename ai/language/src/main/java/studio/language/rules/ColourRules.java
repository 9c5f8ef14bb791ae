package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.Attribute;

/// Colours, shaded or not: "dark green".
final class ColourRules {
    static final List<Rule> RULES = List.of(
            Rule.of("colour: name", "#colour", m -> Attributes.of(m, Attribute.Kind.COLOUR)),
            Rule.of("colour: shaded", "#shade #shade? #colour", m -> Attributes.of(m, Attribute.Kind.COLOUR)));

    private ColourRules() {}
}
