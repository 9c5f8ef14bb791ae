package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;
import studio.language.meaning.CameraWords;

/// How much of the subject the picture shows.
final class CameraSizeRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "camera size: extreme close",
                    "(a|an|the|in)? (a|an)? extreme close up (shot|view|of|photo)? (of)?",
                    m -> Framing.size(m, CameraWords.Size.EXTREME_CLOSE)),
            Rule.of(
                    "camera size: macro",
                    "(a|an|the)? (macro|detail) (shot|view|photo|photograph|photography) (of)?",
                    m -> Framing.size(m, CameraWords.Size.EXTREME_CLOSE)),
            Rule.of(
                    "camera size: medium close",
                    "(a|an|the|in)? (a)? medium close up (shot|view)? (of)?",
                    m -> Framing.size(m, CameraWords.Size.MEDIUM_CLOSE)),
            Rule.of(
                    "camera size: close",
                    "(a|an|the|in)? (a)? (close up|closeup|close) (shot|view|photo|picture|video|image|portrait) (of)?|(a|an|the|in)? (a)? (close up|closeup) (of)?",
                    m -> Framing.size(m, CameraWords.Size.CLOSE)),
            Rule.of(
                    "camera size: portrait",
                    "(a|an|the)? (head and shoulders|headshot) (shot|portrait)? (of)?|(a|the) portrait (shot|photo)? of",
                    m -> Framing.size(m, CameraWords.Size.MEDIUM_CLOSE)),
            Rule.of(
                    "camera size: medium",
                    "(a|an|the|in)? (a)? (medium|mid|waist|waist up) (shot|view) (of)?",
                    m -> Framing.size(m, CameraWords.Size.MEDIUM)),
            Rule.of(
                    "camera size: medium wide",
                    "(a|an|the|in)? (a)? (medium wide|medium long|cowboy|american|three quarter) shot (of)?",
                    m -> Framing.size(m, CameraWords.Size.MEDIUM_WIDE)),
            Rule.of(
                    "camera size: full",
                    "(a|an|the|in)? (a)? (full|full body|full length|head to toe) (shot|view) (of)?",
                    m -> Framing.size(m, CameraWords.Size.FULL)),
            Rule.of(
                    "camera size: wide",
                    "(a|an|the|in)? (a)? (wide|long|wide angle|establishing|panoramic|far) (shot|view) (of)?",
                    m -> Framing.size(m, CameraWords.Size.WIDE)),
            Rule.of(
                    "camera size: extreme wide",
                    "(a|an|the|in)? (an)? (extreme|very|ultra) (wide|long) (angle)? (shot|view) (of)?",
                    m -> Framing.size(m, CameraWords.Size.EXTREME_WIDE)));

    private CameraSizeRules() {}
}
