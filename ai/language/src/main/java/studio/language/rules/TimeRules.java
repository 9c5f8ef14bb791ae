package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;

/// The time of day.
final class TimeRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "time: part of day",
                    "(in|at|during|on|by|under)? (the|a|an|this|one)? (early|late|bright|quiet|cold|warm|hot|dark|calm|deep|summer|winter|autumn|fall|spring)? (morning|noon|midday|afternoon|evening|night|nighttime|midnight|dusk|twilight|dawn|sunrise|sunset|daytime|daybreak|nightfall|sundown)",
                    m -> DayTimes.of(m)),
            Rule.of(
                    "time: golden hour",
                    "(in|at|during|with)? (the)? (golden|magic|blue) hour (light|lighting)?",
                    m -> DayTimes.of(m)),
            Rule.of(
                    "time: light of",
                    "(in|under|by|with|at|against)? (the|a)? (light of the)? (setting|rising|midday|noon|noonday|evening|morning) sun",
                    m -> DayTimes.of(m)),
            Rule.of(
                    "time: moonlight",
                    "(in|under|by|bathed in)? (the)? (moonlight|moonlit night|full moon|starlight|starry night|starry night sky|starry sky|night sky|stars)",
                    m -> DayTimes.moon(m)),
            Rule.of(
                    "time: by day",
                    "by day|in broad daylight|in daylight|in the daylight|during the day|in the day",
                    new Concept.Dates("noon")));

    private TimeRules() {}
}
