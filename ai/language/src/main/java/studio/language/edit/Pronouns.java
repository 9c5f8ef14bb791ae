package studio.language.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.language.edit.Reference.Pronoun.Kind;
import studio.language.grammar.Pattern;

/// Reads words that stand for what was meant before.
final class Pronouns {
    private static final Map<Kind, Pattern> PATTERNS = patterns();

    private Pronouns() {}

    static List<References.Found> at(Sentence s, int from) {
        for (Map.Entry<Kind, Pattern> each : PATTERNS.entrySet()) {
            long lengths = each.getValue().lengths(s.tokens(), from);
            int length = lengths == 0 ? 0 : 63 - Long.numberOfLeadingZeros(lengths);
            boolean points = length == 1 && isDeterminer(s.word(from)) && startsNoun(s, from + 1);
            if (length > 0 && !points) {
                String words = s.words(from, from + length);
                return List.of(new References.Found(new Reference.Pronoun(each.getKey(), words), from + length));
            }
        }
        return List.of();
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "this", "that", "these", "those", "her", "the" -> true;
            default -> false;
        };
    }

    private static boolean startsNoun(Sentence s, int i) {
        boolean adjectives = s.adjective(i).map(a -> Naming.run(s, a.to()) > 0).orElse(false);
        return Naming.run(s, i) > 0 || adjectives;
    }

    private static Map<Kind, Pattern> patterns() {
        Map<Kind, Pattern> patterns = new LinkedHashMap<>();
        patterns.put(Kind.OTHER, Pattern.of("the other (one|ones|two)|the others|the rest"));
        patterns.put(Kind.LAST, Pattern.of("the (last|latest|newest|new|added) (one|thing|object|item|ones)"));
        patterns.put(
                Kind.SELECTED,
                Pattern.of(
                        "(the|my|current)? selection|the selected (one|ones|thing|things|object|objects|item|items)|what is selected|whatever is selected"));
        patterns.put(Kind.THEM, Pattern.of("(all|both|each) of (them|these|those)|them (all|both)?|these|those|they"));
        patterns.put(Kind.SOMEONE, Pattern.of("him|her|he|she"));
        patterns.put(Kind.IT, Pattern.of("it|(this|that) (one|thing|object|item)|this|that"));
        return patterns;
    }
}
