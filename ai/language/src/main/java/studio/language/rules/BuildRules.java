package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.Attribute;

/// The build of people and animals.
final class BuildRules {
    static final List<Rule> RULES =
            List.of(Rule.of("build: name", "#build", m -> Attributes.of(m, Attribute.Kind.BUILD)));

    private BuildRules() {}
}
