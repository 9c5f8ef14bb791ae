package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;

/// Sentences that compare two numbers.
final class ComparisonRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "comparison: more",
                    "(is|are|being)? (more|greater|larger|higher|bigger) than (that|those|the number|the amount) of",
                    new Concept.Compares(Concept.Comparison.MORE)),
            Rule.of(
                    "comparison: fewer",
                    "(is|are|being)? (less|fewer|smaller|lower) than (that|those|the number|the amount) of",
                    new Concept.Compares(Concept.Comparison.FEWER)),
            Rule.of(
                    "comparison: the same number",
                    "(and|with|along with|together with)? (the|an)? (same|equal) (number|amount) of",
                    new Concept.Compares(Concept.Comparison.SAME)),
            Rule.of(
                    "comparison: same",
                    "(is|are|being)? (the same as|equal to|same as|the same number as|identical to) (that|those|the number|the amount) of",
                    new Concept.Compares(Concept.Comparison.SAME)));

    private ComparisonRules() {}
}
