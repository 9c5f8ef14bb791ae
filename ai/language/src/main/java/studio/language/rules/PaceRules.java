package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;
import studio.language.meaning.Event;

/// How fast.
final class PaceRules {
    static final List<Rule> RULES = List.of(
            Rule.of("pace: slow", "(very|quite|so)? #slowly", new Concept.Paces(Event.Pace.SLOW)),
            Rule.of("pace: fast", "(very|quite|so|too)? #quickly", new Concept.Paces(Event.Pace.FAST)),
            Rule.of("pace: manner", "#degree", m -> Silence.manner(m)),
            Rule.of("pace: with", "with (great|much|some|a lot of)? (speed|haste)", new Concept.Paces(Event.Pace.FAST)),
            Rule.of(
                    "pace: manner with",
                    "with (great|much|some|a lot of|a|big|utter)? (care|joy|excitement|ease|grace|enthusiasm|precision|delight|caution|determination|confidence|smile|grin|passion|happiness|vigor|energy|pride|concentration|focus|interest|curiosity)",
                    new Concept.Silent()));

    private PaceRules() {}
}
