package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;

/// The weather.
final class WeatherRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "weather: sun",
                    "(in|on|under)? (the|a)? (bright|warm|hot|clear)? (sunshine|sunlight|sunny day|sunny weather|sun shine)",
                    new Concept.Weathers("sunny")),
            Rule.of("weather: sunny", "(it is|it 's)? sunny", m -> Skies.adjective(m, "sunny")),
            Rule.of(
                    "weather: clear sky",
                    "(under|in|with|against)? (a|the)? (clear|cloudless) (blue)? (sky|skies|day|weather|night)",
                    new Concept.Weathers("clear")),
            Rule.of(
                    "weather: cloudy",
                    "(under|in|on|with)? (a|an|the)? (cloudy|overcast|grey|gray) (sky|skies|day|weather)|overcast",
                    new Concept.Weathers("cloudy")),
            Rule.of(
                    "weather: rain",
                    "(in|during|under|through|on|after|caught in)? (the|a|an)? (light|heavy|pouring|gentle|soft|torrential|summer)? (rain|downpour|rainfall|drizzle|rainy day|rainy weather|rainstorm)|(it is|it 's)? raining|it (rains|rained|starts raining|starts to rain|begins to rain)",
                    m -> Skies.noun(m, "rain")),
            Rule.of("weather: rainy", "rainy", m -> Skies.adjective(m, "rain")),
            Rule.of(
                    "weather: snow",
                    "(in|during|through|on|under|with)? (the|a|an)? (light|heavy|falling|gentle|soft|middle of a)? (snowstorm|snow storm|blizzard|snowfall|snowy day|snowy weather|falling snow|winter day)|(it is|it 's)? snowing|it (snows|starts snowing|starts to snow|begins to snow)",
                    new Concept.Weathers("snow")),
            Rule.of(
                    "weather: snowy",
                    "(snowy|snow covered|covered in snow|covered with snow|snow blanketed|blanketed in snow|with snow on the ground|in the snow|in snow|snow capped)",
                    new Concept.Weathers("snow")),
            Rule.of(
                    "weather: fog",
                    "(in|through|under|with|shrouded in)? (the|a)? (thick|dense|light|heavy|morning)? (fog|mist|haze|foggy day|misty day)",
                    m -> Skies.noun(m, "fog")),
            Rule.of("weather: foggy", "foggy|misty", m -> Skies.adjective(m, "fog")),
            Rule.of(
                    "weather: storm",
                    "(in|during|through)? (the|a)? (heavy|raging|violent|approaching)? (storm|thunderstorm|hurricane|tornado|stormy day|stormy weather|lightning storm)",
                    m -> Skies.noun(m, "storm")),
            Rule.of("weather: stormy", "stormy", m -> Skies.adjective(m, "storm")),
            Rule.of(
                    "weather: wind",
                    "(in|on|with)? (the|a|an)? (strong|light|gentle|soft|cold|warm|howling|heavy)? (wind|breeze|windy day|windy weather|gale)",
                    m -> Skies.noun(m, "wind")),
            Rule.of("weather: windy", "windy|breezy", m -> Skies.adjective(m, "wind")));

    private WeatherRules() {}
}
