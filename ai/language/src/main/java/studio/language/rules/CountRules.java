package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;

/// How many: number words, digits and measures.
final class CountRules {
    static final List<Rule> RULES = List.of(
            Rule.of("count: number", "(only|exactly|just)? #n", m -> Counting.number(m)),
            Rule.of("count: tens and units", "#n #n", m -> Counting.tens(m)),
            Rule.of("count: hundreds", "(a|#n) hundred (and? #n)?", m -> Counting.hundreds(m)),
            Rule.of("count: pair", "(a|the|one)? (matching)? pair of", new Concept.Counts(2, true)),
            Rule.of("count: pairs", "#n pairs of", m -> Counting.times(m, 2)),
            Rule.of("count: couple", "(a|the) couple (of)? (of)?", m -> Counting.couple(m)),
            Rule.of("count: dozen", "(a|one)? dozen (of)?", new Concept.Counts(12, true)),
            Rule.of("count: half dozen", "(a)? half (a)? dozen (of)?", new Concept.Counts(6, true)),
            Rule.of("count: dozens", "(#n)? (dozens|dozen) (of)?", m -> Counting.times(m, 12)),
            Rule.of(
                    "count: group of so many",
                    "(a|an|the)? (small|large|big|little|happy|whole)? (group|set|family|row|line|team|band|bunch|collection|pack|trio|quartet|stack|pile|circle) of #n (different)?",
                    m -> Counting.number(m)),
            Rule.of("count: trio", "(a|the) trio of", new Concept.Counts(3, true)),
            Rule.of("count: quartet", "(a|the) quartet of", new Concept.Counts(4, true)),
            Rule.of("count: a few", "(a|quite a|just a|only a)? few", new Concept.Counts(3, false)),
            Rule.of("count: several", "several (of)?", new Concept.Counts(4, false)),
            Rule.of("count: some", "some (of)?", new Concept.Counts(3, false)),
            Rule.of("count: many", "(so|too|very)? many (of)? (different)?", new Concept.Counts(7, false)),
            Rule.of("count: lots", "((a|quite a|whole)? lot|lots|plenty|tons|loads) of", new Concept.Counts(7, false)),
            Rule.of("count: various", "(various|multiple|numerous|countless|assorted)", new Concept.Counts(5, false)),
            Rule.of(
                    "count: group",
                    "(a|an|the|small|large|big|huge|little|happy|whole|colorful|colourful|mixed)? (small|large|big|huge|little|happy|whole|colorful|colourful|mixed)? (group|bunch|set|collection|row|rows|line|pile|stack|heap|herd|flock|pack|pod|swarm|school|team|crowd|cluster|assortment|variety|array|number|series|range|bouquet|handful|litter|family|gang|mob|colony|string|fleet|pride|gaggle|selection|crew|class|band|circle) of",
                    m -> Counting.group(m)),
            Rule.of("count: single", "a (single|lone|solitary)", new Concept.Counts(1, true)),
            Rule.of("count: both", "both (of)? (the)?", new Concept.Counts(2, false)));

    private CountRules() {}
}
