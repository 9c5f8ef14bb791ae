package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.Attribute;

/// How old.
final class AgeRules {
    static final List<Rule> RULES = List.of(
            Rule.of("age: name", "#age", m -> Attributes.of(m, Attribute.Kind.AGE)),
            Rule.of("age: in years", "#n (year|years) old", m -> Attributes.of(m, Attribute.Kind.AGE)));

    private AgeRules() {}
}
