package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;

/// Words of the frame around what is meant.
final class FrameRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "frame: there is",
                    "there (is|are|was|were|re|exists|exist|stands|lies) (also)?",
                    new Concept.Silent()),
            Rule.of("frame: there's", "there 's", new Concept.Silent()),
            Rule.of(
                    "frame: picture of",
                    "(this is|here is|it is|it 's|show me|show|create|generate|make|draw|render|give me|i want|imagine|we see|depict)? (a|an|the|some)? (beautiful|realistic|abstract|stunning|high quality|detailed|hd|4k|color|colour|black and white|amateur|professional|cinematic)? (photo|picture|image|photograph|video|clip|movie|film|footage|scene|shot|view|animation|rendering|render|snapshot|picture|illustration) (that|which)? (of|with|showing|shows|depicting|depicts|featuring|features|containing|contains|has|where|in which)",
                    m -> Silence.framing(m)),
            Rule.of(
                    "frame: in the picture",
                    "(is|are|can be seen|is seen|are seen|is shown|are shown|is visible|are visible|seen|shown|exist|appear)? (in|within|inside|on) (the|this|a) (picture|image|photo|photograph|frame|scene|shot|video|screen shot)",
                    m -> Silence.inPicture(m)),
            Rule.of(
                    "frame: imperative",
                    "(show|create|generate|render|imagine|depict|visualize|give) (me|us)?",
                    m -> Silence.atStart(m)),
            Rule.of(
                    "frame: please",
                    "please|please show|let us see|let 's see|we see|you see|i want to see|i want|i would like",
                    new Concept.Silent()),
            Rule.of("frame: this is", "this is|these are|here is|here are|it is|it 's", m -> Silence.atStart(m)),
            Rule.of("frame: background", "in (the|a)? (background|foreground|back ground)", new Concept.Silent()),
            Rule.of(
                    "frame: setting words",
                    "(set )?against (a|an|the)? (dramatic|plain|dark|bright|blurred|blurry|solid|clear)? #colour? background",
                    new Concept.Silent()),
            Rule.of(
                    "frame: coloured background",
                    "(with|on|in front of|over) (a|an|the)? (dramatic|plain|dark|bright|blurred|blurry|solid|clear|simple)? #colour? (background|backdrop)",
                    new Concept.Silent()),
            Rule.of("frame: more than", "(the)? number of", new Concept.Silent()));

    private FrameRules() {}
}
