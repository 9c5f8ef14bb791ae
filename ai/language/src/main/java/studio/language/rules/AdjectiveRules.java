package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.Attribute;

/// Every other adjective the lexicon has.
final class AdjectiveRules {
    static final List<Rule> RULES =
            List.of(Rule.of("adjective: name", "#adjective", m -> Attributes.of(m, Attribute.Kind.OTHER)));

    private AdjectiveRules() {}
}
