package studio.language.rules;

import java.util.List;
import studio.language.grammar.Rule;

/// Words of look.
final class StyleRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "style: in the style of",
                    "(in)? (a|an|the)? (cinematic|noir|film noir|black and white|vintage|retro|anime|cartoon|watercolor|watercolour|oil painting|pixar|disney|cyberpunk|steampunk|surrealism|surrealist|pixel art|van gogh|impressionist|ukiyo|minimalist|photorealistic|hyperrealistic|realistic|documentary|comic book|pastel|claymation|low poly) (style|look|mood|feel|aesthetic|lighting)",
                    m -> Styling.of(m)),
            Rule.of(
                    "style: alone",
                    "cinematic|film noir|noir|photorealistic|hyperrealistic|ultra realistic|cyberpunk style|pixel art|animated style|dramatic lighting|moody lighting|soft lighting|high contrast|low key|high key|black and white video|4k|8k|hd|uhd|high definition|highly detailed|ultra detailed",
                    m -> Styling.alone(m)),
            Rule.of(
                    "style: artist",
                    "(in|by) the style of|by (van gogh|hokusai|monet|picasso)|in (cyberpunk|anime|pixel art|watercolor)",
                    m -> Styling.of(m)));

    private StyleRules() {}
}
