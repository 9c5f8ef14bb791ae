package studio.language.rules;

import java.util.List;
import studio.language.grammar.Concept;
import studio.language.grammar.Rule;

/// Words that put clothes on someone or show a material.
final class ClothesRules {
    static final List<Rule> RULES = List.of(
            Rule.of("clothes: worn", "(is|are|who is|who are)? #worn", new Concept.Wears()),
            Rule.of("clothes: wears", "~wear", new Concept.Wears()),
            Rule.of("material: made of", "(is|are|that is|that are|which is)? #made", new Concept.Consists()),
            Rule.of(
                    "text: says",
                    "(that|which)? (says|reads|saying|reading|that reads|labelled|labeled|marked|titled|with the (word|words|text|letters|inscription|sign)|spelling|spells)",
                    m -> Quoting.of(m)));

    private ClothesRules() {}
}
