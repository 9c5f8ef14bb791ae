package studio.language.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.language.lexicon.VerbForms;

/// Reads the pattern notation described at [Pattern]. A mistake in a pattern is a mistake of ours and throws.
final class PatternReader {
    private final String text;
    private int at;

    PatternReader(String text) {
        this.text = text;
    }

    Pattern read() {
        Pattern pattern = choice();
        if (at < text.length()) {
            throw new IllegalArgumentException("pattern: " + text + " at " + at);
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> ways = new ArrayList<>();
        ways.add(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.getFirst() : merged(ways);
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            if (text.charAt(at) == ' ') {
                at++;
            } else {
                parts.add(maybe(part()));
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
    }

    private Pattern maybe(Pattern part) {
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            return new Pattern.Maybe(part);
        }
        return part;
    }

    private Pattern part() {
        if (text.charAt(at) == '(') {
            at++;
            Pattern inner = choice();
            at++;
            return inner;
        }
        int start = at;
        while (at < text.length() && " |()?".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return atom(text.substring(start, at));
    }

    private Pattern atom(String name) {
        if (name.equals("#n")) {
            return new Pattern.Numeral();
        }
        if (name.startsWith("#")) {
            return new Pattern.Listed(WordTables.named(name.substring(1)));
        }
        if (name.startsWith("~")) {
            List<String> forms = VerbForms.formsOf(name.substring(1));
            if (forms.isEmpty()) {
                throw new IllegalArgumentException("no verb " + name);
            }
            return new Pattern.OneOf(Set.copyOf(forms));
        }
        return new Pattern.OneOf(Set.of(name));
    }

    /// Single words side by side become one look-up.
    private static Pattern merged(List<Pattern> ways) {
        Set<String> words = new HashSet<>();
        List<Pattern> others = new ArrayList<>();
        for (Pattern way : ways) {
            if (way instanceof Pattern.OneOf(var some)) {
                words.addAll(some);
            } else {
                others.add(way);
            }
        }
        if (!words.isEmpty()) {
            others.add(new Pattern.OneOf(words));
        }
        return others.size() == 1 ? others.getFirst() : new Pattern.Choice(others);
    }
}
