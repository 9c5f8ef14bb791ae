package studio.language.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.language.grammar.Pattern;

/// A pattern of words and slots: `(move|shift) {what} {by:amount}? {way:way}`. Words are in the notation of [Pattern];
/// a slot names what it holds and, after a colon, what may stand there — a reference when nothing is said. Slots may
/// not stand inside brackets; a `?` after one lets it be left out.
final class Template {
    private static final int MOST = 24;

    /// A piece of a template.
    private sealed interface Part {
        record Words(Pattern pattern) implements Part {}

        record Hole(String name, Slot slot, boolean optional) implements Part {}
    }

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static Template of(String notation) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < notation.length()) {
            int open = notation.indexOf('{', at);
            String words =
                    notation.substring(at, open < 0 ? notation.length() : open).strip();
            if (!words.isEmpty()) {
                parts.add(new Part.Words(Pattern.of(words)));
            }
            int close = open < 0 ? notation.length() - 1 : notation.indexOf('}', open);
            if (open >= 0) {
                boolean optional = close + 1 < notation.length() && notation.charAt(close + 1) == '?';
                parts.add(hole(notation.substring(open + 1, close), optional));
                close += optional ? 1 : 0;
            }
            at = close + 1;
        }
        return new Template(parts);
    }

    private static Part hole(String text, boolean optional) {
        String[] halves = text.split(":", 2);
        return new Part.Hole(halves[0], Slots.named(halves.length > 1 ? halves[1] : "ref"), optional);
    }

    /// The words it can begin with; empty when it can begin with a slot.
    Set<String> firsts() {
        return switch (parts.getFirst()) {
            case Part.Words(Pattern pattern) -> pattern.isOptional() ? Set.of() : pattern.firsts();
            case Part.Hole hole -> Set.of();
        };
    }

    /// Every way to match from an index on, one for each end.
    List<Filled> matches(Sentence sentence, int from) {
        Map<Integer, Filled> found = new LinkedHashMap<>();
        fill(sentence, from, from, 0, Map.of(), found);
        return List.copyOf(found.values());
    }

    private void fill(
            Sentence sentence, int from, int at, int part, Map<String, Filling> slots, Map<Integer, Filled> found) {
        if (found.size() >= MOST) {
            return;
        }
        if (part == parts.size()) {
            if (at > from) {
                found.putIfAbsent(at, new Filled(sentence.words(from, at), at, slots));
            }
            return;
        }
        switch (parts.get(part)) {
            case Part.Words(Pattern pattern) -> {
                for (long left = pattern.lengths(sentence.tokens(), at) | (pattern.isOptional() ? 1 : 0);
                        left != 0;
                        left &= ~Long.highestOneBit(left)) {
                    int length = 63 - Long.numberOfLeadingZeros(left);
                    fill(sentence, from, at + length, part + 1, slots, found);
                }
            }
            case Part.Hole(String name, Slot slot, boolean optional) -> {
                for (Slot.Read read : at < sentence.size() ? slot.at(sentence, at) : List.<Slot.Read>of()) {
                    Map<String, Filling> more = new LinkedHashMap<>(slots);
                    more.put(name, read.filling());
                    fill(sentence, from, read.end(), part + 1, more, found);
                }
                if (optional) {
                    fill(sentence, from, at, part + 1, slots, found);
                }
            }
        }
    }
}
