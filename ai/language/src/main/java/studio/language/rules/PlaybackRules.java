package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;
import studio.language.meaning.CameraWords;

/// How time passes.
final class PlaybackRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "playback: slow motion",
                    "(in|with|at)? (a)? (super|ultra|extreme|very)? (slow motion|slow mo|slowmo|slow mo video|slowed down)",
                    new Concept.Plays(CameraWords.Playback.SLOW_MOTION)),
            Rule.of(
                    "playback: time lapse",
                    "(in|a|an|with|the)? (a)? (time lapse|timelapse|hyperlapse|hyper lapse|fast motion|sped up) (of|video|shot|footage|photography)? (of)?",
                    new Concept.Plays(CameraWords.Playback.TIME_LAPSE)));

    private PlaybackRules() {}
}
