package studio.language.edit;

import java.util.ArrayList;
import java.util.List;
import studio.language.words.Token;

/// Reads what the words point at: single things, several joined by "and", all but some.
final class References {
    /// How deep a reference may stand in the description of another.
    static final int DEEPEST = 3;

    /// How many may be joined.
    private static final int MOST = 8;

    private References() {}

    /// A reference read, and the index after it.
    record Found(Reference reference, int end) {}

    /// Every way to read a reference from an index on, the longest first.
    static List<Found> at(Sentence s, int from) {
        List<Found> all = new ArrayList<>();
        for (Found first : single(s, from)) {
            all.addAll(joined(s, first));
            except(s, first, all);
            all.add(first);
        }
        return all;
    }

    /// Every way to read a single reference.
    static List<Found> single(Sentence s, int from) {
        return s.references(from, DEEPEST);
    }

    /// References within another's description.
    static List<Found> within(Sentence s, int from, int depth, boolean both) {
        if (depth < 0) {
            return List.of();
        }
        List<Found> all = new ArrayList<>();
        for (Found first : s.references(from, depth)) {
            if (both) {
                all.addAll(joined(s, first));
            }
            all.add(first);
        }
        return all;
    }

    /// Whether a reference plainly means something that is there, rather than anything of a kind.
    static boolean isPointed(Reference reference) {
        return switch (reference) {
            case Reference.Pronoun p -> true;
            case Reference.Described d ->
                switch (d.quantifier()) {
                    case THE, ALL, BOTH, OTHER, BARE -> true;
                    case ANY, NUMBER -> false;
                };
            case Reference.Several(List<Reference> parts) -> parts.stream().allMatch(References::isPointed);
            case Reference.Except(Reference of, Reference but) -> isPointed(of);
        };
    }

    /// "the chair and the lamp", "the chair, the lamp and the sofa".
    private static List<Found> joined(Sentence s, Found first) {
        List<Found> ends = new ArrayList<>();
        List<Reference> parts = new ArrayList<>(List.of(first.reference()));
        int end = first.end();
        while (parts.size() < MOST && isJoint(s, end)) {
            int next = s.kind(end) == Token.Kind.COMMA && s.says(end + 1, "and") ? end + 2 : end + 1;
            List<Found> more = s.references(next, 1);
            if (more.isEmpty() || Imperatives.WORDS.has(s.word(next))) {
                break;
            }
            parts.add(more.getFirst().reference());
            end = more.getFirst().end();
            ends.addFirst(new Found(new Reference.Several(parts), end));
        }
        return ends;
    }

    private static boolean isJoint(Sentence s, int i) {
        return s.says(i, "and") || s.says(i, "or") || s.kind(i) == Token.Kind.COMMA;
    }

    private static void except(Sentence s, Found first, List<Found> all) {
        int at = s.kind(first.end()) == Token.Kind.COMMA ? first.end() + 1 : first.end();
        int after = exception(s, at);
        if (after > at) {
            for (Found but : s.references(after, 1)) {
                all.addAll(joined(s, but).stream()
                        .map(b -> new Found(new Reference.Except(first.reference(), b.reference()), b.end()))
                        .toList());
                all.add(new Found(new Reference.Except(first.reference(), but.reference()), but.end()));
            }
        }
    }

    private static int exception(Sentence s, int at) {
        for (String words : List.of(
                "except for",
                "except",
                "but not",
                "but",
                "other than",
                "apart from",
                "besides",
                "excluding",
                "without")) {
            String[] each = words.split(" ", -1);
            if (s.says(at, each)) {
                return at + each.length;
            }
        }
        return at;
    }
}
