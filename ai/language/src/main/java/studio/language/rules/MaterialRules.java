package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.Attribute;

/// What things are made of.
final class MaterialRules {
    static final List<Rule> RULES =
            List.of(Rule.of("material: name", "#material", m -> Attributes.of(m, Attribute.Kind.MATERIAL)));

    private MaterialRules() {}
}
