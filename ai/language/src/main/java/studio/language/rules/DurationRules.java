package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;

/// How long the movie lasts.
final class DurationRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "duration: for so long",
                    "(for|over|lasting|in|during|within)? (about|around|exactly)? #n (seconds|second|sec|secs|s)",
                    m -> Durations.seconds(m, 1)),
            Rule.of("duration: minutes", "(for|lasting) #n (minutes|minute|min|mins)", m -> Durations.seconds(m, 60)),
            Rule.of("duration: long", "#n (seconds|second|s) long", m -> Durations.seconds(m, 1)));

    private DurationRules() {}
}
