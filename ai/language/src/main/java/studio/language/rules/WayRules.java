package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;

/// Prepositions of motion.
final class WayRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "way: to",
                    "(all the way|up|down|over|out|back|on|across|through)? (to|towards|toward|in the direction of)|up to",
                    m -> Ways.to(m)),
            Rule.of("way: from", "(away|out|down|up|off)? from", new Concept.Leads(Concept.Way.FROM)),
            Rule.of("way: into", "(back|down|up|straight|right)? into|in to", new Concept.Leads(Concept.Way.INTO)),
            Rule.of("way: off", "off of|off|out of", new Concept.Leads(Concept.Way.OFF)),
            Rule.of(
                    "way: through",
                    "(through|throughout|across|past|via|by way of)",
                    new Concept.Leads(Concept.Way.THROUGH)),
            Rule.of("way: along", "along|down|up|along the side of", m -> Ways.along(m)),
            Rule.of("way: of", "of", new Concept.Leads(Concept.Way.OF)),
            Rule.of(
                    "way: for",
                    "for|because of|due to|thanks to|in search of|in order to",
                    new Concept.Leads(Concept.Way.FOR)),
            Rule.of(
                    "way: about",
                    "about|like|such as|including|than|without|except|instead of|rather than|according to|despite|no",
                    new Concept.Leads(Concept.Way.ABOUT)));

    private WayRules() {}
}
