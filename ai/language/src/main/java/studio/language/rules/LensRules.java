package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;

/// Lens and focus.
final class LensRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "lens: millimetres",
                    "(a|an|with a|on a|shot on a|shot on|shot with a|using a|through a)? #n (mm|millimeter|millimetre|millimeters|millimetres) (lens|focal length|prime|prime lens)?",
                    m -> Lenses.of(m)),
            Rule.of(
                    "lens: named",
                    "(a|an|with a|on a|using a|through a)? (wide angle|telephoto|fisheye|ultra wide|portrait|macro|normal|long) lens",
                    m -> Lenses.named(m)),
            Rule.of(
                    "lens: shallow focus",
                    "(with|a|in|using)? (a|very)? (shallow|narrow) (depth of field|focus)|(with)? (a|an)? (bokeh|beautiful bokeh|blurred background|blurry background|out of focus background) (effect)?|background (is)? (blurred|out of focus)",
                    new Concept.Blurs()),
            Rule.of("lens: deep focus", "(with|in)? (a)? deep (focus|depth of field)", new Concept.Silent()));

    private LensRules() {}
}
